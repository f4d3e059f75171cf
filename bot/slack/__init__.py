"""In and out: Slack. Listeners turn events into verbs of Recovery; the messenger turns what it says into blocks."""
