"""A complete line for each command, and odd values to put in each of its places."""

import copy
from collections.abc import Iterator
from typing import Any

Place = tuple[str | int, ...]
COMPLETE: dict[str, dict[str, Any]] = {
    "hear": {"id": "h1", "text": "My parcel never came", "role": "customer", "author": "Tess"},
    "draft": {
        "id": "d1",
        "industry": "bicycle repair",
        "company": "Spoke & Chain",
        "channel": "workshop",
        "now": "2026-07-14T08:12:00+00:00",
        "timezone": "Europe/London",
        "owner": {"name": "Laura Bennett", "slack_id": "U1", "also": ["U2"]},
        "customer": {"name": "Tess Marlow"},
        "segment": "regular",
        "playbook": {
            "rules": ["Customers hear from us within 6 hours."],
            "max_goodwill": {"amount": 20, "currency": "GBP"},
            "update_within_hours": 6,
            "escalate_to": "the shop manager",
        },
        "messages": [
            {
                "author": "Tess Marlow",
                "role": "customer",
                "ts": "2026-07-14T08:00:00+00:00",
                "text": "You said my bike would be ready on Saturday. Nobody called, and the shutter was down.",
            }
        ],
    },
    "review": {
        "id": "r1",
        "language": "en",
        "owner": "Laura Bennett",
        "now": "2026-07-14T08:12:00+00:00",
        "thread": [
            {
                "author": "Tess Marlow",
                "role": "customer",
                "ts": "2026-07-14T08:00:00+00:00",
                "text": "My bike was not ready and nobody called.",
            }
        ],
        "reply": "Sorry for any inconvenience. I will look into it.",
    },
    "plan": {
        "id": "p1",
        "opened_at": "2026-07-14T14:12:00+00:00",
        "timezone": "America/New_York",
        "working_hours": "Mon-Fri 09:00-18:00",
        "holidays": ["2026-12-25"],
        "severity": "high",
    },
}
ODD: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1e308, 1e-300, 10**400),
    *(
        "",
        " ",
        "\ud800",
        "\x00",
        "x" * 3000,
        "🦊",
        "{{ x }}",
        "{name}",
        "%s",
        "../../etc/passwd",
        "Europe",
        "zz",
        "MON",
    ),
    *("9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+14:00", "2026-11-24T09:12:00", "2026-11-24"),
    *("Mon-Sun 00:00-24:00", "Mon 25:00-26:00", "Mon"),
    *([], {}, [[]], [None], ["2026-12-25", 5], {"name": 5}, {"rules": ["\ud800"]}, {"update_within_hours": 1e-300}),
)


def places(value: Any, here: Place = ()) -> Iterator[Place]:
    """Every place below an object."""
    if here:
        yield here
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from places(inner, (*here, name))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from places(inner, (*here, number))


def changed(whole: dict[str, Any], place: Place, value: Any) -> dict[str, Any]:
    """The same object with another value in one place."""
    case: Any = copy.deepcopy(whole)
    inner = case
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    return case
