"""How agents speak, one table a language: an apology, a step, an owner's word, a thing to keep."""
