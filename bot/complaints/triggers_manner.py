"""How a complaint is put: waiting, repetition, how it was handled, anger, sarcasm, a question that is none."""

from bot.complaints.trigger import Trigger, any_of

MANNER: tuple[Trigger, ...] = (
    any_of(
        "broken_promise",
        1.6,
        r"\byou (?:said|promised|told (?:me|us)|confirmed|assured)\b",
        r"\b(?:was|were) (?:told|promised|assured)\b",
        r"\bsupposed to (?:be|have|come|arrive|call)\b",
    ),
    any_of(
        "waited",
        1.4,
        r"\b(?:still|been) waiting\b",
        r"\bwait(?:ed|ing) (?:in )?(?:all|for|over|since|\d+|two|three|four|five|six)\b",
        r"\bweeks? (?:late|now|ago and)\b",
        r"\bhow (?:much longer|long (?:do|must|am))\b",
    ),
    any_of(
        "once_more",
        1.3,
        r"\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th|umpteenth) time\b",
        r"\b(?:yet|once) again\b",
        r"\b(?:twice|three times|four times|3 times|x times)\b",
        r"\bkeeps? (?:on )?(?:happening|breaking|cutting|dropping|failing|crashing|going off|ringing)\b",
        r"\bAGAIN\b",
    ),
    any_of(
        "handled",
        1.6,
        r"\bnobody (?:listens|cares|knows|helps|tells)\b",
        r"\b(?:rude|laughed at|shrugged|hung up|ignored|fobbed off|passed (?:around|from)|run ?around|no (?:reply|answer|response))\b",
        r"\b(?:had|have) to (?:explain|chase|ring|call|phone|repeat)\b[^.!?]*\b(?:again|times?|twice)\b",
        r"\bsorry to (?:chase|bother|complain|moan)\b",
    ),
    any_of(
        "feeling",
        1.5,
        r"\b(?:unacceptable|disgrace(?:ful)?|appalling|shocking|ridiculous|useless|hopeless|a joke|disgusted|furious|fed up|sick of|had enough|terrible|awful|worst|pathetic|shambles|let down|disappoint(?:ed|ing|ment)|not (?:good enough|happy|impressed|acceptable)|poor(?:ly)? (?:service|handled))\b",
        r"\bwhat the (?:f|hell)\b",
    ),
    any_of(
        "going",
        1.4,
        r"\b(?:cancel(?:ling)? (?:my|our|everything)|taking (?:my|our) (?:business|custom)|going elsewhere|bought it (?:somewhere|elsewhere)|gave up (?:and|on)|last chance|never (?:again|using|coming|ordering|booking))\b",
        r"\b(?:ombudsman|solicitor|trading standards|small claims|my lawyer|legal action|leave a review|bad review|one star)\b",
    ),
    any_of(
        "complaint_word",
        1.2,
        r"\b(?:make|making|raise|file|want) (?:a |an )?(?:formal |official )?complaint\b",
        r"\b(?:i|we) (?:want|wish|would like|need) to complain\b",
    ),
    any_of(
        "why_question",
        1.0,
        r"\b(?:why|is there a reason why|how come) (?:was|were|am|are|is|has|have|did|do|does|i'?ve|i|my|our)\b[^.!?]*\b(?:charged|cancelled|closed|waiting|not|n't|still|twice|again|wrong)\b",
    ),
    any_of("upset", 0.8, r"\b(?:upset|in tears|crying|stressed|worried sick|distress\w*)\b"),
    any_of("no_thanks", 3.2, r"\bthank(?:s| you) for nothing\b"),
    any_of(
        "still_not",
        1.0,
        r"\bstill (?:no\b|not|nothing|haven'?t|hasn'?t|have not|has not|isn'?t|aren'?t|can'?t|cannot|doesn'?t|don'?t|didn'?t|waiting|wait|down|broken|out|pending|missing|unable|getting|the same|stuck|processing|never|won'?t)",
        r"\b(?:nothing|no \w+|not\b[^.!?]*) yet\b",
    ),
    any_of(
        "again",
        1.0,
        r"\b(?:again|yet another|once more|keeps?|keep (?:on )?\w+ing|every (?:single )?(?:time|day|week|month|morning)|always|constantly|repeatedly|over and over|(?:2nd|3rd|4th|5th|second|third|fourth|fifth|nth) (?:time|day|week|one|month)|in a row|same (?:issue|problem|thing|error)|(?:\d+|two|three|four|five|six|several|multiple|many) times)\b",
    ),
    any_of(
        "long",
        1.0,
        r"\b(?:for|over|after|since|took|takes|taken|been|waited|waiting|past|last|almost|nearly|already|more than|spent|another|wasted|and) (?:\w+ )?(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|several|few|couple of|many) ?(?:\+ )?(?:sec\w*|mins?|minutes?|hrs?|hours?|days?|weeks?|wks?|months?|years?|yrs?)\b",
        r"(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|several|few|couple of|many) ?(?:\+ )?(?:sec\w*|mins?|minutes?|hrs?|hours?|days?|weeks?|wks?|months?|years?|yrs?)\b (?:late|later|now|and (?:still|no|counting|nothing)|wait|delay|on hold|without|for an?|to get|of waiting)",
    ),
    any_of(
        "waiting",
        1.0,
        r"\b(?:wait(?:ed|ing)?|on hold|in (?:the )?queue|delay(?:s|ed)?|overdue|late|pending|how (?:much )?long(?:er)?|slow(?:ly|er)?|takes? (?:so|too) long|ages|forever)\b",
    ),
    any_of(
        "why",
        1.0,
        r"\bwhy\b",
    ),
    any_of(
        "why_not",
        1.0,
        r"\b(?:why|how come|reason)\b[^.!?]*(?:n'?t\b|\bnot\b|\bno\b|\bso\b|\balways\b|\bstill\b|\bnever\b|\bkeeps?\b|\bonly\b|\bagain\b|\bcharg|\bcancel|\bdelay|\btwice\b|\bdown\b|\bstop)",
    ),
    any_of(
        "how_can_you",
        1.0,
        r"\bhow (?:is (?:it|this|that) (?:\w+ )?(?:possible|acceptable|ok|fair|legal|even)|can (?:you|it|a|they|this)|could you|dare|hard|difficult|much longer|long (?:do|does|must|am|is|are|will)|many (?:more )?times|come|on earth|the hell|about you)\b",
    ),
    any_of(
        "what_the",
        1.0,
        r"\bwhat(?:'s| is| are| the| on)? (?:going on|happening|happened|wrong|the (?:point|hell|heck|fuck|f)|hell|heck|a (?:joke|mess|shame|waste|shambles|rip)|kind of|sort of|earth|am i|are you (?:doing|going))\b",
    ),
    any_of(
        "when_will",
        1.0,
        r"\bwhen (?:will|are|is|do|does|can|would|am) (?:you|it|this|that|my|i|we|the|our)\b[^.!?]*\b(?:fix\w*|back|restored?|get(?:ting)?|arriv\w+|deliver\w*|receiv\w+|sort\w*|resolv\w+|repl\w+|refund\w*|working|expect|stop|answer|here|available)\b",
    ),
    any_of(
        "nobody",
        1.0,
        r"\b(?:nobody|no[- ]?one|none of (?:you|them)|not (?:one|a single)|no[- ]show)\b",
    ),
    any_of(
        "no_reply",
        1.0,
        r"\bno (?:response|reply|answer|info\w*|communication|explanation|apology|apologies|update|updates|help|solution|resolution|contact|notice|warning|sign|news|word|luck|idea why|email|confirmation|refund|service|signal|internet|power|water|electricity|sound|stock|seats?)\b",
        r"\b(?:ignor(?:e|ed|ing|es)|unanswered|(?:not|n'?t|never) (?:\w+ )?(?:respond\w*|repl(?:y|ied|ying)|answer\w*|call(?:ed)? (?:me )?back|got back|get back)|without (?:\w+ )?(?:warning|notice|explanation|telling|asking))\b",
    ),
    any_of(
        "swear",
        1.0,
        r"\b(?:wtf|ffs|omfg|fuck\w*|f\*+\w*|shit\w*|bullsh\w*|bs|crap\w*|damn|hell|bloody|suck(?:s|ed)?|arse|ass|smh|ugh+|goddamn|pissed)\b",
    ),
    any_of(
        "awful",
        1.0,
        r"\b(?:terribl[ey]|awful\w*|appalling\w*|horri(?:ble|fic|bly|d)|shocking\w*|dreadful\w*|disgust(?:ing|ed)|pathetic|useless|joke|ridiculous\w*|atrocious|unaccept\w+|disgrace\w*|poor(?:ly|est)?|worst|worse|rubbish|shame\w*|garbage|trash|junk|abysmal|nightmare|laughable|shambles|mess|fiasco|inexcusable|absurd|insane|outrageous|ludicrous|unbelievabl[ey]|unreal|hate|lame|inept|incompetent|clueless|unprofessional|unhelpful|rude\w*|nasty|filthy|dirty|gross|rip(?:ped)?[- ]?off|scam\w*|fraud\w*|thie(?:f|ves)|rob(?:bed|bery)|liars?|lied|lying|lies|dishonest|misleading|deceptive|con)\b",
    ),
    any_of(
        "let_down",
        1.0,
        r"\b(?:disappoint\w*|frustrat\w*|annoy(?:ed|ing|s)?|upset|unhappy|angry|furious|fed up|sick of|tired of|had enough|let down|unimpressed|dissatisf\w+|unsatisf\w+|concerned|irritat\w+|infuriat\w+|fuming|livid|gutted|outraged|regret|not (?:very |really |too |at all |so )?(?:happy|impressed|pleased|good|cool|acceptable|ok|okay|helpful|great|funny|fair|right|enough)|isn'?t (?:good|right|acceptable|fair|ok))\b",
    ),
    any_of(
        "leaving",
        1.0,
        r"\b(?:never (?:again|\w+ing|use|using|buy|fly|shop|order|come)|(?:switch(?:ing)?|mov(?:e|ing)|going|go|leav(?:e|ing)) (?:to|elsewhere|provider|over|back to)|leaving|last time|(?:lost|losing|lose) (?:a |my |me )?(?:\w+ )?(?:customer|business|custom)|(?:won'?t|will not|not) (?:be )?(?:return\w*|back|renew\w*|com(?:e|ing) back|us(?:e|ing)|buy\w*|shop\w*|recommend\w*)|taking my|elsewhere|i'?m done|done with|avoid|boycott\w*|don'?t (?:buy|use|order|fly|bother|waste|ever)|do not (?:buy|use|order|trust)|competitors?|unsubscribe\w*)\b",
    ),
    any_of(
        "handling",
        1.0,
        r"\b(?:(?:rude|unhelpful|useless|bad|poor) (?:staff|agent|service|driver|rep)|hung up|hang up|passed (?:around|from)|transferred|run ?around|no idea|on the phone|(?:called|emailed|phoned|messaged|contacted|tweeted|rang|written|wrote|asked|reported|complained|tried)\b[^.!?]*\b(?:times|twice|again|but|and|still|no|days|weeks)|told (?:me|us|to|that|it|i|by|they)|says? (?:it|that|my|i'?m|there|no)|lied|promis\w+|supposed to|said (?:it|you|that|they|i|he|she|we)|was told|were told|guarantee\w*|apparently|claim(?:s|ed|ing)?)\b",
    ),
    any_of(
        "you_fail",
        1.0,
        r"\b(?:you|u|you guys|they|your \w+) (?:\w+ )?(?:never|don'?t|dont|do not|can'?t|cannot|won'?t|didn'?t|did not|haven'?t|have not|aren'?t|keep|should|need to|lost|lied|ruined|broke|messed|screwed|failed|sent me|took|stole|forgot|left me|charged|cancel\w+|ignor\w+|refus\w+|promised|said|told|owe|suck|have no|still|are (?:a |so |the |all )?(?:\w+ )?(?:joke|worst|useless|terrible|awful|crap|thie\w+|liars?|kidding|ignoring|charging|not))\b",
    ),
    any_of(
        "fix_it",
        1.0,
        r"\b(?:fix(?:ed|ing)?|sort (?:it|this|your|my|out|that)|sort out|resolve[d]?|solve[d]?|do something|get (?:it|your (?:act|shit))|do better|act together|explain|look into|investigate|rectify|restore|asap|urgent(?:ly)?|immediately)\b",
    ),
    any_of(
        "please_help",
        1.0,
        r"\b(?:help|assist\w*|any (?:update|news|idea|ideas|help|chance|eta))\b",
    ),
    any_of(
        "stop",
        1.0,
        r"\b(?:stop|quit) (?:\w+ )?(?:\w+ing|being|the|with|it|this)\b",
    ),
    any_of(
        "even",
        1.0,
        r"\b(?:even|anymore|any more|at all|whatsoever|literally|absolutely|completely|totally|seriously|honestly|really\?|zero)\b",
    ),
    any_of(
        "thanks_for_nothing",
        1.0,
        r"\b(?:thank(?:s| you|x) for (?:nothing|the (?:delay|wait|cold|broken|wrong|lack|terrible|awful)|\w*(?:ruin|los|cancel|wast|break|mak|leav|delay|ignor|charg|not )\w*)|so much for|congrat\w+ on|well done (?:on )?(?:losing|breaking|ruining|you)|(?:great|good|nice|brilliant|fantastic|wonderful|excellent|awesome) (?:job|work|service|start|way to|customer service)?[^.!?]*\b(?:again|another|late|cancel\w*|delay\w*|down|broken|not|no|lost|losing|hold|n't)\b|(?:love|glad|nice|great|fun) (?:how|when|that|to|it when|of you|paying|waiting|being|getting)\b|way to (?:go|ruin|treat|lose))",
    ),
    any_of(
        "question_excl",
        1.0,
        r"\?\s*!|!\s*\?|\?{2,}|!{3,}",
    ),
    any_of(
        "upset_emoji",
        1.0,
        "[\U0001f620\U0001f621\U0001f92c\U0001f624\U0001f644\U0001f612\U0001f629\U0001f62d\U0001f44e\U0001f622\U0001f614\U0001f926\U0001f61e\U0001f62b]",
        r":\(|:-\(|:'\(|:/(?:\s|$)|>:|:rage:|:angry:|:face_with_rolling_eyes:|:disappointed:",
    ),
    any_of(
        "brand_you",
        1.0,
        r"\b(?:you guys|your|yours|u guys|y'?all)\b",
    ),
    any_of(
        "my_thing",
        1.0,
        r"\b(?:my|our|mine) \w+",
    ),
)
