"""How people promise in English, and what only looks like it."""

from bot.followups.promising.english_words import DEEDS, EVENTS, KIN, ORDERS, OURS, PASTS
from bot.followups.promising.manner import Manner, cue, joining, words

ENGLISH = Manner(
    joins=joining(("and", "then", "so", "because", "which", "where", "while", "after which"), ("but", "however", "though")),
    asks=cue(
        r"^(?:and |so |or |but |well |ok |hi |hey )*(?:do|does|did|would|could|can|will|shall|should|is|are|"
        r"was|were|have|has|may|which|what|when|who|where|how|why) (?:you|we|i|it|he|she|they|that|the|your|"
        r"there|would|is|are|time|day|about|soon|\w+day|tomorrow|noon|midday|\d+)\b",
    ),
    tags=cue(
        r"^(?:ok|okay|alright|all right|right|yes|yeah|deal|fair|fair enough|good|sound good|does that work|"
        r"if that's ok|is that ok|eh|no)$",
    ),
    commits=cue(
        r"\b(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to|'m gonna|'m about to)\b",
        r"\b(?:i|we)(?:'m| am|'re| are) (?!hoping|thinking|wondering|guessing|afraid|assuming|missing|"
        r"trying)(?:\w+ )?\w+ing\b",
        r"\byou(?:'ll| will| shall)? (?:then |also |both |all |still |only |first |at least )?(?:get|hear|"
        r"receive|find|be (?:getting|hearing|sent|called|rung|contacted|refunded|paid|seen|back|on|in|up|able|"
        r"home|warm))\b",
        r"\byou(?:'ll| will| shall) (?:\w+ )?(?:have|know|see)\b",
        r"\byou (?:should|can) (?:have|hear|receive|get|see|expect|count on)\b",
        r"\byou have (?:it|that|them|him|her|me|us|my|our|an? (?:answer|reply|call|message)|the \w+) §",
        r"^(?:so |just |and )?expect (?:a|an|the|him|her|them|me|us|my|our|it|word|news)\b",
        r"\b(?:i|we)(?:'ve| have)(?: \w+)? (?:booked|scheduled|arranged|lined up|pencilled|slotted|fixed up|"
        r"set aside|reserved)\b",
        r"\b(?:booked|pencilled|slotted|scheduled|down|penned) (?:you |it |him |her |them )?(?:in )?for §",
        r"\b(?:moved|brought|pulled|rescheduled|rebooked|shifted|changed|swapped) (?:it|you|him|her|them|that|"
        r"this|the \w+|your \w+)(?: \w+)? (?:to|for|forward to) §",
        r"\b(?:count on|my word|i promise|guaranteed|hold me to)\b",
        r"\bmy (?:phone|voice|face|hand|van|call|message|promise|number)\b",
        r"\b(?:call|message|text|reply|answer|word|visit|letter|update|news|email) from (?:me|us)\b",
        r"\b(?:bear with (?:me|us)|give (?:me|us)|leave (?:it|this|that) with (?:me|us)|let me (?:call|ring|"
        r"phone|come|bring|write|send|text))\b",
    ),
    foretells=cue(
        r"(?<!you)(?:'ll| will| shall)\b(?!-)(?! (?:not|never|only|need|have to|remain|stay))",
        r"\b(?:is|are|'s|'re) (?:\w+ )?(?:going to|coming|calling|ringing|phoning|bringing|delivering|heading|"
        r"visiting|due (?:at|with|to)|set to|on (?:its|his|her|their) way)\b",
        r"\b(?:is|are|'s|'re|gets?) (?:\w+ )?(?:booked|scheduled|pencilled|slotted|fixed|set|down) (?:in )?for\b",
    ),
    touches=cue(
        words("i we me my us our ours mine you your yours he she they"),
        words(DEEDS),
        r"(?:\bis|\bare|'s|'re) (?:\w+ ){0,2}(?:back|ready|there|here|done|fixed|with|at|in|on|out|over|round|"
        r"home|off|up|through|mended|sorted|repaired|replaced|sent|delivered|working|running|warm|finished)\b",
    ),
    waits=cue(r"\b(?:give|gimme|bear with|leave (?:it|this|that) with|let me have|grant|allow) ?(?:me|us)?\b"),
    refuses=cue(
        r"\b(?:can't|cannot|can not|won't|will not|wouldn't|couldn't|shan't|don't|doesn't|isn't|aren't|ain't|"
        r"hasn't|haven't|didn't|wasn't)\b",
        r"\b(?:nobody|no one|no-one|none|nothing|nowhere|never|unable|impossible|unlikely|no longer|no way|"
        r"no chance|neither)\b",
        r"\bnot (?!only|just|later|that i|to mention|least|before time|a minute|from a|on the phone|"
        r"by (?:email|post|phone))(?!out of)\w",
        r"\bno (?:\w+ )?(?:is|are|will|comes?|goes|available|free|before|until|till|today|slot|slots|driver|"
        r"van|engineer|delivery|promise)\b",
        r"\b(?:off the table|called off|fully booked|postponed|scrapped)\b",
        r"^(?!.*\b(?:bill|invoice|charge|fee|fine|order|contract|debit|policy)\b).*\bcancelled\b",
    ),
    even=cue(
        r"\beven if\b",
        r"\bif (?:[\w' ]{0,25}(?:fine|ok|okay|all right|alright|good|convenient) (?:with|by|for) you|(?:i|we|"
        r"he|she|they) have to|it (?:kills|takes)|not|need be|necessary|only to|that suits|that's (?:ok|okay|"
        r"all right|alright|fine)|it suits|you(?:'d|'ll| would| will| are|'re)? (?:like|want|wish|prefer|"
        r"don't mind|have me|let me|need|in|home|free|around|up|awake|happy|still))\b",
        r"\bas if\b",
        r"\b(?:know|knows|tell|see|say|ask|check|hear|out|confirm|sure|decide|wonder|asking|saying|on|"
        r"about)(?: (?:you|me|us|him|her|them|for sure))? (?:if|whether)\b",
        r"\bif (?:\w+ )?(?:suits|works|allowed)\b",
    ),
    supposes=cue(
        r"\b(?:if|in case|provided|providing|assuming|as long as|supposing|depending on|subject to)\b",
        r"^(?:and |but |so |or )?should (?:it|the|he|she|they|you|your|there|we|nobody|nothing|that|this|any\w*)\b",
    ),
    unreal=cue(
        r"(?:\bwould|\bcould|\bshould|\bmight|'d) (?:\w+ )?(?:have|'ve|of) (?:\w+ )?(?:been|had|gone|come|"
        r"\w+ed|\w+en|got|brought|made|sent|rung|told|done)\b",
        r"\b(?:would|wouldn't|could) (?:now |already |then )?(?:be|have)\b",
        r"^(?:and |but |so )?had (?:i|we|it|the|he|she|they|you|your|our|that|anyone|somebody|someone)\b",
        r"\b(?:could|might|may|maybe|perhaps|hopefully|possibly|probably|presumably|with (?:any )?luck|"
        r"fingers crossed|all being well|ideally|at best)\b",
        r"\b(?:would've|could've|should've|'d've|if only|were it not|wish)\b",
    ),
    told=cue(
        r"\byou (?:said|say|told|asked|wrote|write|mentioned|mention|wanted|want|thought|think|understood|"
        r"expected|were (?:told|promised|quoted|given|assured|expecting)|had|was|meant|suggested|put|heard)\b",
        r"\b(?:promised|told|assured|swore|quoted|guaranteed|gave) (?:you|her|him|them|your|that|it'd|"
        r"it would)\b(?! you'll)",
        r"^(?:and |but )?(?:what|whether|which|whatever|how) .* (?:is|depends|rests)\b",
        r"\b(?:from|per|in|on) your (?:\w+ )?(?:note|message|e-?mail|letter|form|text|booking|request|order)\b",
        r"\byour (?:\w+ )?(?:note|message|e-?mail|letter|form|text|request) (?:\w+ )?(?:says|said|asks|"
        r"mentions|reads)\b",
        r"\b(?:understand|i gather|i hear|i take it|i see|i note|i'm told|we're told|i read|reading your|"
        r"am i right|did i|have i got)\b(?! (?:the|your) (?:worry|anger|frustration))",
        r"\b(?:supposed to|was meant to|were meant to|was due|were due|had been due|according to|allegedly|"
        r"apparently|so-called)\b",
        r"\b(?:it's|it is|today is|today's) (?:now |already |still )?[§¶]",
        r"\bthe (?:website|app|site|tracker|system|portal|page|leaflet|letter|text|email|e-mail|message|card|"
        r"sign|poster|sticker|label|receipt) (?:still |now |just )?(?:says|said|shows?|showed|claims?|reads?|"
        r"told|promised)\b",
    ),
    past=cue(
        words(PASTS),
        r"\b(?:last (?:night|week|month|year|time|\w+day)|ago|earlier today|just now|already)\b",
        r"(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bbeing )(?<!\bget )(?<!\bgets )(?<!\bit )(?<!\bthem )(?<!'s )(?<!'re )(?<!\bnot )(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\byour )(?<!\bmy )(?<!\bour )\b(?!need|"
        r"indeed|speed|feed|bed|shed|red|hundred|seed|proceed|exceed|agreed|wed|ted|ned|fred|"
        r"led)\w{2,}ed\b(?! (?:for|with) §)",
        r"(?:\bhas|\bhave|'ve|'s) (?:\w+ )?(?:been|gone|come|left|had|said|sent|got|taken|made|brought|put|"
        r"given|told|set|let|written|spoken|left)\b",
    ),
    duty=cue(
        r"^(?:(?:so|and|but|then|ok|right|also|just|or|now|do|hi|hello) )*(?:please|kindly|pls|plz)\b",
        r"\b(?:please|kindly|pls|plz) (?!expect|accept|bear)\w",
        rf"^(?:(?:so|and|but|then|ok|right|also|just|or|now|do|best|either|§) )*(?:{ORDERS})\b(?! (?:him|"
        rf"her|them) (?:coming|calling)| to you)",
        r"\byou(?:'ll|'d| will)? (?:need|have|must|ought|better|'ve got|got) (?:to|until|till|only|up to|by|§)",
        r"\byou(?:'ve| have) (?:got |only |just )?(?:until|till|§|up to)",
        r"\byou(?:'ve| have) §", r"\byou (?:must|can|could|may|might)\b", r"\b(?:could|can|would|will) you\b",
        r"\b(?:would you mind|make sure|be sure|don't forget|remember to|i need|we need|i'd need|we'll need|"
        r"i'll need|needs? (?:your|you|it from)|required|(?:must|has to|have to|needs to|"
        r"need to) be (?:returned|paid|in|here|with us|back|received|signed|done|made|sent|cleared|collected)|"
        r"to be (?:returned|paid|collected|signed|completed|claimed|picked))\b",
        r"\bif you (?:could|can|would|wouldn't mind)\b",
        r"\b(?:wants?|needs?|requires?|expects?|asks? for|asking for|awaits?) (?:your|them|it|these|those|"
        r"a copy|proof)\b",
        r"\byour (?:deadline|cut-off|reply|payment|answer) (?:is|by|has|must|needs)\b",
        r"\b(?:deadline|cut-off|cutoff|expires?|runs out|last (?:day|date|chance))\b",
    ),
    theirs=cue(
        rf"^(?!.*\b(?:{OURS})\b).*\b(?:the|your|her|his|their|my) (?:[\w'-]+ ){{0,4}}?[\w-]+(?: is| are|'s) (?:on |at |this |for )*[§¶]",
        r"^(?:so |and |that |as |while |because )*you(?:'re| are)? (?!get|have|hear|receive|see|know|find|'ll|"
        r"will|should|can|could|shall|and|are|both|all)\w+",
        r"\byou(?:'re| are|'ll be)? (?:fly|travel|leave|land|move|start|finish|work|close|open|go|drive|sail|"
        r"need|collect|flying|travelling|traveling|moving|away|out|off|leaving|landing|getting married|"
        r"due (?:at|in|to|back)|booked|hosting|working|expecting|starting|going|have (?:a|an|your|the|that|to|"
        r"guests|people|family|friends) (?:\w+ )?(?:wedding|flight|party|guests?|funeral|interview|exam|shift|"
        r"train|visit\w*|meeting)?)\b",
        rf"\b(?:{EVENTS})\b(?:'s)?(?: [\w'-]+){{0,4}} ?[§¶]", rf"\byour (?:\w+ )?[§¶](?: \w+)? (?:{EVENTS})\b",
        rf"^(?:so |and |but |that )*your (?:\w+ )?(?:{KIN})\b(?! (?:gets?|has|have|hears?|receives?))",
        r"\b(?:you|your [\w-]+) (?:land|fly|arrive|start|are (?:due|coming))\b",
    ),
    habit=cue(
        r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\bweekdays?\b|\bweekends\b|\bbank holidays\b",
        r"\b(?:normally|usually|generally|typically|as a rule|always|ordinarily|routinely|(?:every|"
        r"each) (?:day|week|month|year|morning|evening|night|time|\w+day|order|case|complaint|customer|claim|"
        r"request)|standard (?:practice|procedure|turnaround|time|response)|policy|policies|tends? to|"
        r"by default|on average|most (?:cases|days|orders|people)|in general|daily|nightly|per (?:day|week)|"
        r"guidelines?|under (?:our|the) terms|the rule|customary|customarily|sop|in practice|supposedly|"
        r"mon(?:day)?(?:-| to | through )fri(?:day)?|mon-sun|first come)\b",
    ),
    hours=cue(
        r"(?<!you )(?<!up )(?<!door )\b(?:opens|opening|closes?|closing|shuts|reopens?|hours of|office hours|"
        r"timings?|(?:last|first) (?:entry|orders|admission|bus|train|collection|post|tram|boat|ferry)|staffed|"
        r"manned|half[- ]day|walk-ins?|holiday|day off|till late|serves?)\b",
        r"\b(?:branch|counter|desk|shop|store|office|clinic|pharmacy|museum|library|pool|line|lines|"
        r"switchboard|helpdesk|hotline|reception|café|bar|kitchen|market|gym|box office|window|gallery|cinema|"
        r"park|ward|surgery|post office|bank|canteen|chapel|church|session|soft play|visiting|play)\b.*\b(?:is|"
        r"are|'s|runs?|takes?|works?|working|goes|operates?|open|shut|closed|remain|from)\b",
        r"\b(?:open|closed|shut) (?:till|until|from|between|on|daily|to|\w+ )?[§¶]",
        r"\b(?:we're|we are) (?:open|closed|shut|here|off)\b",
        r"\b(?:next|following|same)[- ](?:working |business )?(?:day|morning)\b",
        r"\b(?:finish(?:es)?|ends?) (?:at )?[§¶]",
        r"\b(?:runs?|operates?|goes|sails|departs?) (?:from )?[§¶]",
    ),
    lasts=cue(
        words(
            "dries cures sets proofs rests bakes cooks thaws charges hardens heals fades boils cools expires "
            "freezes melts"),
    ),
    inward=cue(
        r"\b(?:calls?|rings?|phones?|tells?|lets?|gets? back to|gives?|sends?|emails?|texts?|meets?|"
        r"comes? back to|reports? to|answers?|sees?|calling|ringing|phoning|meeting|briefs?|briefing|updates?|"
        r"updating|gets? to|owes?) (?:me|us)\b",
    ),
    label=cue(
        r"\b(?:the|a|an|your|our|my|his|her|their|any|every|each) §[ -](?!(?:i|we|you|he|she|they|it|there|at|"
        r"on|in|by|with|and|or|if|for|to|from|before|after|when|that|which|so|but|as|is|was|will|then|latest|"
        r"sharp|tomorrow|today)\b)[a-z]",
        r"§'s (?!(?:the|a|an|when|my|our|not|no)\b)",
    ),
    customer=cue(words("you your yours you'll you're you've")),
)  # fmt: skip
