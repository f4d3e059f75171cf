"""Who wrote the last draft, what a model took for it, and why it was not the model."""

from bot.drafting.cost import ModelCall
from bot.drafting.draft import Draft
from bot.slack.blocks.text import escape


def why_written(draft: Draft, call: ModelCall | None) -> str:
    """In one or two sentences."""
    took = f" ({_took(call)})" if call else ""
    if draft.writer == "model":
        name = f" {escape(call.model)}" if call else ""
        return f"The last draft was written by the model{name}{took}."
    why = f" {escape(draft.note)}" if draft.note else "" if call else " No model was asked."
    return f"The last draft was written by the built-in writer.{why}{took}"


def _took(call: ModelCall) -> str:
    parts = [f"{call.requests} request{'' if call.requests == 1 else 's'}"]
    parts.append(f"{call.tokens_in} + {call.tokens_out} tokens")
    if call.money:
        parts.append(f"cost {call.money:.4f}")
    return ", ".join([*parts, f"{call.seconds:.1f} s"])
