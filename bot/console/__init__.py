"""In and out: a terminal and JSON lines; the demo lives here, and the dialogues of the tests."""
