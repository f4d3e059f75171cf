"""How many words in a row a text takes from somebody, and the same said with fewer of them in a row."""

import re
from collections.abc import Iterator, Sequence

from bot.language.words import longest_run, spaced, words
from bot.writer.looser import looser

_PAUSE = re.compile(
    r"(?<!\btiene)(?<!\btienen)(?<!\btuvo)(?<!\btuvieron)(?<!\bhay)(?<!\bhubo)(?<!\bdijo)(?<!\bdijeron)(?<!\btem)(?<!\bteve)(?<!\btiveram)(?<!\bdisse)(?<!\bdisseram)(?<!\blo)(?<!\bo)(?<!\ba)"
    r"(?<=\w)(?:, | - | – |; |: |\s+(?=(?:because|when|which|and|but|although|while|after|until|que|porque|weil|und|et|parce|mas|e|y|pero|mais|aber|cuando|quand|wenn|quando)\s(?!(?:media|demie?|meia|half|mezza)\b)))"
)


_ASIDE = re.compile(
    r", (?:[^,\s]+ ){0,5}[^,\s]+, (?=(?:has|have|had|was|were|is|are|never|still|did|does|came|went)\b)"
)
_INSERTED = re.compile(r"\s*\([^()]{0,80}\)")
_LED = re.compile(
    r"^((?:Since|On|In|At|For|After|Before|Until|Last|This|Every|Yesterday|Today|During|From|With|When)\b(?:[^,.;]|(?<=\d)\.(?=\d)){2,45}?)(?<! this)(?<! that)(?<! about)(?<! around)(?<! just)(?<! almost)(?<! nearly)(?<! over)(?<! with)(?<! in)(?<! at)(?<! of)(?<! for)(?<! to)(?<! on)(?<! by)(?<! from)(?<! than)(?<! and),? ((?:the|your|our|we|you|it|there|nobody|no one|he|she|they|an?)\b .+)$"
)
_TRAILED = re.compile(
    r"^((?:You|We|The|Your|Our|It|He|She|Nobody|There|This)\b.{6,}?\w),? ((?:(?:ever )?since|when|while|because(?! of)|although|after|before|until|whenever|till|by the time) (?:(?!\band\b)[^,]){4,90})$"
)
_ABROAD = re.compile(  # Spanish, French, Portuguese: a time at the end may stand in front
    r"^(.{8,}?\w)(?<! con)(?<! de)(?<! en)(?<! por)(?<! a)(?<! para)(?<! sin)(?<! avec)(?<! dans)(?<! sur)(?<! pour)(?<! à)(?<! com)(?<! em)(?<! até)(?<! sem)(?<! y)(?<! et)(?<! e) ((?:depuis|desde|hace|há|cette|ce|esta|este|hier|ayer|ontem|anoche|pendant|durante|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b(?:(?!\b(?:et|y|e|mais|pero|mas|que|qui)\b)[^,]){0,40})$"
)
_PLACE = re.compile(
    r"(?<=\w) (?:at|on|in|by|during|near|behind) (?:the|a|an|our|your)(?: [\w'-]+){1,2}?(?= (?:is|are|was|were|has|have|had|keeps?|every|each|since|when|which|at|on|in|because|whenever|by)\b)"
)
_SMALL = re.compile(
    r"^(?:Anoche|Ayer|Hoy|Ya|Desde|Cuando|Luego|Tampoco|También|Aún|Entre|Este|Esta|Estos|Estas|Ese|Esa|Cette|Cet|Ces|Ce|Résultat|Depuis|Hier|Aujourd'hui|Maintenant|Puis|Ensuite|Sur|Dans|Avec|Zwei|Drei|Vier|Beim|Seit|Gestern|Heute|Jetzt|Dann|Damals|Bereits|Schon|"
    r"Ontem|Hoje|Agora|Depois|Quando|Esse|Essa|You(?:'\w+|rs?)?|U|Uw|Usted|Ustedes|We|Our|The|This|That|These|There|It|He|She|They|Nobody|No|A|An|Every|In|On|At|Since|When|My|Somebody|Second|Third|And|Your|Still|Nothing|One|Two|Three|Four|"
    r"All|Both|Each|Now|Then|First|Last|Yesterday|Today|Twice|Not|After|Before|Some|Half|Another|Someone|For|With|Without|El|La|Los|Las|Un|Una|Su|Sus|Le|Les|Se|No|Nadie|Ha|Han|Lleva|Llevan|Tiene|Tienen|Ayer|Hoy|Desde|Votre|Vos|Vous|Elle|Il|Ils|Elles|Aucun|Aucune|Personne|Une|Depuis|Hier|O|A|Os|As|Um|Uma|Seu|Sua|Seus|Suas|Não|Ninguém|Já|Ontem|Der|Die|Das|Ein|Eine|Niemand|Seit|Man|Het|De|Een|Uw|Niemand|Il|Nessuno)\b"
)


class Sources:
    """The texts that may not be copied from."""

    LONGEST_RUN = 11  # words in a row

    def __init__(self, texts: Sequence[str], language: str = "en") -> None:
        self._language = language
        self._small = {word for text in texts for word in words(text) if word.islower()}
        self._all = "|".join(spaced(words(text.lower())) for text in texts)

    def small(self, text: str) -> str:
        """With a small first letter, where the first word is none that may be a name: somebody wrote it small."""
        first = (words(text) or [""])[0].lower()
        return text[:1].lower() + text[1:] if first in self._small and first[1:] else small(text)

    def run(self, text: str) -> int:
        """The most words in a row that stand in a source in the same order."""
        return longest_run(words(text.lower()), self._all)

    def loosened(self, text: str) -> str:
        """As it is when it copies no long run; else with other small words; else cut at a pause; else nothing."""
        if self.run(text) <= self.LONGEST_RUN:
            return text
        for way in self._looser(text):
            if self.run(way) <= self.LONGEST_RUN:
                return way
        taken = ""
        for cut in [match.start() for match in _PAUSE.finditer(text)]:
            if self.run(text[:cut]) <= self.LONGEST_RUN:
                taken = text[:cut]
        if taken.count("(") > taken.count(")"):
            taken = taken[: taken.rindex("(")].rstrip(" ,;:")
        return taken if len(words(taken)) > 2 else ""

    def _looser(self, text: str) -> Iterator[str]:
        """The same in other ways, the nearest to the customer's own first."""
        said = looser(text, self.run, self.LONGEST_RUN, self._language)
        yield said
        yield _big(_ASIDE.sub(" ", text))
        yield _INSERTED.sub("", text)
        turned_round = [said]
        if found := _LED.match(said):
            led = f"{found[1][:1].lower()}{found[1][1:]}"  # a number at the very end would look like a date
            turned_round.append(_big(f"{found[2]} ({led})" if led[-1].isdigit() else f"{found[2]} {led}"))
        yield from turned_round[1:]
        for one in turned_round:
            if found := _TRAILED.match(one) or _ABROAD.match(one):
                yield f"{_big(found[2])}, {small(found[1])}"
        yield from self._shorter(turned_round)

    def _shorter(self, ways: Sequence[str]) -> Iterator[str]:
        for one in ways:
            for found in _PLACE.finditer(one):  # what is left says less, and nothing else
                shorter = one[: found.start()] + one[found.end() :]
                yield shorter
                if again := _TRAILED.match(shorter):
                    yield f"{_big(again[2])}, {small(again[1])}"


def _big(text: str) -> str:
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """With a small first letter, where the first word is none that may be a name."""
    return text[:1].lower() + text[1:] if _SMALL.match(text) else text
