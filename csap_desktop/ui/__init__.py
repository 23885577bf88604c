"""What people see: Qt widgets, and the words shown on screen and on the command line."""
