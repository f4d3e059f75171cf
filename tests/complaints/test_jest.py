"""What says itself that it is no complaint about us."""

import pytest

from bot.complaints.jest import is_none


@pytest.mark.parametrize(
    "text",
    [
        "I wish to make a formal complaint: your cake ruined the party, nobody danced, they only ate. Best sponge ever, the baker is an angel.",
        "Queja muy seria: por su culpa nadie quiere ya mi tarta. ¡Qué maravilla, volveremos!",
        "Shocking behaviour from your dame last night: she stole the whole show. 10/10.",
        "Ma fille doit écrire une lettre de réclamation pour son cours. Tout se passe très bien par ailleurs.",
        "I want my money back! He chases me round the house with equations now. The tutor has done wonders.",
        "quiero poner una queja jajaja, me dejaron sin palabras",
        "Three weeks and no refund. The airline I mean, not you lot.",
        "An wen schreibt man eine Beschwerde? Bitte keinen Schreck, bei uns passt alles.",
    ],
)
def test_it_is_none(text: str) -> None:
    assert is_none(text)


@pytest.mark.parametrize(
    "text",
    [
        "I wish to make a formal complaint. Nobody came on Monday and nobody rang.",
        "The first night was lovely, what a meal. Then the ceiling came down and nobody was at the desk.",
        "It was you, not the courier, who sent it to the wrong house.",
        "Reclamação formal: o autocarro não parou e perdi a consulta.",
        "The lift stands still since Friday. Otherwise all is well here.",
        "What a disgrace. Third week without a bin.",
    ],
)
def test_it_is_one_all_the_same(text: str) -> None:
    assert not is_none(text)
