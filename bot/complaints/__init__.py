"""What a complaint is: the model, what triggers one, how severe it is, who speaks in its thread."""
