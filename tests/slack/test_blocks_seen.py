"""What an agent sees on a card, in a draft and in a reminder: the words that count, in an order that one minute allows."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.complaints.model import Agent, Complaint, Place, Posted, Severity, Status
from bot.drafting.draft import Draft, DraftStatus
from bot.followups.model import FollowUp, To
from bot.recovery.says import At, ComplaintCard, DraftToAgent, Reminder
from bot.slack.blocks.complaint import card
from bot.slack.blocks.draft import private_draft
from bot.slack.blocks.followup import reminder
from bot.slack.blocks.text import Block

OPENED = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
LAURA = Agent("U0LAURA", "Laura Bennett", "UTC")
LINK = "https://tofu.slack.com/archives/C0CARE/p1"
COMPLAINT = Complaint(
    id="c",
    place=Place("T0", "C0CARE", "1.0"),
    message="1.0",
    heard_by="trigger",
    customer="U0TESS",
    customer_name="Tess Marlow",
    about="You said my bike would be ready on Saturday.",
    severity=Severity.HIGH,
    opened_at=OPENED,
)
OWNED = replace(COMPLAINT, status=Status.OWNED, owner=LAURA)
DRAFT = Draft(
    id="c.1",
    complaint="c",
    agent=LAURA,
    text="Hi Tess, my name is Laura.",
    next_update_at=OPENED + timedelta(hours=4),
    writer="offline",
    coaching=("Empathy: name the shutter.", "Assurance: one step <of yours>."),
    made_at=OPENED,
)
DUE = FollowUp(id="c.2", complaint="c", kind="promise_due", due_at=OPENED, to=To.OWNER)


def lines(blocks: list[Block]) -> list[str]:
    """Everything that can be read, from top to bottom; a row of buttons is one line."""
    seen = []
    for block in blocks:
        if block["type"] == "actions":
            seen.append(" | ".join(button["text"]["text"] if "text" in button else "⋯" for button in block["elements"]))
        parts = [block.get("text"), *(block.get("elements", []) if block["type"] == "context" else [])]
        seen += [line for part in parts if part for line in part["text"].split("\n")]
    return seen


def carded(complaint: Complaint, **more: object) -> list[str]:
    """The lines of a card, an hour after the complaint."""
    say = ComplaintCard(at=At("C0CARE"), complaint=complaint, now=OPENED + timedelta(hours=1), link=LINK)
    return lines(card(replace(say, **more), "UTC")[1])


def test_a_card_says_each_fact_on_a_line_of_its_own() -> None:
    follow_up = replace(DUE, kind="unowned", due_at=OPENED + timedelta(hours=2), to=To.CHANNEL)
    assert carded(COMPLAINT, next_follow_up=follow_up) == [
        "*A complaint that nobody owns yet*",
        "“You said my bike would be ready on Saturday.”",
        "Severity: 🟠 high",
        "Recovery window: 23 h left (until 09:30, Wednesday 25 Nov)",
        "Next follow-up: 11:30, Tuesday 24 Nov (if nobody owns it by then)",
        "I'll own this | Not a complaint | Why?",
    ]


def test_a_closed_card_says_what_failed_how_it_was_put_right_and_how_long_it_took() -> None:
    closed = OWNED.resolved("U0LAURA", OPENED + timedelta(hours=4, minutes=18), "Nobody rang.", "Brought <home>.")
    assert carded(closed) == [
        "*Resolved by Laura Bennett*",
        "“You said my bike would be ready on Saturday.”",
        "Severity: 🟠 high, resolved after 4 h 18 min",
        "What failed: Nobody rang.",
        "Put right: Brought &lt;home&gt;.",
        "Reopen",
    ]


def test_long_closing_answers_are_cut_and_still_fit() -> None:
    closed = OWNED.resolved("U0LAURA", OPENED, "<" * 1000, "&" * 1000)
    failed, right = carded(closed)[-3:-1]
    assert failed.endswith("&lt;…")
    assert right.endswith("&amp;…")
    assert len(f"{failed}\n{right}") < 3000


def drafted(draft: Draft) -> list[str]:
    """The lines of the private message."""
    return lines(private_draft(DraftToAgent(at=At("U0LAURA"), complaint=OWNED, draft=draft, link=LINK))[1])


def test_the_words_and_their_buttons_stand_above_the_coaching() -> None:
    assert drafted(DRAFT) == [
        f"*Your draft for Tess Marlow* (<{LINK}|open the thread>)",
        "About: “You said my bike would be ready on Saturday.”",
        "Hi Tess, my name is Laura.",
        "Written by the built-in writer.",
        "It promises an update at 13:30, Tuesday 24 Nov; posting it sets your reminder.",
        "Post to thread | Edit | Another wording | Sent elsewhere | ⋯",
        "What may I offer? | An idea for this customer",
        "Before you post, check it against the thread. Only you see this.",
        "*Empathy:* name the shutter.",
        "*Assurance:* one step &lt;of yours&gt;.",
    ]


def test_a_posted_draft_keeps_its_words_and_nothing_to_press() -> None:
    assert drafted(replace(DRAFT, status=DraftStatus.POSTED))[2:] == [
        "Hi Tess, my name is Laura.",
        "✅ Posted to the thread.",
    ]


def test_a_reminder_that_was_answered_says_how_and_what_it_was_about() -> None:
    text, blocks = reminder(
        Reminder(
            at=At("D0LAURA"),
            over=Posted("D0LAURA", "5.0"),
            complaint=OWNED,
            follow_up=DUE,
            text="Laura, your promise to Tess Marlow is due: the next update by .",
            link=LINK,
            settled="done",
        )
    )
    assert lines(blocks) == [
        "✅ Done: the customer has been updated.",
        "Tess Marlow: “You said my bike would be ready on Saturday.”",
        f"<{LINK}|Open the thread>",
        "Name the next update",
    ]
    assert "the next update by ." not in text
