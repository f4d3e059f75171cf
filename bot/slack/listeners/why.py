"""Why did you speak, and who wrote that? The same answer for the button, the slash command and the tag."""

from bot.complaints.model import Complaint
from bot.slack.blocks.complaint import why as why_spoken
from bot.slack.blocks.why import why_written
from bot.slack.door import Door


async def why_text(door: Door, complaint: Complaint) -> str:
    """All of it, for one person's eyes."""
    last = await door.recovery.last_draft(complaint.id)
    return "\n".join([why_spoken(complaint), *([why_written(*last)] if last else [])])
