"""A cue: the words it looks for, and how much they speak for a complaint."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trigger:
    """A cue. `weight` by hand: below 0 it speaks against a complaint; a trained weight of the same name goes before it."""

    name: str
    pattern: str
    weight: float


def any_of(name: str, weight: float, *patterns: str) -> Trigger:
    """A trigger that is set off by any of these patterns (RE2 syntax, with or without accents)."""
    return Trigger(name, "|".join(f"(?:{p})" for p in patterns), weight)
