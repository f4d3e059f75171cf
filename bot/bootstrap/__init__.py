"""Puts the parts together; the only place that knows them all. Each command stands in a file of its own.

Late imports are here and nowhere else: what a command does not need, it does not load.
"""
