"""Times in a text: clocks and days anywhere, and in five languages what a person means by them."""

from bot.language.times.anywhere import Clock, Day, clocks, days, instants

__all__ = ["Clock", "Day", "clocks", "days", "instants"]
