"""Kinds of failure that a customer tells of, with the words that show each. A new kind is an entry in FAILURES."""

import re
from collections.abc import Mapping
from functools import cache

from bot.language.cues import Cues, bare

FAILURES: Mapping[str, str] = {
    "late": r"\b(?:late|delay(?:ed|s)?|overdue|still (?:waiting|not (?:here|arrived|come))|(?:never|not|n't|hasn't|haven't) (?:yet )?(?:arrived?|come|came|been delivered|turn(?:ed)? up)|"
    r"where(?:'s| is) my|retras\w+|no ha llegado|tarde|retard|pas (?:encore )?(?:arrive\w*|recue?)|verspat\w+|zu spat|nicht (?:angekommen|geliefert)|atras\w+|nao chegou)\b",
    "missed": r"\b(?:(?:nobody|no one|no driver|no engineer|no fitter|no van) (?:came|turned up|showed up|has come)|no[- ]show|missed (?:my |our |the |an? )?(?:\w+ )?(?:appointment|collection|visit|slot|delivery|bins?)|"
    r"not (?:been )?(?:collected|emptied|picked up)|(?:waited|waiting|stayed) in\b|cancel+ed (?:at|on|again|without|by text|last minute|the (?:day|night|morning) before)\b|nadie (?:vino|ha venido)|personne n'est venu|niemand (?:kam|ist gekommen)|ninguem (?:veio|apareceu))",
    "broken": r"\b(?:broken?|broke|damaged|dented|cracked|smashed|faulty|defective|leak(?:s|ed|ing)?|burst|flooded|torn|dead|(?:not|n't|stopped|stops|never) work(?:s|ing|ed)?|(?:no|without) (?:hot water|heating|power|water|internet|signal)|"
    r"fell apart|rot[oa]s?|averiad\w+|no funciona|casse\w*|en panne|ne (?:marche|fonctionne)|kaputt\w*|defekt\w*|funktioniert nicht|partid[oa]|avariad\w+|nao funciona)\b",
    "wrong_thing": r"\b(?:wrong (?:item|size|order|colou?r|one|room|part|model|product|meal|dish|name|address)|not (?:what (?:i|we) (?:ordered|booked|paid|asked)|as described)|someone else's order|"
    r"equivocad\w+|no es lo que|pas ce que|mauvais(?:e)? (?:article|taille|produit)|falsche[rns]? (?:artikel|grosse|produkt|ware)|errad[oa])\b",
    "billing": r"\b(?:(?:over|double|wrongly) ?-?charged|charged (?:me |us )?(?:for|twice|double|three|again|anyway|too much)|(?:took|taken|billed|debited|gone out)\b[^.!?]*\b(?:twice|two times|double|again)|invoice|(?:my|the|our|wrong) bill|"
    r"cobra(?:do|ron)\b[^.!?]*\b(?:veces|doble|mas)|factura|debite\w*|facture|doppelt (?:abgebucht|berechnet)|rechnung|abgebucht|cobrad[oa]|fatura)\b",
    "rude": r"\b(?:rude\w*|sw(?:ore|earing)|shouted|yelled|laughed at|mocked|insult\w*|hung up|attitude|disrespect\w*|dismissive|spoke to me like|maleducad\w+|groser\w+|impoli\w*|grossier\w*|unfreundlich\w*|unverschamt\w*|frech\w*|mal ?educad\w+|grosseir\w+)\b",
    "no_answer": r"\b(?:(?:nobody|no one|no-one) (?:answers?|answered|replies|replied|rang|called|calls|picks? up|gets? back|got back|has (?:answered|replied|rung|called))|no (?:reply|answer|response|news|word)|(?:never|not|n't) (?:heard|answered|replied|called back|rung back|got back)|"
    r"ignored|(?:nadie|no me) (?:contesta\w*|responde\w*|han (?:contestado|respondido))|personne ne (?:repond|rappelle)|pas de (?:reponse|nouvelles)|niemand (?:antwortet|meldet|ruft)|keine antwort|ninguem (?:responde|atende)|sem resposta)\b",
    "broken_promise": r"\b(?:promised|(?:you|they|he|she|we were|i was|was) (?:said|told|assured|guaranteed)|supposed to|was due|were due|prometi\w+|promis(?:e|es|ent)?|versprochen|versprach|zugesagt)\b",
    "redone": r"\b(?:(?:second|third|2nd|3rd|another) (?:time|visit|repair|attempt|report|engineer)|(?:broke|broken|failed|leaking|stopped|fault\w*|same (?:thing|problem|fault))\b[^.!?]*\bagain|came back|back again|repaired (?:twice|before)|"
    r"segunda vez|otra vez|deuxieme fois|encore une fois|schon wieder|zum zweiten mal|segunda vez|outra vez)\b",
    "wrong_advice": r"\b(?:wrong(?:ly)? (?:advice|information|advised|informed|told)|(?:advised|told|informed) (?:me |us )?wrong(?:ly)?|misled|misinformed|mis-?sold|bad advice|mal (?:informad\w+|aconsejad\w+)|mal (?:informee?s?|conseillee?s?)|falsch (?:beraten|informiert)|mal informad\w+)\b",
}  # RE2, on bare text: lower case, no accents


@cache
def _cues() -> Cues:
    return Cues(list(FAILURES.values()))


def failures_in(text: str, more: Mapping[str, tuple[str, ...]] | None = None) -> dict[str, str]:
    """The kinds that a text tells of, each with the words that show it, as they stand in its bare form.

    `more`: a team's own kinds, each with words that show it.
    """
    plain = bare(text)
    names = list(FAILURES)
    found = {names[number]: _cues().words(number, plain) for number in _cues().matching(plain)}
    for name, words in (more or {}).items():
        said = next((word for word in words if says(plain, word)), None)
        if said is not None:
            found[name] = said
    return found


def says(bare_text: str, word: str) -> bool:
    """Whether a word (or words in a row) stands in a bare text, whole or with an ending of its own."""
    return re.search(rf"(?<!\w){re.escape(bare(word))}(?:s|es|n|en)?(?!\w)", bare_text) is not None
