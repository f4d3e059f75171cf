"""TOFU, Take Ownership, Follow Up: hears a complaint, coaches its owner, and reminds until the promise is kept."""

__version__ = "0.1.0"
