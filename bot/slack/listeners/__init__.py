"""Bolt's listeners, one file for each kind of event; none is longer than a few lines."""
