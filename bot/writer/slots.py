"""What a model may fill in: short sentences for named places. The rest of a draft is ours."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from bot.drafting.writer import Brief
from bot.language.plain import clean
from bot.writer.asking import missing, warned
from bot.writer.frame import Frame
from bot.writer.offline import greeting_and_ownership, promise

Sentence = Annotated[str, StringConstraints(strip_whitespace=True, max_length=400)]
Needed = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=400)]
_NOT_FOR_PROVIDERS = ("default", "minLength", "maxLength")  # strict schemas refuse them; we check them ourselves


class Slots(BaseModel):
    """One draft's places."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

    what_happened: Needed = Field(
        description="Every problem and what it did to this customer, in own words, one apology."
    )
    next_step: Needed = Field(description="One step of the owner's that could only belong to this thread.")
    limit: Sentence = Field(default="", description="What the owner can't decide, and who does; may be empty.")
    they_get: Needed = Field(description="What the customer will see or keep, and how it reaches them.")
    question: Sentence = Field(default="", description="Only for what is missing; may be empty.")

    @classmethod
    def json_schema_for_models(cls) -> dict[str, Any]:
        """The strict form that providers ask for: every place required, nothing else allowed."""
        schema = cls.model_json_schema()
        schema["required"] = list(schema["properties"])
        for place in schema["properties"].values():
            for word in _NOT_FOR_PROVIDERS:
                place.pop(word, None)
        return {"name": "draft", "strict": True, "schema": schema}

    def rendered(self, brief: Brief, frame: Frame, at: str) -> str:
        """The draft: our greeting, ownership, promise and warning around the model's sentences."""
        opening = greeting_and_ownership(brief, frame)
        asks = self.question or missing(brief, frame)
        body = [self.next_step, self.limit, self.they_get, promise(frame, at), asks, warned(brief, frame)]
        first = frame.space.join(part for part in (opening, _flat(self.what_happened)) if part)
        return f"{first}\n\n{frame.space.join(_flat(part) for part in body if part)}"


def _flat(text: str) -> str:
    return " ".join(clean(text).split())
