"""Who somebody is: name and zone, who may own, who supervises, who is on duty, who does not want to be disturbed."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar

from bot.clock import Clock
from bot.complaints.model import Agent
from bot.errors import Refused, Trouble
from bot.slack import ids
from bot.slack.calls import Calls
from bot.slack.incoming import Event

T = TypeVar("T")
KEEP = 900.0  # seconds for which an answer about people or channels is believed


@dataclass(frozen=True, slots=True)
class Us:
    """This app in its workspace."""

    team: str
    user: str
    bot: str
    app: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """People and user groups that a setting names; none named means everybody."""

    names: tuple[str, ...] = ()

    @property
    def people(self) -> frozenset[str]:
        """Those named one by one."""
        return frozenset(name for name in self.names if ids.is_person(name))

    @property
    def groups(self) -> tuple[str, ...]:
        """Those named by group."""
        return tuple(name for name in self.names if ids.is_group(name))


@dataclass(frozen=True, slots=True)
class People:
    """What the team has narrowed. `customer_apps`: integrations whose posts are customers' words; `our_domains`: of e-mail."""

    owners: Named = field(default_factory=Named)
    customers: Named = field(default_factory=Named)
    supervisors: Named = field(default_factory=Named)
    on_duty: Named = field(default_factory=Named)
    customer_apps: frozenset[str] = frozenset()
    our_domains: frozenset[str] = frozenset()


class Directory:
    """Answers are kept for a while; a failure is not."""

    def __init__(self, calls: Calls, clock: Clock, us: Us, people: People) -> None:
        self._calls = calls
        self._clock = clock
        self._us = us
        self._people = people
        self._may_ask_dnd = True
        self._kept: dict[tuple[str, ...], tuple[float, asyncio.Future[Any]]] = {}

    async def _keep(self, key: tuple[str, ...], ask: Callable[[], Awaitable[T]]) -> T:
        """Ask once for all who want to know; a failure is not kept."""
        now = asyncio.get_running_loop().time()
        known = self._kept.get(key)
        if known and known[0] > now:
            answer: T = await asyncio.shield(known[1])
            return answer
        task = asyncio.ensure_future(ask())
        self._kept[key] = (now + KEEP, task)
        try:
            return await asyncio.shield(task)
        except BaseException:
            self._kept.pop(key, None)
            raise

    # ------------------------------------------------------------ people
    async def _user(self, person: str) -> Event:
        async def ask() -> Event:
            answer = await self._calls.read("users_info", user=person)
            return dict(answer.get("user") or {})

        return await self._keep(("user", person), ask)

    async def agent(self, person: str) -> Agent:
        user = await self._user(person)
        profile = user.get("profile") or {}
        name = user.get("real_name") or profile.get("real_name") or user.get("name") or person
        return Agent(person, str(name), str(user.get("tz") or ""))

    async def may_own(self, person: str) -> bool:
        owners = self._people.owners
        if owners.names and person not in owners.people and person not in await self._members(owners.groups):
            return False
        return self._full_member(await self._user(person))

    async def is_colleague(self, person: str) -> bool:
        """A full member of our workspace: no guest, no stranger, no bot. Raises Unreachable."""
        try:
            return self._full_member(await self._user(person))
        except Refused:
            return False  # somebody whom Slack does not let us know

    def _full_member(self, user: Event) -> bool:
        """What Slack does not say speaks for the person."""
        team = user.get("team_id") or self._us.team
        outside = user.get("is_stranger") or user.get("is_bot") or user.get("deleted")
        guest = user.get("is_restricted") or user.get("is_ultra_restricted")
        return bool(user) and team == self._us.team and not outside and not guest and not self._of_another_domain(user)

    def _of_another_domain(self, user: Event) -> bool:
        _, at, domain = str((user.get("profile") or {}).get("email") or "").lower().rpartition("@")
        return bool(self._people.our_domains and at) and domain not in self._people.our_domains

    async def _members(self, groups: Sequence[str]) -> frozenset[str]:
        async def ask(group: str) -> frozenset[str]:
            answer = await self._calls.read("usergroups_users_list", usergroup=group)
            return frozenset(answer.get("users") or ())

        found: set[str] = set()
        for group in groups:
            found |= await self._keep(("group", group), lambda group=group: ask(group))  # type: ignore[misc]
        return frozenset(found)

    async def supervisors(self) -> Sequence[str]:
        named = self._people.supervisors
        return sorted(named.people | await self._members(named.groups))

    async def owners(self) -> Sequence[str]:
        named = self._people.owners
        listed = [name for name in named.names if ids.is_person(name)]
        return list(dict.fromkeys([*listed, *sorted(await self._members(named.groups))]))

    async def on_duty(self) -> Sequence[str]:
        named = self._people.on_duty
        return sorted(named.people | await self._members(named.groups))

    async def quiet_until(self, person: str) -> datetime | None:
        if not self._may_ask_dnd:
            return None
        try:
            answer = await self._calls.read("dnd_info", user=person)
        except Refused:
            self._may_ask_dnd = False  # the scope dnd:read is optional
            return None
        except Trouble:
            return None  # no reason to keep a reminder back
        now = self._clock.real().timestamp()
        ends = [answer.get("snooze_endtime") if answer.get("snooze_enabled") else None]
        if answer.get("dnd_enabled") and answer.get("next_dnd_start_ts", now + 1) <= now:
            ends.append(answer.get("next_dnd_end_ts"))
        last = max((float(end) for end in ends if end), default=0.0)
        return datetime.fromtimestamp(last, UTC) if last > now else None

    async def may_complain(self, person: str) -> bool:
        """Whether what this person writes is listened to. Everybody's, unless the team has named its customers.

        Then also theirs who are named as owners or supervisors: they may pass on what a customer said.
        """
        named = self._people.customers
        if not named.names or person in named.people or person in await self._members(named.groups):
            return True
        return await self.is_named(person)

    async def is_named(self, person: str) -> bool:
        """Whether the team has named this person as an owner or a supervisor."""
        for named in (self._people.owners, self._people.supervisors):
            if person in named.people or person in await self._members(named.groups):
                return True
        return False

    @property
    def customers_are_named(self) -> bool:
        """Whether the team has named its customers: then whoever is listened to is one."""
        return bool(self._people.customers.names)
