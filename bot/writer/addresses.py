"""Where a model lives, and whose rules count there: this machine, OpenAI or Azure, or elsewhere."""

from ipaddress import ip_address
from urllib.parse import urlsplit

OPENAI = "https://api.openai.com/v1"
_HOSTED = ("api.openai.com", "openai.azure.com", "services.ai.azure.com", "cognitiveservices.azure.com")


def is_local(url: str) -> bool:
    """Whether the address is on this machine, where no proxy belongs in between."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def is_hosted(url: str) -> bool:
    """OpenAI or Azure: they name the limit of an answer differently, and keep answers unless told not to."""
    host = urlsplit(url).hostname or ""
    return any(host == known or host.endswith(f".{known}") for known in _HOSTED)
