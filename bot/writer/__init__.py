"""Who writes drafts: offline by rules, or a model behind any OpenAI-compatible address."""
