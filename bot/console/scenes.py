"""Five complaints from five trades, for the demo."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scene:
    """Who complains, in which channel, in which words."""

    trade: str
    channel: str
    customer: str
    text: str


SCENES = (
    Scene(
        "bicycle repair",
        "workshop",
        "Tess Marlow",
        "You said my bike would be ready on Saturday. I came across town with my daughter and the shutter was down. "
        "Nobody called. I ride it to work, so I have been paying for the bus since.",
    ),
    Scene(
        "broadband",
        "care-line",
        "Yusuf Demir",
        "Third evening in a row that the internet drops at eight. My son sits his online exam on Thursday and I can't "
        "get anybody to tell me what is wrong.",
    ),
    Scene(
        "school meals",
        "canteen",
        "Maeve Callan",
        "My lad was given the wrong lunch again. He is coeliac, it is on his card, and he came home with stomach cramps.",
    ),
    Scene(
        "furniture",
        "deliveries",
        "Piotr Zielinski",
        "Wonderful. The wardrobe came with two left doors and no screws. I took the morning off for this.",
    ),
    Scene(
        "hotel",
        "front-desk",
        "Carmen Ibáñez",
        "Llevamos dos noches sin dormir por el ruido del ascensor. Avisé ayer en recepción y nadie me ha llamado.",
    ),
)
