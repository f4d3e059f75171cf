"""The way of our tables from version to version, by Alembic; released versions never change."""
