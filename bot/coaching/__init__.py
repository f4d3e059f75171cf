"""How good a reply is: the qualities, the faults, the review with its evidence, a kinder wording, practice, and prompts to the agent."""
