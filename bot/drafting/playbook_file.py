"""Reads a team's playbook: YAML, or Markdown with YAML in front. Each mistake is named by its line."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.complaints.failures import FAILURES
from bot.drafting.playbook_lines import Lines, Mistake, form
from bot.drafting.playbook_parts import Parts, hours, name
from bot.drafting.team_playbook import STANDARD, SUPERVISORS, Section, Segment, TeamPlaybook

if TYPE_CHECKING:
    from yaml.nodes import Node

_FRONT = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*$", re.DOTALL | re.MULTILINE)
_ID = re.compile(r"[A-Z][A-Z0-9]{2,20}\Z")
IN_SECTION = ("rules", "allowed", "goodwill", "approvers", "update_within", "escalate_to", "ideas")
TOP = ("title", *IN_SECTION, "safety", "escalate", "words", "segments", "kinds", "sections")
LONGEST = 200_000  # characters


@dataclass(frozen=True, slots=True)
class Read:
    """What was read. The playbook holds only when there are no mistakes."""

    playbook: TeamPlaybook
    mistakes: tuple[Mistake, ...] = ()


def read_playbook(text: str, *, markdown: bool) -> Read:
    """A whole file; in Markdown, what stands below the front matter is for people and is not read."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    if len(text) > LONGEST:
        return Read(TeamPlaybook(), (Mistake(0, f"it is longer than {LONGEST} characters: is it a playbook?"),))
    front = _FRONT.match(text)
    if markdown and not front:
        words = "a playbook in Markdown begins with a line --- and closes its rules with another: see docs/how-to/playbook.md."
        return Read(TeamPlaybook(), (Mistake(1, words),))
    lines = Lines(first=2 if front else 1)
    tree = lines.tree(front[1] if front else text)
    if tree is None:
        found = lines.mistakes or [Mistake(lines.first, "there are no rules in it: see docs/how-to/playbook.md.")]
        return Read(TeamPlaybook(), tuple(found))
    playbook = _Whole(lines, Parts(lines)).read(tree)
    return Read(playbook, tuple(sorted(set(lines.mistakes))))


