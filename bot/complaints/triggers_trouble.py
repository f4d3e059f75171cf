"""What went wrong: cues for what broke, did not come, came wrong or cost money."""

from bot.complaints.trigger import Trigger, any_of

TROUBLE: tuple[Trigger, ...] = (
    any_of(
        "did_not_come",
        2.2,
        r"\b(?:never|didn'?t|did not|hasn'?t|has not|haven'?t|still (?:not|hasn'?t|waiting)) (?:ever )?(?:turn(?:ed)? up|show(?:ed)? up|come|came|arrive|arrived|been delivered|been collected|been emptied|received|happened?|rung|call(?:ed)?|rang)\b",
        r"\b(?:nobody|no[- ]one|no driver|no engineer|no van) (?:came|turned up|showed up|rang|called|answers?|picks up|has (?:come|rung|called|been))\b",
        r"\bnot (?:been )?(?:collected|delivered|emptied|fixed|repaired|refunded|installed)\b",
    ),
    any_of(
        "missed",
        1.6,
        r"\bmissed (?:my |our |the |an? )?(?:appointment|collection|visit|slot|delivery|bin)",
        r"\bno[- ]show\b",
    ),
    any_of(
        "broken",
        1.5,
        r"\b(?:is|are|was|were|arrived|came|it'?s|been|still|totally|completely) (?:now |all |again )?(?:broken|damaged|dented|cracked|smashed|faulty|leaking|dead|mouldy|moldy|filthy|ruined|cold|wrong|missing|late|overdue|out of order|unusable)\b",
        r"\b(?:stopped|not|n't) work(?:ing|s)?\b",
        r"\b(?:dropped|drops|cuts out|cut out|leaks?|leaking|leaked|flooded|burst|blocked|frozen)\b",
        r"\bno (?:hot water|heating|power|electric\w*|water|internet|broadband|signal|connection|sink)\b",
    ),
    any_of(
        "wrong_thing",
        1.5,
        r"\bwrong (?:item|size|order|colou?r|address|one|room|amount|name|meal|part|date|bill)\b",
        r"\bnot what (?:i|we) (?:ordered|booked|paid|asked)\b",
    ),
    any_of(
        "money_taken",
        1.7,
        r"\b(?:over|double|wrongly) ?-?charged\b",
        r"\bcharged (?:me |us )?(?:for|twice|double|three|again|anyway)\b",
        r"\b(?:took|taken|billed|charged|gone out|debited)[^.!?]*\b(?:twice|two times|double|again)\b",
        r"\bwant (?:my|a|our) (?:money|refund)\b",
        r"\bmoney back\b",
        r"\bstill charged\b",
    ),
    any_of(
        "failed",
        1.6,
        r"\b(?:nobody|no[- ]one) has (?:ever )?\w+(?:ed|en|ne|wn)\b",
        r"\b(?:has|have|had|been|keeps?) (?:all )?fail(?:ed|ing)\b",
        r"\b(?:cancelled|canceled) (?:on (?:me|us)|at the|by text|last minute|again|while|without)\b",
        r"\b(?:my|our|the) [\w ]*\b(?:was|were|got|been) (?:cancelled|canceled|lost|stolen|closed|declined|rejected|delayed|overbooked)\b",
        r"\b(?:cancelled|canceled|lost|declined|delayed) (?:at|while|when|twice|for the)\b",
        r"\b(?:first|yesterday|then|again) you sent\b",
        r"\bsent (?:me |us )?another\b",
        r"\bslept on\b",
    ),
    any_of(
        "cost_to_me",
        0.9,
        r"\b(?:lost|took|taken|wasted) (?:a|an|my|two|half|the) (?:day|morning|afternoon|day's|morning's|shift|wages?|hours?)\b",
        r"\bday off\b",
        r"\bwait(?:ed|ing) in\b",
    ),
    any_of(
        "danger",
        2.2,
        r"\b(?:carbon monoxide|gas leak|smell(?:s|ed)? (?:of )?gas|electric shock|sparks?|sparking|smoke|fire|burn(?:t|ed)|choked?|bleeding|unsafe|dangerous)\b",
    ),
    any_of(
        "not_working",
        1.0,
        r"\b(?:do(?:es)?|did|is|are|was|wo|ca|has|have|will)(?:n'?t| not) (?:\w+ )?(?:work|load|open|connect|start|turn|charge|play|send|show|respond|recogni[sz]e|accept|fit|match|scan|print|sync|update|install|function|appear|help|happen|last|hold)",
        r"\bnot (?:\w+ )?(?:working|loading|opening|connecting|charging|playing|showing|responding|functioning|fitting|updating|arriving|helping|delivered|received|accepted|recogni[sz]ed|honou?red)\b",
        r"\b(?:stopped|quit|stops) (?:working|charging|responding|loading|playing)\b",
    ),
    any_of(
        "down_or_broken",
        1.0,
        r"\b(?:is|are|was|been|'s|again|keeps?|still|totally|completely|both|all) (?:\w+ )?(?:down|offline|broken|dead|faulty|stuck|frozen|crash\w*|freez\w*|buffering|glitch\w*|lag\w*|unusable|out of order|playing up|defective|cracked|torn|ripped)\b",
        r"\b(?:broke|died|snapped|fell apart|ripped|cracked|leaked|jammed|froze|crash(?:es|ed)|falling apart|come apart|came apart|came off|fell off|packed up|faulty|defective|malfunction\w*)\b",
    ),
    any_of(
        "cannot",
        1.0,
        r"\b(?:ca(?:n'?t|nnot|n not)|unable to|couldn'?t|not able to|impossible to|wo(?:n'?t|uld not) let|won't allow|doesn'?t (?:let|allow)|not let(?:ting)?|unable)\b",
    ),
    any_of(
        "problem_word",
        1.0,
        r"\b(?:issues?|problems?|errors?|fault|trouble|glitch\w*|bugs?|outages?|mistakes?|failure|fail(?:s|ed|ing)?)\b",
    ),
    any_of(
        "where_is",
        1.0,
        r"\b(?:where(?:'s| is| are|s) (?:my|our|the|is)|never (?:arrived|received|came|got|showed|turned|delivered|happened)|not (?:arrived|received|turned up|come)|(?:hasn'?t|haven'?t|didn'?t|has not|have not|did not|not) (?:\w+ )?(?:arriv\w+|receiv\w+|come|came|shown? up|turn(?:ed)? up|deliver\w*|shipp?\w*|got(?:ten)?|get|had|heard))\b",
    ),
    any_of(
        "wrong",
        1.0,
        r"\b(?:wrong|incorrect\w*|missing|damaged|mouldy|moldy|stale|expired|undercooked|raw|cold|crushed|scratched|dented|broken|stained|lost|stolen|misplaced|instead of|not what|different from|empty|half|faded|shrunk|spoiled|rotten|burn(?:t|ed)|sick|unsafe|dangerous|leak\w*)\b",
    ),
    any_of(
        "since_update",
        1.0,
        r"\b(?:since|after|ever since|because of|with|thanks to) (?:\w+ ){0,3}(?:update\w*|upgrade\w*|version|change\w*|ios ?\d*|install\w*|patch|release)\b",
    ),
    any_of(
        "money",
        1.0,
        r"\b(?:refund\w*|charg(?:ed|ing|es)|overcharg\w*|money|paid|pay(?:ing)?|fees?|bill(?:s|ed|ing)?|cost(?:s|ing)?|expensive|price[ds]?|credit\w*|compensat\w+|reimburs\w+|owe[ds]?|deducted|debited|cash)\b",
        "[\U000000a3$\U000020ac]\\s?\\d",
    ),
    any_of(
        "cancelled",
        1.0,
        r"\b(?:cancel(?:l?ed|l?ing|s)?|denied|declined|rejected|refus(?:e|ed|es|ing)|locked(?: out)?|suspended|blocked|closed|disconnected|deactivated|removed|deleted|disappeared|vanished|hacked|hung up|cut off|kicked)\b",
    ),
    any_of(
        "money_wrong",
        1.0,
        r"\b(?:charged (?:me|us|twice|for|double|again|my|an?|too)|(?:want|need|get|give me|waiting (?:for|on)|where is|wheres|where's) (?:a |my |our |the )?(?:full )?(?:refund|money)|refund(?:ed)? me|money back|double charg\w*|over ?charg\w*|paid for|paying for|(?:waste|wasting|wasted)(?: of)?|rip(?:ped)?[- ]off|stole|steal\w*)\b",
    ),
    any_of(
        "duration",
        1.0,
        r"\b(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|several|few|couple of|many) ?(?:\+ )?(?:sec\w*|mins?|minutes?|hrs?|hours?|days?|weeks?|wks?|months?|years?|yrs?)\b",
    ),
    any_of(
        "service_word",
        1.0,
        r"\b(?:customer (?:service|care|support|services|relations)|cust(?:omer)? serv\w*|call cent(?:er|re)|help ?(?:desk|line)|support (?:team|line|staff)|tech support|your (?:service|support|staff|driver|agent|rep|team|employee|people|website|site|app|system|server|courier|product|company|store)s?)\b",
    ),
)
