"""The verb that makes an English sentence of its words, and what a noun group is: the grammar that the writer looks at."""

from collections.abc import Iterator, Sequence

from bot.language.parts import Word, tagged

NOUN = ("NN", "NP")
DONE = frozenset(
    "cancelled canceled delayed postponed charged ordered delivered refused rejected closed suspended damaged lost broken stuck jammed gone dead missing soaked ruined smashed cracked torn stolen locked blocked binned declined denied rescheduled misspelt misspelled mislabelled mislabeled".split()
)
_FINITE = frozenset("VVD VVZ VVB VBD VBZ VBB VHD VHZ VHB VDD VDZ VDB VM0".split())

_SUBJECT_AT_MOST = 2  # words of the subject of a relative clause


def is_finite(words: Sequence[Word], place: int) -> bool:
    """Whether it is a verb that makes a sentence. After "to" or a "who" it makes none of the whole."""
    word = words[place]
    if word.text in ("'s", "'ve", "'re", "'m", "'ll", "'d"):
        return place > 0 and not (word.text == "'s" and _owns(words, place))
    if word.tag in ("VVN", "NN2") and _is_one_after_all(words, place):
        return True
    return word.tag in _FINITE and (place == 0 or words[place - 1].tag != "TO0") and not _relative(words[:place])


def _is_one_after_all(words: Sequence[Word], place: int) -> bool:
    """What looks like "failed" of "has failed", or like "sparks", in a sentence that would have no verb else: "the lift failed"."""
    if any(word.tag in _FINITE and not _relative(words[:at]) for at, word in enumerate(words)) or not place > 0:
        return False
    before = words[place - 1]
    if words[place].tag == "NN2":
        return before.tag in _FINITE and _relative(words[: place - 1]) and place == len(words) - 1
    acts = place + 1 < len(words) and words[place + 1].tag == "PNP"  # "charged me"
    begins = words[0].tag in ("AT0", "DPS", "NP0")
    return before.tag.startswith(NOUN) and begins and (acts or words[place].text.lower() not in DONE)


def _relative(before: Sequence[Word]) -> bool:
    """Whether a verb after these words only says more of a noun: "wine that you bought", "the man who came"."""
    for back, word in enumerate(reversed(before)):
        if back > _SUBJECT_AT_MOST or word.tag.startswith(("V", "PU")):
            return False
        if word.tag in ("DTQ", "PNQ", "CJT"):
            return back < len(before) - 1
    return False


def _owns(words: Sequence[Word], place: int) -> bool:
    """Whether an 's says whose the next word is."""
    after = words[place + 1] if place + 1 < len(words) else None
    before = words[place - 1].text.lower()
    if after is None or before in ("it", "he", "she", "that", "there", "what", "who", "here", "nobody", "everything"):
        return False
    return after.tag.startswith(NOUN) or (
        after.tag.startswith("AJ") and place + 2 < len(words) and words[place + 2].tag.startswith("NN")
    )


def finite(sentence: str) -> bool:
    """Whether it holds a verb that makes a sentence."""
    words = tagged(sentence, "en")
    return any(is_finite(words, place) for place in range(1, len(words)))


def groups(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Words that belong to one noun, from the article or the first adjective on."""
    group: list[Word] = []
    for word in (*words, Word(".", "PUN", -1)):
        inside = (
            word.tag.startswith(("NN", "AJ", "NP"))
            or word.tag in ("CRD", "ORD")
            or word.text[0] in "£€$"
            or (word.text == "'s" and group and group[-1].tag.startswith(NOUN))
        )
        if inside or (word.tag in ("AT0", "DPS") and not group):
            group.append(word)
            continue
        if any(one.tag.startswith("NN") for one in group):
            yield group
        group = [word] if word.tag in ("AT0", "DPS") else []


HEADLESS = frozenset(  # nouns that name no thing
    "day days week weeks weekend month months year years hour hours minute minutes time times morning afternoon evening night today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday way lot bit thing things "
    "side end rest part kind sort one ones first second third word words people person man woman somebody anybody everybody god luck fact reason point idea matter case question answer hand eye head face bottom top "
    "front middle feet foot number couple pair use chance sense minute mind name life half quarter thanks regards cheers ".split()
)
PEOPLE = frozenset(
    "mum mother mummy mom dad father daddy son daughter wife husband partner brother sister uncle aunt nan nana gran grandma grandad grandfather grandmother kid kids child children baby boy girl lad lady fella fellow bloke chap "
    "guy mate mates friend friends neighbour neighbours colleague colleagues boss customer customers guest guests family families sister-in-law brother-in-law mother-in-law lads girls doctor nurse driver manager engineer man men women staff crew team "
    "receptionist waiter waitress teacher instructor adjuster technician fitter plumber coach".split()
)
