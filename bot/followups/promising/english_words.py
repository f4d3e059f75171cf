"""Lists of English words for the cues: what is the customer's own, what we bring, orders, deeds and pasts."""

# Days of the customer's own life: a time beside one of them is not ours to keep.
EVENTS = (
    "communion|confirmation|graduation|prom|recital|audition|tournament|race|reunion|barbecue|auction|scan|"
    "biopsy|chemo|dialysis|dinner|wake|burial|eid|diwali|wedding|flight|plane|party|funeral|ceremony|birthday|"
    "interview|exam|test|shift|train|ferry|holiday|trip|move|guests|in-laws|meeting|course|class|operation|"
    "surgery|baby|mass|match|game|concert|show|christening|hearing|completion|lease|tenancy|eviction|due date|"
    "anniversary|checkout|check-in|deadline|family|parents|visitors|landlord|school|boss"
)
# The customer's people: what they do is not our promise.
KIN = (
    "son|daughter|mum|mother|mam|mom|dad|father|husband|wife|partner|sister|brother|kids|children|parents|"
    "in-laws|family|boss|landlord|neighbour|neighbor|tenants?|clients?|guests|aunt|uncle|nan|gran|grandmother|"
    "grandfather|cousin|friends?|flatmate|girl|boy|lad|team|staff|tenant|builder|solicitor"
)
# What we bring or who comes: a time beside one of them is ours to keep.
OURS = (
    "slot|appointment|delivery|visit|installation|repair|call|callback|collection|pick-?up|refund|booking|"
    "new date|fitting|answer|reply|update|yours|time|window|parcel|order|replacement|technician|engineer|driver|"
    "van|fitter|man|colleague|one"
)
# Verbs that ask the customer to do something when they open a clause.
ORDERS = (
    "send|get|bring|make|keep|leave|give|call|ring|phone|write|check|return|sign|reply|let|move|pay|post|drop|"
    "pick|choose|upload|fill|submit|confirm|come|pop|put|take|ask|email|text|message|tell|use|go|be|book|hold|"
    "wait|stay|try|remember|collect|hand|forward|attach|unplug|switch|turn|open|note|understand|clear|empty|"
    "clean|measure|photograph|scan|print|read|register|log|renew|cancel|make sure|don't forget|do not forget|"
    "ensure|have|decide|quote|report|download|wear|park|charge|finish|complete|apply|order"
)
# Verbs for what is done for a customer.
DEEDS = (
    "come comes go goes get gets arrive arrives deliver delivers bring brings land lands reach reaches collect "
    "collects pick picks drop drops see sees ring rings phone phones call calls text texts write writes send "
    "sends post posts ship ships leave leaves fix fixes mend mends repair repairs replace replaces swap swaps "
    "change changes fit fits install installs mount hang hangs set sets connect connects reconnect clear clears "
    "clean cleans paint paints repaint print prints carry carries take takes tow tows return returns refund "
    "refunds pay pays transfer sign signs measure measures cut cuts sew sews weld load loads unload open opens "
    "unlock restore restores switch switches turn turns start starts finish finishes meet meets visit visits "
    "check checks test tests examine treat drive drives walk walks pop pops swing swings head heads play plays "
    "cook cooks bake bakes answer answers confirm confirms"
)
# Irregular pasts.
PASTS = (
    "was were had did went came said told rang called sent gave got took made brought wrote spoke tried knocked "
    "missed waited promised turned showed arrived saw heard found meant held kept ran began broke fell lost paid "
    "slept stood struck bought rode drove knew yesterday sat thought felt threw chose stuck hung spent swore "
    "left lent sold taught caught fought lay rose shook shot stole woke won tore wore flew grew blew froze "
    "forgot hid met built burnt dealt dug rode sank sped"
)
