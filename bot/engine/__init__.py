"""What wakes follow-ups and delivers what is owed, whatever crashes: DBOS as timer and queue, our rows as the truth."""
