"""Whether one of ours takes a matter on in plain words, without having pressed anything."""

from bot.language.cues import Cues, bare

_TAKES = Cues(
    (
        r"\b(?:i'?ll|i will|i'?m|i am|let me) (?:\w+ )?(?:take|taking|own|owning|on|handle|handling|sort|sorting|deal|dealing|look after|see to|pick)\b",
        r"\b(?:leave (?:it|this|that) (?:with|to) me|(?:it|this|that)(?:'?s| is)? (?:with me|mine|my job|on me)(?: now)?|is my job now|personal ownership|i own this)\b",
        r"\b(?:me (?:hago cargo|encargo|ocupo)|lo llevo yo|queda conmigo)\b",
        r"\b(?:je m'en (?:occupe|charge)|je (?:prends|suis) (?:\w+ )?(?:en charge|dessus))\b",
        r"\b(?:ich (?:ubernehme|kummere mich|nehme mich)|das liegt bei mir)\b",
        r"\b(?:eu (?:assumo|trato|cuido)|assumo eu|fico com (?:isto|isso|este caso)|deixe comigo)\b",
    )
)


def takes_it_on(text: str) -> bool:
    """A hint and no proof: whoever wrote it is asked."""
    return bool(_TAKES.matching(bare(text)))
