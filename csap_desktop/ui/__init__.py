"""What people see: Qt widgets, and the words of screen, paper and command line."""
