"""The faults of a reply, each by its code: a phrase that backfires, an absence, a blame, an invention, a slip of form."""
