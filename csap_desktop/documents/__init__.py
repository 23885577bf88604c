"""Documents of an edition: the files on this laptop, and what a PDF holds."""
