"""What a customer told, said back: every problem and its effect, from our side, in their language."""

from datetime import timedelta

import pytest

from bot.complaints.thread import Message, Role, Thread
from bot.drafting.writer import Brief
from bot.language.words import words
from bot.writer.offline import OfflineWriter
from bot.writer.passed_on import from_agent
from tests.writer.threads import NOW, brief, said


async def draft(of: Brief) -> str:
    written = await OfflineWriter().write(of)
    assert written.text is not None
    return written.text


@pytest.mark.parametrize(
    ("told", "back"),
    [
        ("I rang twice and was cut off.", "You rang twice and were cut off."),
        ("They told me it would be Tuesday.", "You were told it would be Tuesday."),
        ("You said you will call me.", "We said we would call you."),
        ("Why was I charged twice?", "You were charged twice."),
        ("Why has my deposit not been returned?", "Your deposit has not been returned."),
        ("Still waiting for the part.", "You are still waiting for the part."),
        ("booked a cab for thursday, nobody came", "You booked a cab for Thursday. Nobody came."),
        ("Third report of the same leak.", "This is the third report of the same leak."),
        (
            "The f***ing lift is stuck and I can't get my mother out.",
            "The lift is stuck, and you can't get your mother out.",
        ),
        ("The letter was for a Pádraig Toomey.", "The letter was for somebody else."),
        ("Hello, restore 30418 has been stuck since Tuesday.", "Restore 30418 has been stuck since Tuesday."),
        ("gate code quit on me too", "The gate code quit on you too."),
        ("no hot water AGAIN", "There was no hot water again."),
        ("Second Saturday in a row", "This is the second Saturday in a row."),
        (
            "Rocked up for the lesson and the gate's padlocked??",
            "You rocked up for the lesson, and the gate's padlocked.",
        ),
        ("The wife's packed a bag.", "Your wife has packed a bag."),
        ("It broke, since I wasn't there.", "It broke, since you weren't there."),
        ("Your driver Barry never came.", "We never came."),
        ("My neighbour Mrs Hale was soaked too.", "Your neighbour was soaked too."),
        ("Another guest, a Mr Dunne, took my case up.", "Another guest took your case up."),
        ("Dr Lind asked me if there is mould at home.", "Somebody asked you if there is mould at home."),
    ],
)
async def test_english(told: str, back: str) -> None:
    assert back in await draft(brief(said(f"The lift failed. {told}")))


@pytest.mark.parametrize(
    ("told", "back"),
    [
        ("Llamé dos veces y nadie me contesta. Tengo una cena con mi familia.", ("Llamó dos veces y nadie le contesta", "Tiene una cena con su familia")),
        ("J'ai appelé deux fois et personne ne m'a rappelé. Je mange dehors avec mes enfants.", ("Vous avez appelé deux fois et personne ne vous a rappelé", "Vous mangez dehors avec vos enfants")),
        ("Ich habe zweimal angerufen und niemand ruft mich zurück. Meine Kinder frieren.", ("Sie haben zweimal angerufen und niemand ruft Sie zurück", "Ihre Kinder frieren")),
        ("Liguei duas vezes e ninguém me responde. Não tenho onde cozinhar para o meu filho.", ("Ligou duas vezes e ninguém lhe responde", "Não tem onde cozinhar para o seu filho")),
        ("Het fornuis is kapot en niemand belt mij terug.", ("niemand belt u terug",)),
        ("Il forno non funziona e nessuno mi richiama.", ("nessuno la richiama",)),
        ("コンロが壊れました。誰も来ません。", ("「コンロが壊れました」",)),
    ],
)  # fmt: skip
async def test_other_languages(told: str, back: tuple[str, ...]) -> None:
    text = await draft(brief(said(told)))
    for part in back:
        assert part in text


async def test_never_twelve_words_in_a_row() -> None:
    told = "The hob in the back kitchen drops out at seven every evening since your fitter was here about the oven."
    text = await draft(brief(said(f"{told} Nobody came.")))
    source, back = f" {' '.join(words(told.lower()))} ", words(text.lower())
    assert not any(f" {' '.join(back[n : n + 12])} " in source for n in range(len(back) - 11))
    assert "kitchen" in text


