"""One complaint's way: heard, owned, answered, followed up, resolved."""
