"""How much of a draft its agent changed: a number, so that no words need to be kept for it."""

_LONGEST = 800  # words; what is longer is compared by its length alone


def words_changed(before: str, after: str) -> int:
    """Words put in, taken out or replaced, at the least (Levenshtein's distance over words)."""
    old, new = before.split(), after.split()
    while old and new and old[-1] == new[-1]:
        old.pop()
        new.pop()
    same = next(
        (at for at, pair in enumerate(zip(old, new, strict=False)) if pair[0] != pair[1]), min(len(old), len(new))
    )
    old, new = old[same:], new[same:]
    if max(len(old), len(new)) > _LONGEST:
        return max(len(old), len(new))
    row = list(range(len(new) + 1))
    for number, word in enumerate(old, 1):
        last, row[0] = row[0], number
        for at, other in enumerate(new, 1):
            last, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, last + (word != other))
    return row[-1]
