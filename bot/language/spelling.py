"""One spelling and one sex for all: words that say the same, whoever writes them and of whom, count as one."""

import re
from collections.abc import Mapping

_BRITISH = {"our": "or", "ise": "ize", "yse": "yze", "tre": "ter", "ogue": "og", "ised": "ized", "ising": "izing"}
_AMERICAN = re.compile(r"(?<=..)(?:our(?=s?$|ed$|ing$)|is(?:e|ed|ing)$|yse$|tre(?=s?$)|ogue$)")
_SAME = "he she|him her his hers|himself herself|mother father|mum dad mom|daughter son|wife husband|aunt uncle|mrs mr ms miss|girl boy|girls boys|sister brother|grandmother grandfather|gran grandad grandpa grandma nan|woman man lady gentleman|women men ladies gentlemen|gray grey|cancelled canceled|travelled traveled"
_ONE: Mapping[str, str] = {word: row.split()[0] for row in _SAME.split("|") for word in row.split()}


def american(word: str) -> str:
    """A plain word with the American ending."""
    return _AMERICAN.sub(lambda found: _BRITISH[found[0]], word)


def one_for_all(word: str) -> str:
    """The word that stands for it, its sex and its spelling: "mum" and "dad" are one, "colour" and "color" too."""
    stem, mark, rest = word.partition("'")
    return (_ONE.get(stem) or american(stem)) + mark + rest