async def test_a_day_that_was_tomorrow_last_week_is_not_said_as_tomorrow() -> None:
    then = Message(Role.CUSTOMER, "Ada Obi", "The hob is broken and my guests come tomorrow.", NOW - timedelta(days=6))
    assert "tomorrow" not in (await draft(brief(Thread((then,))))).split("\n\n")[0]


async def test_quoted_mail_code_and_signatures_are_nobodys_complaint() -> None:
    text = "The hob is broken.\n\n> On Monday you wrote:\n> The lamp is broken.\n```\nThe sink is broken\n```\n-- \nThe tap is broken."
    assert "hob" in await draft(brief(said(text)))
    assert not {"lamp", "sink", "tap"} & set(words(await draft(brief(said(text)))))


async def test_two_customers_are_told_apart() -> None:
    thread = Thread(
        (
            Message(Role.CUSTOMER, "Joan Hill", "My lamp is broken.", NOW),
            Message(Role.CUSTOMER, "Ken Moss", "Mine never came.", NOW),
        )
    )
    assert "Joan, your lamp is broken. Ken, yours never came." in await draft(brief(thread))


async def test_what_an_agent_passes_on_is_turned_to_the_customer() -> None:
    note = said("Mrs Hill rang again. She has no heating and nobody called her back. She is 80 and was in tears.", author="Kim", role=Role.AGENT)  # fmt: skip
    text = await draft(brief(note, name="Mrs Hill"))
    assert "You have no heating, and nobody called you back. You are 80 and were in tears." in text


async def test_whoever_posts_a_card_is_asked_not_to_and_the_card_is_not_repeated() -> None:
    text = await draft(brief(said("I was charged twice. My card is 4111 1111 1111 1111, cvv 737.")))
    assert "don't post card" in text
    assert "4111" not in text
    assert "737" not in text
    assert "change the password" not in text


async def test_whoever_posts_a_password_is_asked_to_change_it() -> None:
    text = await draft(brief(said("My visa is late. Log in yourselves, the password is Otter&Rye77! and look.")))
    assert "Please change the password that you posted." in text
    assert "Otter" not in text


async def test_a_number_that_a_rule_wants_is_asked_for_only_where_nobody_gave_one() -> None:
    rules = ("Broken goods: collect the order number.",)
    assert "order or reference number?" in await draft(brief(said("The hob is broken."), rules=rules))
    assert "order or reference number?" not in await draft(
        brief(said("The hob of order HK-4410 is broken."), rules=rules)
    )


def test_a_name_of_nothing_but_blanks_is_no_name() -> None:
    assert from_agent("She has no heating.", " \t") == "You have no heating."


async def test_our_own_words_thrown_back_at_us_are_not_said_again() -> None:
    told = Thread(
        (
            Message(Role.CUSTOMER, "Ada Obi", "The lift stands still.", NOW - timedelta(hours=3)),
            Message(Role.AGENT, "Laura Bennett", "It will be running by noon, set in stone!", NOW - timedelta(hours=2)),
            Message(
                Role.CUSTOMER,
                "Ada Obi",
                "Well, 'set in stone' is right, it sits like a rock. My mother is upstairs.",
                NOW,
            ),
        )
    )
    text = await draft(brief(told))
    assert "set in stone" not in text
    assert "mother" in text


async def test_how_one_of_ours_put_it_is_not_said_again() -> None:
    text = await draft(
        brief(
            said("The lift failed. A lad on the phone told me 'you should have been quicker'. My mother is upstairs.")
        )
    )
    assert "quicker" not in text
    assert "mother" in text


async def test_what_one_of_ours_advised_is_not_said_again() -> None:
    text = await draft(
        brief(said("The carpet cleaner gave me a shock. I phoned and the boy said dry the plug and crack on."))
    )
    assert "crack on" not in text
    assert "carpet cleaner" in text


async def test_what_a_customer_tells_us_to_say_is_not_said() -> None:
    text = await draft(brief(said("We got two seats by the toilet. I say 386. You say AGREED. My wife did not sleep.")))
    assert "agreed" not in text.lower()
    assert "seats" in text
