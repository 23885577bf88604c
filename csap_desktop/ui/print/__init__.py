"""What is printed or saved as PDF; imported on first use only."""
