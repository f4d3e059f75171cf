"""A team's playbook as it is written: what holds for whom, and each mistake named by its line with what to do."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.bootstrap.prompts import prompt_files
from bot.complaints.circumstances import CIRCUMSTANCES
from bot.complaints.failures import FAILURES
from bot.drafting.money import Money
from bot.drafting.playbook_file import Read, read_playbook
from tests.fakes import TUESDAY

DEFAULT = Path(str(prompt_files().root)) / "playbook" / "default.md"
WHOLE = """\
update_within: 4 hours
escalate_to: team lead
approvers: [supervisors]
goodwill:
  per_complaint: £20
  per_customer: £40
  per_day: £100
  up_to: £200
safety:
  - when: [smell of gas, gas leak]
    say: Leave the house and ring from outside
escalate:
  - when: solicitor
    to: the team lead
rules: [Be plain.]
allowed: [ring back at a time that they choose]
ideas:
  - idea: Write them a card.
    answers: [occasion]
    cost: £2.50
segments:
  vip:
    customers: [U07ADA001]
    channels: [C07VIPS01]
kinds:
  mould:
    words: [mould, damp]
sections:
  - segment: vip
    goodwill: {per_complaint: £50}
    approvers: [U07BOSS01]
    update_within: 90 minutes
    escalate_to: the owner
  - kind: mould
    rules: [Take pictures.]
    allowed: [lend a dryer]
  - segment: vip
    kind: mould
    goodwill: {per_complaint: £80}
