"""How an enquiry leaves: the service, a mail server, a file to hand over."""
