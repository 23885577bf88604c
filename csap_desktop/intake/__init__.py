"""csap-intake: the receiving end of enquiries; a program of its own."""
