"""A model that writes what a good one would: the guard lets it through at the first try, in five languages."""

from datetime import datetime
from pathlib import Path

import pytest

from bot.complaints.model import Agent
from bot.console.fields import playbook_in, thread_in
from bot.drafting.prompt_files import PromptFiles
from bot.followups.working_hours import zone
from bot.recovery.compose import Asked, Composer
from bot.writer.offline import OfflineWriter
from bot.writer.openai import ModelWriter
from bot.writer.provider import Patience, Provider, connect
from tests.drafting.score_guard import lines
from tests.scripted_model.answers import fills
from tests.scripted_model.server import ScriptedModel

PROMPTS = PromptFiles(Path(__file__).parents[2] / "prompts")
QUICK = Patience(budget=5.0, request=2.0, pause=0.01)
# what happened, next step, limit, what they get, question
SLOTS = {
    "gt-41": (
        "Your instructor didn't show at 8, you stood in the rain on Marl Road for fifty minutes, and you lost an hour's pay at the bakery. I'm sorry.",
        "I will ask our bookings clerk which lessons are open before your test on the 22nd.",
        "The clerk decides about test dates, so I won't guess.",
        "The missed lesson will be given again free, and you will have the choice of dates in writing.",
        "",
    ),
    "gt-42": (
        "Everything below the nose swims with the varifocals from Monday, you fell on the church steps, and your wife has to drive you. I'm sorry.",
        "I will take ticket 7714 to the dispensing lead and ask for both lenses to be measured.",
        "Whether they are made again is the lead's decision.",
        "I will post you the measurements on paper.",
        "",
    ),
    "gt-44": (
        "The drain has come up through your loo for the third time since Christmas, it is across the hall carpet, and you have two children under five. I'm sorry.",
        "I will ask the control room for a clean-up crew today under WR-3317, and who looks at the drain itself.",
        "Claims decide about money for the carpet.",
        "You will have what the control room tells me in writing here.",
        "",
    ),
    "gt-47": (
        "The parcel with your late father's watch was marked as handed to you at 10:42, and nobody handed you anything. I'm sorry.",
        "I will ask the hub supervisor to speak to the rider about BK-66120 and to search for it.",
        "After two days Claims decide.",
        "The £9 delivery fee can go back to you, and I will write down what the rider says.",
        "",
    ),
    "gt-50": (
        "Te han cobrado enero dos veces aunque te diste de baja en diciembre, nadie contestó a tu formulario y te devolvieron el recibo de la luz. Lo siento.",
        "Voy a pedir a Administración que revise los dos cobros de 39,90.",
        "La devolución la decide Administración.",
        "Te dejo la respuesta por escrito.",
        "",
    ),
    "gt-52": (
        "La pièce montée devait être prête à 8 h, on vous a dit qu'il n'y avait rien à votre nom, et trente invités arrivent à midi. Je suis désolée.",
        "Je vais demander au chef pâtissier ce qu'il peut faire du bon 1187 avant midi.",
        "C'est lui qui décide d'une nouvelle fournée.",
        "Vous aurez sa réponse par écrit.",
        "",
    ),
    "gt-55": (
        "Der Aufzug im Haus 9 steht seit Donnerstag, Sie wohnen im sechsten Stock, und Ihre Frau hatte gestern Wehen auf der Treppe. Das tut mir leid.",
        "Ich frage Frau Brandt und die Wartungsfirma, wann jemand zum Auftrag 2204 kommt.",
        "Den Termin nennt die Firma, nicht ich.",
        "Sie bekommen die Antwort schriftlich.",
        "",
    ),
    "gt-58": (
        "O telefone está mudo desde domingo, a botoneira da sua mulher depende dele, e ela caiu na terça sem conseguir chamar ninguém. Lamento.",
        "Vou pedir à coordenação técnica uma visita para a conta 700-215.",
        "A data é da equipa técnica.",
        "Deixo-lhe a resposta por escrito.",
        "",
    ),
}
PLACES = ("what_happened", "next_step", "limit", "they_get", "question")


@pytest.mark.parametrize("name", SLOTS)
async def test_what_a_good_model_writes_is_shown_at_once(name: str) -> None:
    case = next(case for case in lines("threads") if case["id"] == name)
    now = datetime.fromisoformat(case["now"]).astimezone(zone(case["timezone"]))
    asked = Asked(
        thread=thread_in(case, "messages", now),
        agent=Agent("U1", case["owner"]["name"], case["timezone"]),
        playbook=playbook_in(case),
        now=now,
        customer_name=case["customer"]["name"],
        by_agent=True,
    )
    async with ScriptedModel(fills(**dict(zip(PLACES, SLOTS[name], strict=True)))) as model:
        provider = Provider(connect("a-key", model.url, QUICK), "scripted", QUICK, hosted=False)
        made = await Composer(ModelWriter(provider, PROMPTS), OfflineWriter()).compose(asked)
        await provider.close()
    assert made.written is not None
    assert (made.written.writer, model.requests) == ("model", 1), made.written.note
    assert SLOTS[name][1] in (made.text or "")
