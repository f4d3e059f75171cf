"""Text made safe to read: nothing invisible, plain spaces, straight quotes for matching."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.markup import plain
from bot.language.plain import clean, fold, shorten

HIDDEN = "\u200b\u200d\u2060\ufeff\u00ad\u202e\u2066\u2069\u061c\U000e0041\ufe0f"


def test_what_cannot_be_seen_is_gone() -> None:
    assert clean(f"pay{HIDDEN} me") == "pay me"
    assert clean("a\x00b\x1b[31mc\x7f") == "ab[31mc"


def test_spaces_and_line_ends_are_of_one_kind() -> None:
    assert clean("  a\u00a0\u2003 b \r\n\t c\rd  ") == "a b\nc\nd"


def test_letters_are_composed_and_quotes_stay_as_they_were_written() -> None:
    assert clean("e\u0301 “so” ’tis") == "é “so” ’tis"
    assert fold("“so” ’tis ﬁne １２") == '"so" \'tis fine 12'


@given(st.text() | st.text(alphabet=HIDDEN + "ab \r\n\t"))
def test_cleaning_never_fails_removes_the_invisible_and_is_done_in_one_go(text: str) -> None:
    once = clean(text)
    assert not set(once) & set(HIDDEN)
    assert all(unicodedata.category(c) != "Cc" or c == "\n" for c in once if ord(c) < 128)
    assert clean(once) == once
    assert "\r" not in once


@given(st.text())
def test_what_is_folded_holds_nothing_invisible_either(text: str) -> None:
    assert not set(fold(text)) & set(HIDDEN)


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        ("short", 10, "short"),
        ("  exactly ten ", 11, "exactly ten"),
        ("one two three four", 12, "one two…"),
        ("one two, three", 9, "one two…"),
        ("averyveryverylongword here", 10, "averyvery…"),
    ],
)
def test_shortening_cuts_at_a_word_where_one_is_near(text: str, limit: int, short: str) -> None:
    assert shorten(text, limit) == short


@given(st.text(), st.integers(2, 200))
def test_what_is_shortened_fits(text: str, limit: int) -> None:
    assert len(shorten(text, limit)) <= limit


# ---------------------------------------------------------------- chat markup
@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("<@U123|ann> hello", "@ann hello"),
        ("<@U123> hello", "@somebody hello"),
        ("see <#C1|service> and <#C2>", "see #service and #channel"),
        ("<!channel> <!here|here> <!everyone>", "@channel @here @everyone"),
        ("<!subteam^S1|@agents>", "@agents"),
        ("<!date^1^{date}|today>", "today"),
        ("<!odd>", ""),
        ("<https://a.example/x?y=1&amp;z=2|our page>", "our page (https://a.example/x?y=1&z=2)"),
        ("<https://a.example>", "https://a.example"),
        ("<mailto:a@b.example|a@b.example>", "a@b.example"),
        ("<tel:+4420|+44 20>", "+44 20 (+4420)"),
        ("5 &lt; 6 &amp;amp; 7", "5 < 6 &amp; 7"),
        ("a <b> c", "a <b> c"),
    ],
)
def test_markup_as_people_read_it(markup: str, words: str) -> None:
    assert plain(markup) == words


def test_escaped_markup_is_unescaped_once_and_not_read_as_markup() -> None:
    assert plain("&lt;!channel&gt; &amp;lt;@U1&amp;gt;") == "<!channel> &lt;@U1&gt;"


@given(st.text(alphabet="<>@#!|&;ltgamp:/^UC1 h"))
def test_any_markup_can_be_read(text: str) -> None:
    assert isinstance(plain(text), str)
