"""What keeps a complaint moving: kinds of follow-ups, their plan in working time, promises, the ledger."""
