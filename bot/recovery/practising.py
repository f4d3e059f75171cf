"""Practice in private: a round with a difficult customer, kept while it runs so that a restart does not end it."""

import asyncio
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.coaching.files import Lesson, cases, lessons
from bot.coaching.practice import Case, Round, Sheet, begin, reply_to, weakest
from bot.coaching.qualities import QUALITIES
from bot.errors import NotFound, Outdated
from bot.language.when import in_zone
from bot.recovery.livelier import Livelier
from bot.recovery.ports import Books
from bot.recovery.work import Work

ANY = "any"  # whichever customer's turn it is
IDLE = timedelta(hours=24)  # after so much silence a round is over, and a message is no reply any more


@dataclass(frozen=True, slots=True)
class Played:
    """A round as it stands after its beginning, a reply or its end; `lesson` and `another` come with the end."""

    round: Round
    ended: bool = False
    spoken: str = ""  # what the customer answers, where a model says it livelier than the case
    lesson: Lesson | None = None
    another: str = ""  # the case of another round


@dataclass(frozen=True, kw_only=True)
class Practising(Work):
    """The verbs of practice. Nobody but the one who practises is told anything."""

    livelier: Livelier | None = None

    async def practise(self, team: str, person: str, named: str = ANY) -> Played:
        """Begin a round. Raises NotFound when there is no such customer, Outdated while a round runs, Unreachable."""
        known = await self._cases()
        case = self._of_the_day(known, team, person) if named == ANY else known.get(named)
        if case is None:
            raise NotFound(f"This customer is not in the books any more. There are: {', '.join(known)}.")
        agent = await self.desk.agent(person)
        now = self.clock.now()

        def keep(books: Books) -> None:
            running = books.rounds.get(team, person)
            if running and running.last_at > now - IDLE:
                raise Outdated(
                    "A round runs already in our direct message: answer the customer there, or write *stop*."
                )
            books.rounds.save(Sheet(team=team, agent=person, case=case.id, began_at=now, last_at=now))

        await self.unit(keep)
        return Played(begin(case, agent.name, in_zone(now, agent.timezone or self.team.timezone)))

    async def practice_reply(self, team: str, person: str, text: str, message: str) -> Played | None:
        """A reply in the round that runs; None when none does. The same message twice is one reply. Raises Unreachable."""
        if await self.unit(lambda books: books.rounds.get(team, person)) is None:
            return None
        known = await self._cases()
        now = self.clock.now()
        agent = await self.desk.agent(person)

        def play(books: Books) -> Round | None:
            sheet = books.rounds.get(team, person)
            case = known.get(sheet.case) if sheet else None
            if sheet is None or case is None or sheet.last_at <= now - IDLE:
                books.rounds.end(team, person)
                return None
            began = in_zone(sheet.began_at, agent.timezone or self.team.timezone)
            playing = Round(case, agent.name, began, sheet.turns)
            if message == sheet.message:
                return playing
            playing = reply_to(playing, text)
            if playing.over:
                books.rounds.end(team, person)
            else:
                books.rounds.save(replace(sheet, last_at=now, message=message, turns=playing.turns))
            return playing

        played = await self.unit(play)
        if played is None:
            return None
        return await self._after(played, known)

    async def enlivened(self, played: Played) -> Played:
        """The same, with what the customer answers in a model's words where there is one. Takes seconds; never fails."""
        if self.livelier is None or played.ended or not played.round.turns:
            return played
        return replace(played, spoken=await self.livelier.says(played.round))

    async def stop_practice(self, team: str, person: str) -> Played | None:
        """The round that runs is over now; None when none does. Raises Unreachable."""
        known = await self._cases()

        def stop(books: Books) -> Sheet | None:
            sheet = books.rounds.get(team, person)
            books.rounds.end(team, person)
            return sheet if sheet and sheet.last_at > self.clock.now() - IDLE else None

        sheet = await self.unit(stop)
        if sheet is None or sheet.case not in known:
            return None
        played = Round(known[sheet.case], "", sheet.began_at, sheet.turns)
        return await self._after(played, known, ended=True)

    async def lesson(self, named: str) -> Lesson:
        """A lesson of 90 seconds. Raises NotFound."""
        found = next((lesson for lesson in await self._lessons() if lesson.id == named), None)
        if found is None:
            raise NotFound("This lesson is not in the books any more.")
        return found

    async def _after(self, played: Round, known: dict[str, Case], *, ended: bool = False) -> Played:
        if not (ended or played.over):
            return Played(played)
        low = weakest(played, [quality.name.lower() for quality in QUALITIES])
        lesson = next((one for one in await self._lessons() if one.quality.lower() == low), None)
        names = list(known)
        return Played(played, True, lesson=lesson, another=names[(names.index(played.case.id) + 1) % len(names)])

    def _of_the_day(self, known: dict[str, Case], team: str, person: str) -> Case | None:
        """Another one each day, and not the same for all."""
        names = list(known)
        day = self.clock.now().toordinal() + sum(map(ord, team + person))
        return known[names[day % len(names)]] if names else None

    async def _cases(self) -> dict[str, Case]:
        return {case.id: case for case in await asyncio.to_thread(cases, self.prompts.root)}

    async def _lessons(self) -> list[Lesson]:
        return await asyncio.to_thread(lessons, self.prompts.root)
