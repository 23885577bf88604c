"""One HTTP client for everything that leaves or comes by the network."""
