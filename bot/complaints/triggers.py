"""What makes us think that a message is a complaint: the list of all cues. A new one is an entry in one of the lists below.

Cues are written by hand; none was counted out of a data set. Their weights come from `weights.tsv`, which the script
`train/detector.py` writes; a cue that is not in it yet counts with the weight that stands beside it.
"""

from bot.complaints.trigger import Trigger
from bot.complaints.triggers_abroad import ABROAD
from bot.complaints.triggers_against import AGAINST
from bot.complaints.triggers_context import CONTEXT
from bot.complaints.triggers_goods import GOODS
from bot.complaints.triggers_manner import MANNER
from bot.complaints.triggers_trouble import TROUBLE
from bot.language.cues import Cues

TRIGGERS: tuple[Trigger, ...] = (*TROUBLE, *GOODS, *MANNER, *ABROAD, *AGAINST, *CONTEXT)
CUES = Cues([trigger.pattern for trigger in TRIGGERS])
