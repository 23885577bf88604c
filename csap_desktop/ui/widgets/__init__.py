"""The parts that pages and the frame are put together from."""
