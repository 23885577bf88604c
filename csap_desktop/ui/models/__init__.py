"""What views show: Qt models over tuples, with no rule of their own."""
