"""The guard's rooms: one for each kind of fault."""
