"""What is the matter with what was delivered: a part missing, not what was ordered, marked, of no use, an endless task."""

from bot.complaints.trigger import Trigger, any_of

_THING = r"(?:bolts?|screws?|legs?|lids?|keys?|chargers?|cables?|handles?|manuals?|instructions|fixings|feet|parts?|pieces?|remotes?|hinges?|plugs?)"

GOODS: tuple[Trigger, ...] = (
    any_of(
        "part_missing",
        2.5,
        r"\b(?:no|without (?:a|any|the)|missing (?:a|the|its|one|two|three|four)) (?:\w+ ){1,5}in (?:any of |either of |the |my |our )+(?:box|boxes|bags?|pack\w*|parcels?|order|kit|crate|delivery)\b",
        rf"\b{_THING} (?:is|are|was|were) (?:missing|not (?:there|in|included))\b",
        rf"\b(?:no|without) (?:\w+ )?{_THING} (?:in it|with it|came|included|anywhere|to be found)\b",
        r"\b(?:one|two|three|four|five|half|some|several) (?:of (?:them|these|the \w+) |\w+ )?(?:is|are|was|were) missing\b",
    ),
    any_of(
        "not_what_we_ordered",
        2.5,
        r"\b(?:we|i|she|he|they)(?: had| have|'d|'ve)? (?:chosen|chose|ordered|asked for|picked|paid for|booked|reserved)\b[^.!?]*\b(?:but|only|instead|and (?:got|what (?:came|arrived)))\b",
        r"\b(?:only|but|except) (?:it'?s|it is|it was|they'?re|they are|they were|this is|what came)\b[^.!?]*\b(?:and|when) (?:we|i|she|he)(?: had| have|'d|'ve)? (?:chosen|chose|ordered|asked|booked|paid|wanted)\b",
        r"\bone (?:that'?s|that is|of (?:them|which) is) (?:plainly|clearly|obviously|quite|a different|not)\b",
        r"\b(?:isn'?t|is not|aren'?t|wasn'?t|not) (?:what|the one|the size|the colou?r|as|like) (?:i|we|was|you|the)\b[^.!?]*\b(?:ordered|asked|chose|described|agreed|paid|expected|booked|shown|advertised|picture\w*|photos?)\b",
    ),
    any_of(
        "marked",
        2.0,
        r"\b(?:a|with|has|have|had|big|deep|long) (?:\w+ ){0,2}(?:dents?|scratch(?:es)?|cracks?|stains?|rips?|gouges?|scuffs?|burn marks?|holes?) (?:in|on|across|down|along|all|as|right)\b",
        r"\b(?:came|arrived|turned up|delivered|is|are|was|were) (?:\w+ )?(?:dented|scratched|chipped|stained|ripped|cracked|torn|scuffed|warped|bent|crushed|squashed|mouldy|stale)\b",
    ),
    any_of(
        "of_no_use",
        2.0,
        r"\b(?:doesn'?t|don'?t|won'?t|didn'?t|no longer|never) (?:\w+ )?(?:seal|close|shut|lock|line up|drain|stay (?:up|on|in|shut|closed)|turn on|switch on|charge|heat)\b",
        r"\bholes? (?:\w+ ){0,4}(?:on the (?:wrong|outside|other)|don'?t (?:line|match)|in the wrong)\b",
    ),
    any_of(
        "endless",
        2.0,
        r"\b(?:it'?s|it is|this is|now(?: on)?|we'?re on|i'?m on) (?:now )?(?:day|week|month|night|visit|attempt|call|email) (?:number )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b",
    ),
)