"""


def read(text: str) -> Read:
    return read_playbook(text, markdown=False)


def mistakes(text: str) -> list[str]:
    return [str(one) for one in read(text).mistakes]


# ---------------------------------------------------------------- what holds for whom
def test_a_whole_playbook_is_read_without_a_mistake() -> None:
    assert mistakes(WHOLE) == []


def test_what_stands_on_top_holds_for_everybody() -> None:
    playbook = read(WHOLE).playbook.chosen()
    assert playbook.rules == (
        "smell of gas: Leave the house and ring from outside. Say this first.",
        "gas leak: Leave the house and ring from outside. Say this first.",
        "Any mention of solicitor: hand to the team lead.",
        "Be plain.",
        "You may, without asking, ring back at a time that they choose.",
    )
    assert (playbook.update_within_hours, playbook.escalate_to, playbook.approvers) == (
        4,
        "team lead",
        ("supervisors",),
    )
    assert str(playbook.goodwill.per_complaint) == "£20"
    assert playbook.max_goodwill == 0, "words may name no sum before it was granted"
    assert [(idea.text, str(idea.cost)) for idea in playbook.ideas] == [("Write them a card.", "£2.50")]
    assert playbook.safety_step("There is a smell of gas here") == "Leave the house and ring from outside."


def test_a_section_adds_its_lists_and_its_single_values_go_before() -> None:
    playbook = read(WHOLE).playbook.chosen("vip", ["mould"])
    assert "Take pictures." in playbook.rules
    assert "Be plain." in playbook.rules
    assert playbook.allowed == ("lend a dryer", "ring back at a time that they choose")
    assert str(playbook.goodwill.per_complaint) == "£80", "the section that names both"
    assert str(playbook.goodwill.per_customer) == "£40", "what it leaves out is as for everybody"
    assert playbook.approvers == ("U07BOSS01",)
    assert playbook.latest_update(TUESDAY).hour == TUESDAY.hour + 1


def test_of_two_sections_that_name_as_much_the_smaller_sum_holds() -> None:
    text = "approvers: nobody\nsections:\n  - {kind: late, goodwill: {per_complaint: £9}}\n  - {kind: rude, goodwill: {per_complaint: £5}}\n"
    assert mistakes(text) == []
    assert read(text).playbook.chosen(kinds=["late", "rude"]).goodwill.per_complaint == Money(500, "GBP")


def test_a_segment_is_known_by_the_customer_or_the_channel_and_a_kind_by_its_words() -> None:
    playbook = read(WHOLE).playbook
    assert playbook.segment_of("U07ADA001", "C0") == "vip"
    assert playbook.segment_of("U0", "C07VIPS01") == "vip"
    assert playbook.segment_of("U0", "C0") == "standard"
    assert dict(playbook.kinds_in("There is MOULD behind the bath and nobody answers.")) == {
        "no_answer": "nobody answers",
        "mould": "mould",
    }


def test_in_markdown_only_the_front_is_read_and_lines_count_from_the_top_of_the_file() -> None:
    assert read_playbook(f"---\n{WHOLE}---\n# For people\n- key: value\n", markdown=True).mistakes == ()
    (wrong,) = read_playbook("---\ntitle: Ours\nruels: []\n---\n", markdown=True).mistakes
    assert str(wrong).startswith("Line 3: `ruels` is not known: did you mean `rules`?")
    (none,) = read_playbook("# Ours\n", markdown=True).mistakes
    assert "begins with a line ---" in str(none)


# ---------------------------------------------------------------- the one that comes with it
def test_the_default_playbook_has_no_mistake_no_sum_and_ideas_for_every_kind() -> None:
    read = read_playbook(DEFAULT.read_text(encoding="utf-8"), markdown=True)
    assert [str(one) for one in read.mistakes] == []
    plain = read.playbook.chosen()
    assert plain.goodwill.per_complaint is None
    assert plain.max_goodwill == 0
    assert plain.approvers == ("supervisors",)
    assert plain.latest_update(TUESDAY) > TUESDAY
    assert plain.escalate_to
    assert plain.safety_step("There is a smell of gas in the flat!")
    assert not plain.safety_step("The parcel is late and I am cross.")
    for kind in FAILURES:
        special = [idea for idea in read.playbook.chosen(kinds=[kind]).ideas if idea.kind == kind]
        assert special, f"no idea for {kind}"
        assert all(set(idea.answers) <= set(CIRCUMSTANCES) and idea.cost is None for idea in special)


def test_the_default_playbook_allows_no_refund_credit_or_gift_by_its_words() -> None:
    from bot.drafting.offers import unallowed_offers

    playbook = read_playbook(DEFAULT.read_text(encoding="utf-8"), markdown=True).playbook.chosen(kinds=FAILURES)
    for offer in ("I will refund the delivery.", "You will get a voucher.", "I will waive the fee.", "You get it at no charge.", "I'll give you 20% off."):  # fmt: skip
        assert list(unallowed_offers(offer, playbook)), offer


# ---------------------------------------------------------------- mistakes, each with its line
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title: Ours\nruels: [x]\n", "Line 2: `ruels` is not known: did you mean `rules`? There may stand title, rules,"),
        ("goodwill: {}\nfrobnicate: 3\n", "Line 2: `frobnicate` is not known: there may stand title,"),
        ("rules: [a]\nrules: [b]\n", "Line 2: `rules` stands twice in a playbook: keep one."),
        ("rules: be kind\n", "Line 1: `rules` needs a list: one line for each, beginning with a dash."),
        ("rules:\n  - {a: b}\n", "Line 2: `rules` needs plain words; quote them where they hold a colon."),
        ("escalate_to:\n", "Line 1: `escalate_to` is empty: fill it in, or leave it out."),
        ("rules: [ok]\nupdate_within: 3 weeks\n", "Line 2: `update_within`: '3 weeks' is no time to wait: write a number with minutes, hours or days, such as 4 hours."),
        ("update_within: 4\n", "Line 1: `update_within`: '4' is no time to wait"),
        ("update_within: 0 hours\n", "Line 1: `update_within`: '0 hours' is no time"),
        ("approvers: nobody\ngoodwill:\n  per_complaint: 20\n", "Line 3: `per_complaint`: '20' has no currency: write it like £40 or 40 EUR."),
        ("approvers: nobody\ngoodwill:\n  per_complaint: twenty pounds\n", "Line 3: `per_complaint`: 'twenty pounds' is no sum"),
        ("approvers: nobody\ngoodwill:\n  per_complaint: -£5\n", "Line 3: `per_complaint`: '-£5' is no sum"),
        ("approvers: nobody\ngoodwill:\n  per_complaint: 5 XQZ\n", "Line 3: `per_complaint`: 'XQZ' is no currency that I know"),
        ("approvers: nobody\ngoodwill:\n  per_complaint: £5 EUR\n", "Line 3: `per_complaint`: '£5 EUR' has two currencies"),
        ("approvers: nobody\ngoodwill:\n  per_complaint: £5\n  per_day: €50\n", "Line 4: `per_day` is in EUR, other sums are in GBP: a playbook has one currency."),
        ("approvers: nobody\ngoodwill:\n  per_complaint: £50\n  per_customer: £20\n", "Line 3: `per_complaint` (£50) is more than `per_customer` (£20): lower it, or raise the other."),
        ("approvers: nobody\ngoodwill:\n  per_complant: £5\n", "Line 3: `per_complant` is not known: did you mean `per_complaint`?"),
        ("title: x\ngoodwill:\n  per_complaint: £5\n", "Line 3: `goodwill` sets a limit, and nobody approves above it: add `approvers` with ids, supervisors, or nobody."),
        ("approvers: [Sam]\n", "Line 1: `approvers` needs ids of people such as U07ABCDE1, or the word supervisors, not 'Sam'."),
        ("approvers:\n  - supervisors\n  - S07GROUP1\n", "Line 3: `approvers` needs ids of people"),
        ("rules:\n  - Give £10 back.\n", "Line 2: £10 stands in `rules`, where nobody counts it: sums belong to `goodwill`, or to the `cost` of an idea."),
        ("allowed:\n  - hand out\n  - a 15 EUR voucher\n", "Line 3: 15 EUR stands in `allowed`, where nobody counts it"),
        ("safety:\n  - when: gas\n", "Line 2: a safety step needs `say` too."),
        ("safety:\n  - when: 'gas: or smoke'\n    say: Leave.\n", "Line 2: `when` holds a colon: say it in a few plain words."),
        ("escalate:\n  - to: Dana\n", "Line 2: an escalation needs `when` too."),
        ("ideas:\n  - idea: A card.\n", "Line 2: an idea needs `answers`: which circumstances it makes good."),
        ("ideas:\n  - answers: [time]\n", "Line 2: an idea needs `idea`: what to do."),
        ("ideas:\n  - idea: A card.\n    answers: [weather]\n", "Line 3: `answers` knows no 'weather': there are occasion, somebody,"),
        ("ideas:\n  - idea: A £5 card.\n    answers: [time]\n", "Line 2: £5 stands in `idea`, where nobody counts it"),
        ("ideas:\n  - idea: A card.\n    answers: [time]\n    price: £1\n", "Line 4: `price` is not known"),
        ("segments:\n  vip: {}\nsections:\n  - segment: vpi\n", "Line 4: `vpi` is no segment of this playbook: there are standard, vip."),
        ("sections:\n  - kind: latte\n", "Line 2: `latte` is no kind of this playbook: there are late, missed,"),
        ("sections:\n  - rules: [x]\n", "Line 2: a section says for whom: add `segment`, `kind` or both."),
        ("sections:\n  - kind: late\n  - kind: late\n", "Line 3: there is a section for this segment and kind already: put them together."),
        ("sections:\n  - kind: late\n    goodwill: {per_complaint: £5}\n", "Line 3: `goodwill` sets a limit, and nobody approves above it"),
        ("segments:\n  Very Important: {customers: [U07ADA001]}\n", "Line 2: the segment `Very Important` needs a name of small letters, digits and _."),
        ("segments:\n  vip:\n    customers: [Ada]\n", "Line 3: `customers` of the segment `vip` needs Slack ids such as U07ABCDE1, not 'Ada'."),
        ("segments:\n  a: {customers: [U07ADA001]}\n  b: {customers: [U07ADA001]}\n", "Line 3: U07ADA001 stands in `a` and in `b`: keep one."),
        ("kinds:\n  late: {words: [slow]}\n", "Line 2: `late` is a kind that I know already: use it under `sections`."),
        ("kinds:\n  mould: {}\n", "Line 2: the kind `mould` needs `words` by which it is known."),
        ("title: x\nrules: [a\n", "Line 3: this can't be read as YAML"),
        ("title: x\n\trules: [a]\n", "Line 2: this can't be read as YAML"),
        ("rules: &a [x]\nallowed: *a\n", "Line 2: an alias (*name) is not read here: write the words out."),
        ("- a\n- b\n", "Line 1: a playbook needs keys and values"),
        ("", "Line 1: there are no rules in it"),
        ("[" * 1200 + "]" * 1200, "Line 1: nesting this deep is not read here"),
        ("x" * 200_001, "it is longer than 200000 characters"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_by_its_line_with_what_to_do(text: str, said: str) -> None:
    found = mistakes(text)
    assert any(one.startswith(said) for one in found), found


def test_all_mistakes_are_named_at_once_in_order() -> None:
    found = read("update_within: soon\nruels: []\napprovers: [Sam]\n").mistakes
    assert [one.line for one in found] == [1, 2, 3]


@given(st.text(max_size=80) | st.from_regex(r"(rules|ideas|goodwill|safety|sections|kinds|segments|x):( [\[{]?[a-z£0-9]{0,5}[\]}]?)?\n( +- [a-z]+: [a-z0-9£]*\n)?", fullmatch=True))  # fmt: skip
@settings(max_examples=300, deadline=None)
def test_whatever_stands_in_the_file_it_is_read_or_named(text: str) -> None:
    for markdown in (True, False):
        found = read_playbook(text, markdown=markdown)
        assert all(str(one) for one in found.mistakes)
