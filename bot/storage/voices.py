"""Who lets a model see earlier words of theirs: one fact for each who does."""

from sqlalchemy import Connection

from bot.storage import facts


class SqlVoices:
    """Implements recovery.shelves.Voices."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def allowed(self, agent: str) -> bool:
        return facts.read(self._connection, _name(agent)) is not None

    def allow(self, agent: str, *, allow: bool) -> None:
        if allow:
            facts.write(self._connection, _name(agent), "on")
        else:
            facts.remove(self._connection, _name(agent))


def _name(agent: str) -> str:
    return f"voice {agent}"
