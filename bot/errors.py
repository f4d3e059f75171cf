"""Every error of ours, on one page.

TofuError
├── Told                 may be shown to people: one sentence that says what to do
│   ├── SetupError       settings, tokens, scopes, database: said by `tofu check` and at the start
│   ├── BadInput         a line, an option or a form that can't be read
│   ├── NotAllowed       the presser may not do this
│   ├── AlreadyOwned     somebody else owns the complaint
│   ├── NotFound         no such complaint or draft (any more)
│   └── Outdated         what was pressed is no longer how things stand
└── Trouble              a part outside failed: people see a kind word, the log sees this
    ├── Unreachable      may work later: `retry_after` in real seconds, when the other side said so
    ├── Refused          will not work by trying again: `code` is the other side's word for it
    └── WriterFailed     the model gave no usable draft: the offline writer steps in
"""


class TofuError(Exception):
    """The root: whatever we raise ourselves."""


class Told(TofuError):
    """May be shown to people as it is: str(error) is one clear sentence that says what to do."""


class SetupError(Told):
    """Something about settings, tokens, scopes or the database must be put right first."""


class BadInput(Told):
    """A line, an option or a form can't be read."""


class NotAllowed(Told):
    """The person who pressed may not do this."""


class AlreadyOwned(Told):
    """Somebody else owns the complaint."""


class NotFound(Told):
    """No such complaint or draft, or no longer."""


class Outdated(Told):
    """What was pressed is no longer how things stand."""


class Trouble(TofuError):
    """A part outside of us failed; the message is for the log."""


class Unreachable(Trouble):
    """May work later."""

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class Refused(Trouble):
    """Will not work by trying again."""

    def __init__(self, message: str, *, code: str = "") -> None:
        super().__init__(message)
        self.code = code


class WriterFailed(Trouble):
    """The model gave no usable draft."""
