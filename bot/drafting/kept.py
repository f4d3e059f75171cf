"""What became of drafts, as figures without a word of them: sent unchanged, edited, thrown away."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """All drafts of one writer and one version of its prompt. `words_changed`: in all of the edited ones together."""

    writer: str
    prompt: str = ""
    unchanged: int = 0
    edited: int = 0
    elsewhere: int = 0  # the customer was told by other means
    thrown_away: int = 0  # another wording was wanted, the thread had moved on, or the complaint was closed
    waiting: int = 0
    words_changed: int = 0

    @property
    def per_edit(self) -> float:
        """Words changed in an edited one, on average."""
        return self.words_changed / self.edited if self.edited else 0.0
