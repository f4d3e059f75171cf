"""Words for kinder sentences, by fault and language: what to turn, and what to say where nothing can be kept."""

import re
from collections.abc import Mapping

Turns = tuple[tuple["re.Pattern[str]", str], ...]


def _turns(*pairs: tuple[str, str]) -> Turns:
    return tuple((re.compile(pattern, re.IGNORECASE), instead) for pattern, instead in pairs)


_CALL = r"(call|contact|ring|phone|e-?mail|speak to|speak with|talk to|ask|chase|get in touch with|write to)"
_WHOM = r"(them|him|her|the [\w' -]+?|our [\w' -]+?)"
TURNS: Mapping[tuple[str, str], Turns] = {
    ("hands_off", "en"): _turns(
        (rf"^.*?\byou(?:'ll| will|'d| would)? (?:just |probably )?(?:need|have) to {_CALL} {_WHOM}(?: (?:directly|yourself|for that|about (?:it|this|that)))?(?=[.,;!?]|$).*$", r"I will \1 \2 myself, and tell you what they say {at}."),
        (rf"^.*?\bplease (?:just )?{_CALL} {_WHOM}(?: (?:directly|yourself))?(?=[.,;!?]|$).*$", r"I will \1 \2 myself, and tell you what they say {at}."),
    ),
    ("passive_blame", "en"): _turns((r"\bmistakes were made\b", "we made mistakes"), (r"\ba mistake (?:was|has been) made\b", "we made a mistake"), (r"\ban error (?:has )?occurred\b", "we made an error")),
    ("passive_blame", "es"): _turns((r"\bse (?:ha cometido|cometió) un error\b", "hemos cometido un error"), (r"\bhubo un error\b", "cometimos un error")),
    ("passive_blame", "fr"): _turns((r"\bune erreur (?:est survenue|s'est produite|a été commise)", "nous avons fait une erreur")),
    ("passive_blame", "de"): _turns((r"\bes ist (?:uns )?(?:leider )?ein fehler (?:unterlaufen|aufgetreten|passiert)", "wir haben einen Fehler gemacht")),
    ("passive_blame", "pt"): _turns((r"\b(?:houve|ocorreu) um erro\b", "cometemos um erro")),
    ("policy_hiding", "en"): _turns((r"\b(?:we are|we're|i am|i'm) (?:unable|not able|not allowed) to\b", "I can't"),),
}  # fmt: skip

WE: Mapping[str, Turns] = {
    "en": _turns((r"\bwe(?:'ll| will)\b", "I will"), (r"\bwe(?:'re| are) looking\b", "I am looking"), (r"\bwe(?:'re| are) investigating\b", "I am investigating"), (r"\bwe(?:'re| are) (\w+ing)\b", r"I am \1")),
    "es": _turns((r"\bvamos a\b", "voy a"), (r"\bestamos (\w+ndo)\b", r"estoy \1")),
    "fr": _turns((r"\bnous allons\b", "je vais"), (r"\bon va\b", "je vais")),
    "de": _turns((r"\bwir werden\b", "ich werde"), (r"\bwerden wir\b", "werde ich")),
    "pt": _turns((r"\bvamos\b", "vou"), (r"\bestamos a\b", "estou a")),
}  # fmt: skip

_OURS = {
    "en": "That was ours to get right, and I'm sorry.", "es": "Eso nos tocaba a nosotros, y lo siento.", "fr": "C'était à nous de bien faire, et j'en suis désolé.",
    "de": "Das war unsere Aufgabe, und es tut mir leid.", "pt": "Isso cabia-nos a nós, e peço desculpa.",
}  # fmt: skip
_MINE = {
    "en": "I will ask them myself, and tell you what they say {at}.", "es": "Yo lo pregunto, y le escribo {at} con lo que me digan.", "fr": "Je leur demande moi-même, et je vous écris {at} ce qu'ils me répondent.",
    "de": "Ich frage dort selbst nach und schreibe Ihnen {at}, was ich erfahre.", "pt": "Eu pergunto, e escrevo-lhe {at} com o que me disserem.",
}  # fmt: skip
_HEARS = {
    "en": "I will write to you here {at}, even if I have no news by then.", "es": "Le escribo aquí {at}, aunque aún no tenga novedades.", "fr": "Je vous écris ici {at}, même si je n'ai encore rien de nouveau.",
    "de": "Ich schreibe Ihnen hier {at}, auch wenn ich dann noch nichts Neues weiß.", "pt": "Escrevo-lhe aqui {at}, mesmo que ainda não tenha novidades.",
}  # fmt: skip
_SORRY = {
    "en": "I'm sorry that this happened to you.", "es": "Siento que le haya pasado esto.", "fr": "Je suis désolé que cela vous soit arrivé.", "de": "Es tut mir leid, dass Ihnen das passiert ist.", "pt": "Lamento que isto lhe tenha acontecido.",
}  # fmt: skip
SAYS: Mapping[str, Mapping[str, str]] = {
    "rude_tone": _OURS,
    "blames_customer": _OURS,
    "dismissive": _SORRY,
    "hands_off": _MINE,
    "non_apology": _SORRY,
    "any_inconvenience": _SORRY,
    "policy_hiding": _MINE,
    "over_promise": _HEARS,
    "passive_blame": _OURS,
    "vague_time": _HEARS,
    "canned_phrase": _SORRY,
}
