"""How people promise: for each language, the words by which a promise, or what only looks like one, is known."""
