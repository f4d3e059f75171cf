"""How agents speak English."""

from bot.coaching.speech.manner import Manner, cue

_ADVERBS = r"(?:(?:now|also|then|personally|first|just|myself|today|tonight|tomorrow|straight away|right away|immediately|go and|go over and|have to|need to|at once|this (?:morning|afternoon|evening|minute)|,) )*"

ENGLISH = Manner(
    sorry=cue(r"\bsorry\b", r"\bapolog\w+", r"\bi regret\b", r"\bmy regrets\b"),
    stock=cue(
        r"inconvenience",
        r"sorry (?:that )?you(?:'re)? feel",
        r"(?:sorry|apologi[sz]e) if\b",
        r"sorry you (?:think|felt|believe)",
    ),
    admits=cue(
        r"\b(?:that|this|it) (?:was|is|'s) (?:\w+ )?(?:wrong|on us|on me|our fault|my fault|our mistake|my mistake|unfair|not good enough|not how)",
        r"\bthat's (?:wrong|on us|on me|our|my|unfair|not good enough|not what)",
        r"\bwrong of us\b",
        r"\bwe (?:failed|let you|got (?:this|it|that)|made)\b",
        r"\b(?:should|ought) (?:not|never) (?:to )?have\b",
        r"\bwe should have\b",
        r"\bshouldn't have\b",
        r"\bno excuse\b",
        r"\bashamed\b",
        r"\bour (?:mistake|fault|doing|failure)\b",
        r"\bmy (?:mistake|fault)\b",
        r"\bnot good enough\b",
        r"\bwe did(?:n't| not)\b",
        r"\bi got (?:it|this|that) wrong\b",
    ),
    feels=cue(
        r"\b(?:rotten|awful|miserable|painful|hard|horrible|frightening|scary|worry|worrying|worried|exhausting|upsetting|distressing|stressful|humiliating|embarrassing|unfair|lonely|cruel|dreadful|unsettling|maddening|infuriating|galling|heartbreaking|terrifying|shocking|nasty|grim|unpleasant|tiring)\b"
    ),
    felt=cue(
        r"\b(?:painful|hard|awful|rotten|horrible|frightening|scary|worrying|exhausting|upsetting|distressing|stressful|humiliating|embarrassing|lonely|cruel|miserable|dreadful|grim|tiring)\b[^.!?]{0,20}\b(?:to|for|when|with|having|after|that)\b(?: [\w']+){3,}",
        r"\bleft you\b(?: [\w']+){2,}",
        r"\bcost you\b(?: [\w']+){2,}",
        r"\byou (?:had to|were left|lost|gave up|missed|spent|ended up|went without)\b(?: [\w']+){2,}",
    ),
    thanks=cue(r"^[^,]{0,30},? ?(?:thank you|thanks)\b", r"^(?:many )?thank"),
    step=cue(
        rf"\b(?:i|(?P<we>we|they))(?:(?:'ll| will| shall| am going to|'m going to| are going to|'re going to|'m off (?:(?:over |down |up )?to [a-z ]{2, 30}? )?to| am off (?:(?:over |down |up )?to [a-z ]{2, 30}? )?to) {_ADVERBS}(?P<verb>[a-z]+)|(?:'m| am|'re| are) {_ADVERBS}(?P<verb4>(?!going\b)[a-z]+ing))\b(?P<rest>[^.!?;]{{0,240}})",
        rf"\b(?:and|then|to|or) (?:then )?{_ADVERBS}(?P<verb2>ask|ring|call|phone|find|check|trace|chase|get|speak|see|look|have|pull|compare|go|request|book|order|arrange|raise|take|put|hold|test|fetch|bring|visit|replace|correct|remove|stop|move|talk|track|read|match|count|walk)\b(?P<rest2>[^.!?;]{{0,240}})",
        rf"\blet me {_ADVERBS}(?P<verb3>[a-z]+)\b(?P<rest3>[^.!?;]{{0,240}})",
    ),
    passive=cue(
        r"\b(?:an?|the|our|your|it|this|that|everything|matter|someone|somebody) ?(?:[\w']+ ){0,2}(?:will|'ll|to) (?:now )?be (?:looked|handled|dealt|sorted|resolved|fixed|investigated|asked|reviewed|checked|addressed|followed|seen)",
        r"\bit(?:'s| is) (?:being )?(?:in hand|dealt with|handled|looked)",
        r"\bis being (?:looked|dealt|investigated|handled|reviewed)",
        r"\b(?:someone|somebody|an? \w+|our team|the team) will (?:look|check|deal|see|investigate|attend|sort|contact)",
    ),
    contact=cue(
        r"(?:telephone|ring|call|phone|text|write|reply|message|email|e-mail|mail|contact|update|answer|tell|inform|notify|report|let|come|get|be|keep|drop|send|give|post|confirm|speak|talk|follow|hear)$"
    ),
    vague=cue(
        r"\b(?:look(?:ing)? (?:into|at) (?:this|it|that|things|the (?:matter|issue|problem|case|situation|complaint)|your (?:issue|complaint|case|matter|concerns?|query))|(?:get|make sure|see|ensure)\b[^.!?]{0,25}\b(?:sorted|resolved|fixed|handled|dealt with|done|addressed)|"
        r"(?:sort|fix|handle|resolve|investigate|address|check|review|chase) (?:this|it|that|things|the (?:matter|issue|problem)|your (?:issue|complaint|case|concerns?)) ?(?:out|up|for you|today|now|right away|straight away|asap|immediately)?$|do (?:my|our) (?:best|utmost)|do what (?:i|we) can|do everything|"
        r"see what (?:i|we) can do|what (?:i|we) can do|take care of (?:this|it|that|everything)|deal with (?:this|it|that)|get (?:on to|onto|on) (?:this|it)|follow (?:this|it) up|follow up|looking into|look into)\b"
    ),
    stays=cue(
        r"\bi(?:'ll| will|'m| am)?(?: [\w']+){0,3} (?:own(?:ing|ership)?|stay(?:ing)?|keep(?:ing)? (?:this|it|hold|at|on)|hold(?:ing)? on|see(?:ing)? (?:this|it|you) through|stick(?:ing)?|carry|letting|let go|drop|leav(?:e|ing)|rest|call this|close|stand|answer)\b",
        r"\b(?:ownership|responsibility|responsible)\b",
        r"\b(?:this|it|that)(?:'s| is| stays| sits| remains)(?: [\w']+){0,2} (?:mine|my|with me|on me|on my|my job|my name)\b",
        r"\bdealing with me\b",
        r"\byou(?:'ll| will)? have me\b",
        r"\b(?:take|taking)(?: \w+){0,2} (?:charge|over)\b",
        r"\bi(?:\'m| am) on (?:it|this)\b",
        r"\b(?:has|have|with|keeps?) my name\b",
        r"\bmy (?:job|name|desk|hands)\b[^.!?]*\b(?:until|till)\b",
        r"\bi'm with you\b",
        r"\bwith me\b",
        r"\byou(?:'ve| have) got me\b",
        r"\b(?:stays?|remains?|is|be) mine\b",
    ),
    until=cue(
        r"\b(?:until|till|'til|til)\b(?! (?:\d{1,2}(?:[:.]\d\d|,| ?[ap]m\b|$|[.!] )|noon|midnight|then\b|(?:half|quarter)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|tomorrow|tonight|further notice|you (?:call|contact|ring|phone|send|provide)))",
        r"\bsee (?:this|it|you|that) (?:right )?through\b",
        r"\bto the (?:very )?(?:end|last|finish)\b",
        r"\bfrom (?:here|now|start|this)(?: on)? to\b",
        r"\bbefore (?:he|she|it|they|you|the|your|every|all|both)\b",
        r"\bas long as\b",
        r"\bup to the (?:day|moment|minute)\b",
        r"\bto the day\b",
    ),
    me=cue(r"\b(?:i|i'll|i'm|me|my|mine|myself)\b"),
    thing=cue(
        r"\b(?:in writing|written|writ(?:e|ing) (?:it|this|that|everything|all of it|them|the \w+(?: \w+)?) (?:down|up|out)|write (?:down|out)|on paper|summary|photo\w*|picture\w*|pics?|screenshot\w*|notes?|list|timeline|receipt|letter|log|ticket|report|copy|copies|statement|breakdown|card|checklist|certificate|"
        r"e?-?mail|page|sheet|slip|printout|record|diary|plan|form|schedule|invoice|document|pdf|chart|map|recording|video|clip|label|log ?book|tracking (?:number|link)|link|table|booklet|leaflet|confirmation|readings?|results?|details|dates?|line by line|message (?:that )?you can (?:keep|show)|name and (?:number|time|date)|text)\b"
    ),
    arrives=cue(
        r"\b(?:in writing|attach\w*|enclosed?|pin(?:ned)?|for you to keep|you can (?:keep|show|hold|print)|(?:by|in an?|on) (?:post|e?-?mail|text|letter|paper)|down here|send you|post(?:ed)? (?:it|you|one|a|here)|(?:e?-?mail|text|send|hand|give|bring|show|forward|message|leave|drop) (?:it |them |this |that |both )?(?:to )?you\b|you(?:'ll| will| can) (?:also |then )?(?:get|have|receive|see|find|hold|read|keep|check|be sent|be handed)|so (?:that )?you (?:can|have|know|see)|(?:send|post|email|share|upload)\w* (?:[\w']+ ){0,4}(?:written|report|summary|photo\w*|copy|letter|statement|receipt|list|log|screenshot\w*)|to (?:your|you\b)|through your|on your|in your (?:inbox|hands?)|your (?:inbox|letterbox|phone)|(?:with|and) (?:an? |the )?(?:photo|screenshot|copy|summary|picture)|(?:here|in this (?:chat|thread|channel)|in the (?:thread|chat)|e?-?mail from me|look out for|comes? (?:to|with)|put (?:it|this|that|everything|what|the)\b[^.!?]*\b(?:here|thread|chat|writing)))\b"
    ),
    confirms=cue(r"\bconfirm\b", r"\bkept (?:informed|posted|updated)\b", r"\bkeep you (?:informed|posted|updated)\b"),
    soon=cue(
        r"\b(?:today|tomorrow|tonight|this (?:week|morning|afternoon|evening|arvo)|(?:by|on|next|before) (?:mon|tues|wednes|thurs|fri|satur|sun)day|within (?:the|an?|\d+|one|two|three|four|five|six|twelve|twenty|forty)[ -]?\w* ?(?:hours?|days?|minutes?|week)?|in (?:an?|\d+|one|two|three|four|five|half an) (?:hours?|days?|minutes?)|end of (?:the )?(?:day|week|play)|by (?:close|noon|midday|lunch\w*|the end))\b"
    ),
    hears=cue(
        r"\b(?:telephon\w*|updat\w+|call|ring|phone|text|messag\w+|writ\w+|reply|e?-?mail|post|let you know|come (?:back|to)|get back|touch|contact\w*|confirm|tell|report|send|answer|hear|know|speak|see you|meet|visit|news|knock|be (?:with you|at your|there|round)|give you (?:a|another) (?:bell|buzz|shout|tinkle))\b|\bi'll be\b"
    ),
)
