"""How good a reply is: the qualities, the faults, the review, and prompts to the agent."""
