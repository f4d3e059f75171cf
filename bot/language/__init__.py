"""What can be read in plain text, in any of our languages, without knowing what a complaint is."""
