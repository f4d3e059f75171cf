"""What a model would be shown of a thread, with what is hidden and what stays, for one person's eyes."""

from bot.language.veiled import Preview
from bot.slack.blocks.text import cut, escape

_TEXT, _LIST = 2400, 1000  # characters
NO_MODEL = "No model is set, so nothing leaves. With one it would see:"
OFF = "Redaction is off: the model sees it as it is."
ON = "The model sees this:"


def preview_text(found: Preview, *, redacts: bool, model: bool) -> str:
    """The words as they leave, what each placeholder stands for, and what looks private and leaves all the same."""
    lines = [(ON if redacts else OFF) if model else NO_MODEL, cut(escape(found.text), _TEXT)]
    hidden = [f"• {escape(name)} ({kind}): {escape(words)}" for name, kind, words in found.hidden]
    if hidden:
        lines.append(cut("\n".join(["*Hidden, and put back in the answer*", *hidden]), _LIST))
    if found.stays:
        lines.append(cut(f"*Stays:* {escape(' · '.join(found.stays))}", _LIST))
    return "\n\n".join([*lines, "Names, streets and user names stay too. Only you see this."])
