"""What speaks against a complaint: thanks, praise, a plain question, an answer, work talk."""

from bot.complaints.trigger import Trigger, any_of

AGAINST: tuple[Trigger, ...] = (
    any_of(
        "thanked",
        -2.2,
        r"\b(?:thank(?:s| you)|cheers|brilliant job|great job|well done team|you'?re a star|lifesaver|much appreciated|perfect,? thank|sorted now|works now|that worked|all good|no (?:more )?(?:error|complaints?|problem|worries))\b",
    ),
    any_of(
        "praised",
        -1.8,
        r"\b(?:love(?:d|ly)?|best|excellent|fantastic|amazing|wonderful|delighted|brilliant|quite like it)\b",
    ),
    any_of(
        "just_asking",
        -1.2,
        r"\b(?:quick (?:question|one|ones)|how do i|where can i|what time|are you open|do you (?:have|sell|offer|deliver)|could you tell me|can i (?:book|order|change|get)|nothing wrong|just wondering)\b",
    ),
    any_of(
        "our_answer",
        -2.5,
        r"\b(?:i'?ll|i will|we'?ll|we will|i can|we can|shall i|shall we|let me|i'?ve|we'?ve) (?:\w+ )?(?:send|order|post|book|check|ring|call|refund\w*|pop|add|hold|swap|cancel\w*|arrange\w*|find|look|ask|put|sent|ordered|booked|checked|moved)\b[^.!?]*\b(?:you|your|yours)\b",
        r"\b(?:shall i|would you like (?:me|us) to|is there anything else|happy to help|you'?re (?:very )?welcome)\b",
        r"\b(?:goes|go|going|comes|on its way|been) back (?:on|to|onto) your (?:card|account)\b",
    ),
    any_of("request", -0.8, r"^(?:please|could you|can you) (?:cancel|send|change|add|update|book)\b"),
    any_of(
        "work_words",
        -1.6,
        r"\b(?:deploy|pull request|merge|branch|stack ?trace|exception|compil\w+|npm|python|function|repo|commit|build|config|server|api docs|plugin|library|macro|namespace|emacs|vim|vpn|coffee machine|printer|standup|stand-up|sprint)\b",
    ),
    any_of(
        "about_complaints",
        -2.0,
        r"\bcomplaints? (?:report|leaflet|procedure|form|channel|router|dashboard|team|training|numbers)\b",
        r"\b(?:example|sample|training|template) (?:complaint|message)\b",
        r"\bwho does a person write to\b",
    ),
    any_of(
        "at_work",
        -1.0,
        r"\b(?:deploy\w*|pull request|\bpr\b|merge[ds]?|branch|stack ?trace|exceptions?|compil\w+|npm|python|functions?|repo|commit\w*|builds?|config\w*|json|api|docs?|plugin|librar(?:y|ies)|macros?|namespace|emacs|vim|vpn|printer|stand-?up|sprint|syntax|types?|variables?|args?|lambda|module|package[sd]?|import\w*|debug\w*|code|nil|null|map|list|string|vector|html|css|js|java\w*|sql|regex|runtime|loop|class|struct|linux|ubuntu|kernel|sudo|apt|install\w*|driver|distro|xorg|grub|partition|terminal|repl|lib|src|jar|ide|parser|test(?:s|ing)?|release|version|server|file|directory|folder|localhost|docker|yaml|xml)\b",
        r"`|::|=>|->|\(\)|\w+_\w+|\w+\.\w+\(",
    ),
    any_of(
        "happy_emoji",
        -1.0,
        "[\U0001f60d\U0001f60a\U0001f618\U0001f600\U0001f601\U0001f603\U0001f604\U0001f44d\U0001f44f\U0001f389\U0001f64c\U0001f970\U0001f929\U0001f60b\U0001f60e\U00002764\U0001f495\U0001f499\U0001f602]",
        r":\)|:-\)|:d\b|;\)|;-\)|<3|:tada:|:heart\w*:|:smile\w*:|:joy:|:thumbsup:|:\+1:|:slightly_smiling_face:",
    ),
    any_of(
        "praise",
        -1.0,
        r"\b(?:lov(?:e|ed|es|ing|ely)|awesome|amazing|fantastic|great|excellent|wonderful|brilliant|perfect\w*|superb|fab\w*|delicious|beautiful\w*|best|favou?rite|fun|enjoy\w*|excited|impressed|pleased|delighted|happy|glad|rock(?:s|ed)?|yum\w*|cute|gorgeous|recommend\w*|props|kudos|shout ?out|five stars|5 stars|made my day|helpful|friendly|kind|super|nice|cool|sweet|wow|congrat\w*|well done|proud)\b",
    ),
    any_of(
        "solved",
        -1.0,
        r"\b(?:(?:all|got it|got|is|now|been|it's|problem|issue|everything(?:'s| is)?) (?:\w+ )?(?:sorted|solved|resolved|fixed|good|working|works|set|done)|works? (?:now|fine|great|perfectly|again|well)|working (?:now|again|fine)|that (?:worked|helped|did it|fixed)|did the trick|figured (?:it )?out|found it|no (?:worries|problem|rush|need|issues|complaints?)|never ?mind|all good)\b",
    ),
    any_of(
        "thanks",
        -1.0,
        r"\b(?:thank(?:s| you|x)|thx|thnx|tnx|ty|cheers|appreciated?|grateful)\b",
    ),
    any_of(
        "dm_details",
        -1.0,
        r"\b(?:dm(?:'?e?d)?|direct message|pm|inbox|sent (?:you|it|my|the|a|an|u)|messaged|(?:order|ref\w*|account|case|ticket|booking|tracking|phone|serial|model) (?:number|no|id|#)|follow(?:ed)? (?:me|back|you))\b",
    ),
    any_of(
        "laugh",
        -1.0,
        r"\b(?:lol|haha\w*|hehe\w*|lmao|lmfao|rofl|jk)\b",
    ),
    any_of(
        "wish",
        -1.0,
        r"\b(?:would (?:love|like|be (?:great|nice|good|cool|awesome))|i'?d (?:love|like)|please (?:add|bring|make|come|open|consider|send|let|make|release|advise|confirm)|suggest\w*|feature request|wish(?:es|ing)?|hope|hoping|looking (?:for|forward)|interested|thinking (?:of|about)|planning|want to (?:buy|order|book|know|upgrade|change|add|apply|join)|can'?t wait|let me know)\b",
    ),
    any_of(
        "how_to",
        -1.0,
        r"\b(?:how (?:do|can|could|would|should|to) (?:i|we|you|one)?|where (?:can|do|could) (?:i|we)|can (?:i|we)|could (?:i|we)|may i|do (?:you|u|they|i|we) (?:guys )?(?:have|sell|ship|offer|know|do|deliver|accept|make|need|plan|carry|still|think|provide|support|allow)|is (?:there|it possible|this|it) (?:a|an|any|available|to|true|the)|are (?:there|you (?:open|guys open|going to))|what (?:is|are|time|size|do|does|colou?rs?|kind|type|date|would|if)|which|who (?:do|is|can)|does (?:the|this|it|your|anyone)|will (?:there|it|you|the|this) |would (?:it|you|this)|should i|any (?:plans?|tips?|recommend\w*|suggest\w*|discount|deals?))\b",
    ),
    any_of(
        "short_answer",
        -1.0,
        r"^\W*(?:yes|no|ok(?:ay)?|yep|yeah|nope|sure|done|hi|hello|hey|great|cool|perfect|awesome|got it|will do|i did|i have|i will|i'll|it'?s|i'?m|thanks?|thank you|haha|lol|oh|ah|wow)\b",
    ),
    any_of(
        "news",
        -1.0,
        r"\b(?:check (?:out|this)|blog|giveaway|win a|follow and|hiring|photos?|watch(?:ing)?|video|today on|new post|via|read(?:ing)?|join us|tonight|birthday|christmas|weekend|sale|free)\b",
    ),
    any_of(
        "nothing_wrong",
        -1.5,
        r"\b(?:nothing|not (?:a|one|any)thing|not a (?:single )?\w+|not one \w+|none) (?:\w+ )?(?:wrong|went wrong|broken|missing|lost|damaged|late|to complain|to fault|bad to say|but praise|whatever)\b",
        r"\bnothing (?:at all |whatever )?to complain\b",
        r"\bno (?:\w+ )?(?:complaints?|issues?|problems?|faults?|trouble|delays?|hassle|fuss|quejas?|problemas?)\b",
        r"\b(?:couldn'?t|could not|can'?t|cannot) (?:be happier|fault|complain|ask for (?:more|better)|have asked|praise|recommend \w+ (?:highly )?enough|stop (?:eating|wearing|smiling|talking)|get enough|wait to)\b",
        r"\b(?:keine beschwerde|nichts zu meckern|rien a redire|aucun probleme|aucune plainte|ningun problema|ninguna queja|nenhum problema|nenhuma queixa)",
    ),
    any_of(
        "praise_in_jest",
        -1.5,
        r"\b(?:ruined|spoil(?:ed|t)) (?:all|every|any|me for|other|my diet)\b",
        r"\bhow (?:am i|are we) (?:supposed|meant|going|ever) to\b[^?]*\b(?:after that|after this|now that|again after)\b",
        r"\b(?:how dare you|stop) (?:be(?:ing)?|mak(?:e|ing)) (?:\w+ )?(?:so|this|such)\b",
        r"\b(?:far |much )?too (?:good|tasty|delicious|comfortable|lovely|kind)\b",
        r"\b(?:hate|odio|deteste|hasse|terrible|furious|disgraceful|outrageous|criminal)\b[^.!?]*\b(?:how|so) (?:good|tasty|nice|lovely|gut|bon|rico)\b",
        r"\b(?:my |the )?only (?:complaint|problem|thing wrong|downside|regret)\b",
    ),
    any_of(
        "somebody_else",
        -1.0,
        r"\b(?:other|another|old|previous|last|former|different) (?:\w+ )?(?:company|firm|shop|store|garage|provider|supplier|bank|airline|hotel|place|builder|plumber|dentist|insurer|agency|vendor|landlord)\b",
        r"\bmy (?:bank|landlord|neighbou?rs?|ex|boss|dentist|council|train|own)\b",
        r"\bthe (?:airline|council|post|landlord|government|weather)\b",
        r"\b(?:otra (?:compania|empresa|tienda)|mi banco|compania de antes|autre (?:garage|magasin|operateur)|ancien (?:operateur|fournisseur)|ma banque|alter anbieter|andere (?:werkstatt|firma)|meine bank|(?:outra|antiga) (?:operadora|oficina|loja|empresa)|operadora antiga|[om]eu? banco|o banco)\b",
    ),
    any_of(
        "not_you",
        -5.0,
        r"\bnot you(?: lot| guys| people| folks| all)?(?:$|[,.!;)]$|[,.!;)] | your\b)",
        r"\bnothing (?:to do with|against) you\b",
        r"\b(?:no sois vosotros|no es cosa (?:vuestra|suya|de ustedes)|pas vous(?:[,.!;)]|$)|nicht (?:ihr|sie)(?:[,.!;)]|$)|nao (?:e com voces|sao voces))",
    ),
    any_of(
        "own_mishap",
        -1.0,
        r"\bmy (?:own )?(?:\w+ )?(?:fault|mistake|bad|error)\b",
        r"\bby (?:mistake|accident)\b",
        r"\bi (?:forgot|lost|dropped|broke|spilt|spilled|misread|left|overslept|missed|no longer need|changed my mind)\b",
        r"\b(?:panic over|false alarm|turned up after all|was (?:next door|with the neighbou?r))\b",
    ),
    any_of(
        "speaks_of_complaints",
        -1.5,
        r"\b(?:handles?|handling|about|on|write|writing|teach\w*|study\w*|research\w*|translat\w*|dissertation|workshop|course|training|numbers of|many) (?:\w+ ){0,3}complaints?\b",
        r"\bcomplaints? (?:\w+ )?(?:training|workshop|numbers|volumes|course|book|leaflet|policy|department)\b",
    ),
)
