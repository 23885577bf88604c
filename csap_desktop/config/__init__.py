"""Where things are on this computer and what its user chose."""
