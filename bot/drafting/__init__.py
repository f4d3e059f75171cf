"""Words for the customer: the brief, the draft, prompt files, playbook, guard, redaction, and who writes (Protocol)."""