@dataclass
class _Whole:
    """One file while it is read."""

    lines: Lines
    parts: Parts
    segments: list[Segment] = field(default_factory=list)
    kinds: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def read(self, tree: "Node") -> TeamPlaybook:
        given = self.lines.fields(tree, "a playbook", TOP)
        self.lines.text(given.get("title"), "`title`")
        self._read_segments(given.get("segments"))
        self._read_kinds(given.get("kinds"))
        whole = self._section(given)
        sections = [whole, *self._read_sections(given.get("sections"), whole)]
        if (node := given.get("goodwill")) is not None:
            self._must_name_approver(node, whole, whole)
        words = self.lines.fields(given.get("words"), "`words`", ("use", "avoid"))
        return TeamPlaybook(
            words_to_use=self.lines.texts(words.get("use"), "`use` of `words`"),
            words_to_avoid=self.lines.texts(words.get("avoid"), "`avoid` of `words`"),
            sections=tuple(sections),
            segments=tuple(self.segments),
            kinds=self.kinds,
            safety=(*self.parts.safety(given.get("safety")), *self.parts.escalations(given.get("escalate"))),
            currency=self.parts.currency,
        )

    def _read_segments(self, node: "Node | None") -> None:
        taken: dict[str, str] = {}
        for segment, value in self.lines.fields(node, "`segments`").items():
            where = f"the segment `{segment}`"
            self._must_be_name(value, segment, where)
            given = self.lines.fields(value, where, ("customers", "channels"))
            ids: dict[str, frozenset[str]] = {}
            for key in ("customers", "channels"):
                found = self._ids(given.get(key), f"`{key}` of {where}")
                for one in found:
                    if taken.setdefault(one, segment) != segment:
                        self.lines.fault(given[key], f"{one} stands in `{taken[one]}` and in `{segment}`: keep one.")
                ids[key] = frozenset(found)
            if segment != STANDARD and given and not any(ids.values()):
                self.lines.fault(value, f"{where} names nobody: add `customers` or `channels`.")
            self.segments.append(Segment(name=segment, **ids))

    def _read_kinds(self, node: "Node | None") -> None:
        for kind, value in self.lines.fields(node, "`kinds`").items():
            where = f"the kind `{kind}`"
            self._must_be_name(value, kind, where)
            if kind in FAILURES:
                self.lines.fault(value, f"`{kind}` is a kind that I know already: use it under `sections`.")
            given = self.lines.fields(value, where, ("words",))
            self.kinds[kind] = self.lines.texts(given.get("words"), f"`words` of {where}")
            if not self.kinds[kind]:
                self.lines.fault(value, f"{where} needs `words` by which it is known.")

    def _must_be_name(self, node: "Node", words: str, where: str) -> None:
        if not name(words):
            self.lines.fault(node, f"{where} needs a name of small letters, digits and _.")

    def _ids(self, node: "Node | None", where: str) -> list[str]:
        found = []
        for item in self.lines.items(node, where):
            words = self.lines.text(item, where)
            if _ID.match(words):
                found.append(words)
            elif words:
                self.lines.fault(item, f"{where} needs Slack ids such as U07ABCDE1, not {words!r}.")
        return found

    # ------------------------------------------------------------ sections
    def _read_sections(self, node: "Node | None", whole: Section) -> list[Section]:
        found: list[Section] = []
        for item in self.lines.items(node, "`sections`"):
            given = self.lines.fields(item, "a section", ("segment", "kind", *IN_SECTION))
            segment = self._one_of(given.get("segment"), "segment", [STANDARD, *(s.name for s in self.segments)])
            kind = self._one_of(given.get("kind"), "kind", [*FAILURES, *self.kinds])
            section = self._section(given, segment, kind)
            if given and not {"segment", "kind"} & set(given):
                self.lines.fault(item, "a section says for whom: add `segment`, `kind` or both.")
            elif any((one.segment, one.kind) == (segment, kind) for one in found):
                self.lines.fault(item, "there is a section for this segment and kind already: put them together.")
            if (goodwill := given.get("goodwill")) is not None:
                self._must_name_approver(goodwill, section, whole)
            found.append(section)
        return found

    def _one_of(self, node: "Node | None", key: str, known: list[str]) -> str:
        words = self.lines.text(node, f"`{key}`")
        if words and node is not None and words not in known:
            self.lines.fault(node, f"`{words}` is no {key} of this playbook: there are {', '.join(known)}.")
            return ""
        return words

    def _section(self, given: dict[str, "Node"], segment: str = "", kind: str = "") -> Section:
        parts = self.parts
        within = given.get("update_within")
        return Section(
            segment=segment,
            kind=kind,
            rules=parts.rules(given.get("rules"), "`rules`"),
            allowed=parts.rules(given.get("allowed"), "`allowed`"),
            ideas=parts.ideas(given.get("ideas"), kind),
            goodwill=parts.goodwill(given.get("goodwill")),
            approvers=self._approvers(given.get("approvers")),
            update_within_hours=self.lines.read(within, "`update_within`", hours),
            escalate_to=self.lines.text(given.get("escalate_to"), "`escalate_to`") or None,
        )

    def _approvers(self, node: "Node | None") -> tuple[str, ...] | None:
        """Ids of people, or the word supervisors; "nobody" says that nothing above the limit is approved."""
        if node is None:
            return None
        if form(node) == "scalar" and node.value == "nobody":
            return ()
        found = []
        for item in self.lines.items(node, "`approvers`"):
            words = self.lines.text(item, "`approvers`")
            if re.match(r"[UW][A-Z0-9]{2,20}\Z", words) or words == SUPERVISORS:
                found.append(words)
            elif words:
                needs = "ids of people such as U07ABCDE1, or the word supervisors"
                self.lines.fault(item, f"`approvers` needs {needs}, not {words!r}.")
        return tuple(found)

    def _must_name_approver(self, node: "Node", section: Section, whole: Section) -> None:
        if section.approvers is None and whole.approvers is None:
            words = "`goodwill` sets a limit, and nobody approves above it: add `approvers` with ids, supervisors, or nobody."
            self.lines.fault(node, words)
