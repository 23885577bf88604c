"""What is true: pure rules with no file, clock, window or database."""
