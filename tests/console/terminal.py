"""A terminal with somebody at it: a program runs in it, its screen is read, words are typed."""

import codecs
import contextlib
import os
import pty
import re
import select
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

_CONTROL = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[@-Z\\-_78=>]|\x1b\][^\x07]*\x07")


class Terminal:
    """`screen` is all that was shown so far, without colours; `sees` waits for words, one after another."""

    def __init__(self, command: Sequence[str], *, cwd: Path, env: Mapping[str, str]) -> None:
        self.screen = ""
        self._at = 0
        self._decode = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self._hand, far = pty.openpty()
        settings = {**env, "TERM": "xterm", "COLUMNS": "100", "LINES": "50", "PROMPT_TOOLKIT_NO_CPR": "1"}
        self._program = subprocess.Popen(
            command, stdin=far, stdout=far, stderr=far, cwd=cwd, env=settings, start_new_session=True
        )
        os.close(far)

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._program.kill()
        self._program.wait()
        os.close(self._hand)

    def _read(self, seconds: float) -> bool:
        if not select.select([self._hand], [], [], seconds)[0]:
            return True
        try:
            shown = os.read(self._hand, 65536)
        except OSError:  # the far end is closed
            return False
        self.screen += _CONTROL.sub("", self._decode.decode(shown)).replace("\r", "")
        return bool(shown)

    def sees(self, *words: str, seconds: float = 20) -> None:
        """Each of these, after the one before; where a line is broken in two does not matter."""
        for wanted in words:
            pattern = re.compile(r"\s+(?:│\s+)*".join(re.escape(part) for part in wanted.split()))
            end = time.monotonic() + seconds
            while not (found := pattern.search(self.screen, self._at)):
                open_ = self._read(0.1)
                if (not open_ and not pattern.search(self.screen, self._at)) or time.monotonic() > end:
                    raise AssertionError(f"{wanted!r} was not seen after:\n{self.screen[self._at :][-1500:]}")
            self._at = found.end()

    def types(self, words: str) -> None:
        """And presses Enter."""
        os.write(self._hand, f"{words}\r".encode())

    def interrupts(self) -> None:
        """Ctrl-C: the terminal makes a signal of it unless the program reads keys itself."""
        if self._reads_keys():
            os.write(self._hand, b"\x03")
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._program.pid, signal.SIGINT)

    def _reads_keys(self) -> bool:
        import termios

        return not termios.tcgetattr(self._hand)[3] & termios.ISIG

    def ends(self, seconds: float = 20) -> int:
        """The exit code."""
        end = time.monotonic() + seconds
        while self._program.poll() is None and time.monotonic() < end:
            self._read(0.1)
        while self._read(0.05) and select.select([self._hand], [], [], 0)[0]:
            pass
        return self._program.wait(0)
