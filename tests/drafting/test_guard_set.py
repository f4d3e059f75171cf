"""The guard on hand-written drafts: good ones pass, bad ones are held."""

from tests.drafting.score_guard import held


def test_good_drafts_pass() -> None:
    count, _ = held("dev", "good", tell=False)
    assert count <= 2


def test_bad_drafts_are_held() -> None:
    count, of = held("dev", "bad", tell=False)
    assert count >= of * 0.97
