"""In and out: SQLAlchemy tables and migrations; SQLite or PostgreSQL, by URL."""
