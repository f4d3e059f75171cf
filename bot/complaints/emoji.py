"""Emoji alone: nothing is assumed of them, but somebody should ask."""

import re

_LONGEST = 80  # characters that are looked at
_UPSET = (
    "[\U0001f620\U0001f621\U0001f92c\U0001f624\U0001f644\U0001f612\U0001f629\U0001f62d\U0001f44e\U0001f622\U0001f614\U0001f926\U0001f61e\U0001f62b\U0001f595\U0001f4a9]"
    r"|:(?:rage\d?|angry|face_with_symbols_on_mouth|triumph|face_with_rolling_eyes|unamused|weary|sob|cry|disappointed|pensive|face_palm|facepalm|tired_face"
    r"|-1|thumbsdown|middle_finger|hankey|poop):"
)
_ANY = r":[a-z0-9_+'-]+:|[\U0001f000-\U0001faff\u2600-\u27bf\u200d\ufe0f]"
_ONLY = re.compile(rf"(?:{_ANY}|[\s!?.])+\Z")
_ANGRY = re.compile(_UPSET)


def asks(text: str) -> bool:
    """Whether a message is emoji and nothing else, and one of them is unhappy: no complaint yet, but worth a question."""
    return len(text) <= _LONGEST and bool(_ONLY.match(text)) and bool(_ANGRY.search(text))
