"""The things that a Japanese text speaks of: what stands before a particle, without times, people's titles and what might be read as an offer."""

import re
from collections.abc import Iterable

_NOUN = re.compile(
    r"(?<![一-龠々ァ-ヶー\d月,，.．-])(?:お|ご)?(?:[一-龠々ァ-ヶー]{2,12}|\d{1,3}(?:日|回|時間|分|度|枚|個|本|名|人|箱|円)(?:間|目)?|[一二三四五六七八九十]+(?:回|度|日|時間)|電話|しみ|シミ|におい|ひび|かび|ほこり|帯|服|靴|傷|虫|席|犬|猫|水|熱|父|母|娘|姉|妹|兄|弟|孫|妻|夫|鍵)"
    r"(?=(?:が|は|を|も|に|で|と|の|から|まで|へ)|、|。|なのに)"
)
_NO_THINGS = re.compile(
    r"^(?:お世話|本日|今日|今夜|昨日|先日|先週|今週|来週|明日|今回|前回|毎回|何度|何回|一度|担当者?|責任|責任者|会社|場合|必要|対応|説明|回答|返事|返信|返金|返品|弁償|賠償|補償|全額|無料|割引|値引き|謝罪|お願い|ご確認|確認|恐縮|お手数|最初|最後|全部|全員|自分|私|当方|皆様|お客様|"
    r"番号|以上|以前|以来|状態|状況|事情|理由|原因|結果|問題|時点|午前|午後|朝|夜|夕方|月曜日?|火曜日?|水曜日?|木曜日?|金曜日?|土曜日?|日曜日?|細|何|誰|次回|次|前|後|中|上|下|方|様|件|点|者|半年前|数日|数回|店長|係|システム|アシスタント|メモ|指示)$"
)
_WORDS_OF_SOMEBODY = re.compile(r"「[^」]*」|『[^』]*』")
_MOST = 7


def nouns(texts: Iterable[str], without: str) -> list[str]:
    """Up to seven things in their order, each once. `without`: what is said of them already."""
    found: dict[str, None] = {}
    for text in texts:
        for noun in _NOUN.findall(_WORDS_OF_SOMEBODY.sub("、", text)):
            if not _NO_THINGS.match(noun) and noun not in without and not any(noun in other for other in found):
                found[noun] = None
    return list(found)[:_MOST]
