"""The things that a Japanese complaint speaks of."""

from bot.writer.japanese import nouns
from bot.writer.offline import OfflineWriter
from tests.writer.threads import brief, said


def test_things_without_times_people_and_money_to_come() -> None:
    found = nouns(["昨日届いた礼服に傷があり、電話は自動音声で切れます。返金をお願いします。"], without="")
    assert found == ["礼服", "傷", "電話", "自動音声"]


def test_each_once_and_not_what_is_said_already() -> None:
    assert nouns(["礼服が届かない。礼服はどこですか。電話も切れます。"], without="「電話も切れます」") == ["礼服"]


async def test_they_are_named_before_what_is_said_back() -> None:
    thread = said("礼服がまだ届いていません。マイページはお届け済みのままで、電話は自動音声で切れます。")
    text = (await OfflineWriter().write(brief(thread))).text or ""
    assert "自動音声の件ですね。「" in text
    assert "、自動音声" in text
    assert ", " not in text
