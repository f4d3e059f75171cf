"""What the offline writer says around the facts, in each language in which it writes."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Sentences with places for the owner's name, the promised time and who decides. `steps`: one for each wording."""

    language: str
    greeting: str
    greeting_to_nobody: str
    ownership: str
    sorry: str
    sorry_for_facts: str
    safety: str
    promise: str
    who: str
    steps: tuple[str, ...]
    private: str
    ask_number: str
    space: str = " "


FRAMES: Mapping[str, Frame] = {
    "en": Frame(
        language="en",
        greeting="Hi {name},",
        greeting_to_nobody="Hello,",
        ownership="my name is {name} and I will take personal ownership of this until it is resolved.",
        sorry="I'm sorry for what happened to you here. I have read every word that you wrote.",
        sorry_for_facts="{facts} I'm sorry.",
        safety="First, to keep you safe: {step}.",
        promise="I will write to you here {at}, even if I have no full answer by then.",
        who="the people who run this",
        private="Please don't post card, bank or security details here again; you never need to share them with me.",
        ask_number="Could you tell me your order or reference number?",
        steps=(
            "I will ask {who} what went wrong with this and what can be done about it now. I can't tell you yet how it ends, "
            "and I won't guess. I will write to you here {at}, even if I have no full answer by then, and put what I know in writing so that you can keep it.",
            "I am going to find out from {who} why this happened to you and who can put it right. Where it is not mine to decide, I will tell you whose decision it is. "
            "I will update you here {at}, with a written summary of what I know by then, finished or not.",
            "My next step is to go through this with {who} and ask for a straight answer. I will not promise you what I can't keep. "
            "I will post the answer here {at} as a short note that you can hold me to. If I am still waiting then, I will say so.",
        ),
    ),
    "es": Frame(
        language="es",
        greeting="Hola, {name}:",
        greeting_to_nobody="Hola:",
        ownership="me llamo {name} y me hago cargo personalmente de esto hasta que quede resuelto.",
        sorry="Siento lo que ha pasado. He leído con calma todo lo que nos cuenta y no tendrá que repetirlo.",
        sorry_for_facts="{facts} Lo siento.",
        safety="Primero, por su seguridad: {step}.",
        promise="Le escribo aquí {at}, aunque no tenga aún la respuesta completa.",
        who="el responsable",
        private="Por favor, no vuelva a publicar aquí datos de tarjeta, banco o contraseñas; no los necesito.",
        ask_number="¿Podría decirme su número de pedido o de referencia?",
        steps=(
            "Voy a revisar ahora con {who} qué ha fallado y qué se puede hacer. Todavía no sé cómo termina y no quiero adivinarlo. "
            "Le escribo aquí {at}, aunque no tenga aún la respuesta completa, y se lo dejo por escrito para que lo conserve.",
            "Voy a preguntar a {who} por qué ha ocurrido y quién puede arreglarlo. Le escribo aquí {at} con un resumen por escrito de lo que sepa.",
        ),
    ),
    "fr": Frame(
        language="fr",
        greeting="Bonjour {name},",
        greeting_to_nobody="Bonjour,",
        ownership="je m'appelle {name} et je prends personnellement votre dossier en charge jusqu'à ce qu'il soit résolu.",
        sorry="Je vous présente mes excuses pour ce qui s'est passé. J'ai lu tout ce que vous écrivez et vous n'aurez pas à le répéter.",
        sorry_for_facts="{facts} Je vous présente mes excuses.",
        safety="D'abord, pour votre sécurité : {step}.",
        promise="Je vous écris ici {at}, même si je n'ai pas encore toute la réponse.",
        who="le responsable",
        private="Merci de ne plus écrire ici de données de carte, de banque ou de mot de passe ; je n'en ai pas besoin.",
        ask_number="Pouvez-vous me donner votre numéro de commande ou de dossier ?",
        steps=(
            "Je vais voir maintenant avec {who} ce qui n'a pas marché et ce qui peut être fait. Je ne sais pas encore comment cela finira et je ne veux pas le deviner. "
            "Je vous écris ici {at}, même si je n'ai pas encore toute la réponse, et je vous la laisse par écrit.",
            "Je vais demander à {who} pourquoi cela est arrivé et qui peut y remédier. Je vous écris ici {at} avec un résumé écrit de ce que je sais.",
        ),
    ),
    "de": Frame(
        language="de",
        greeting="Guten Tag {name},",
        greeting_to_nobody="Guten Tag,",
        ownership="mein Name ist {name} und ich übernehme persönlich die Verantwortung dafür, bis alles gelöst ist.",
        sorry="Es tut mir leid, was hier passiert ist. Ich habe alles gelesen, was Sie geschrieben haben; Sie müssen nichts wiederholen.",
        sorry_for_facts="{facts} Das tut mir leid.",
        safety="Zuerst zu Ihrer Sicherheit: {step}.",
        promise="Ich schreibe Ihnen hier {at}, auch wenn ich dann noch nicht alles weiß.",
        who="den Verantwortlichen",
        private="Bitte schreiben Sie hier keine Karten-, Bank- oder Zugangsdaten mehr; ich brauche sie nicht.",
        ask_number="Können Sie mir bitte Ihre Auftrags- oder Kundennummer nennen?",
        steps=(
            "Ich kläre jetzt mit {who}, was schiefgelaufen ist und was möglich ist. Wie es ausgeht, kann ich noch nicht sagen, und ich rate nicht. "
            "Ich schreibe Ihnen hier {at}, auch wenn ich dann noch nicht alles weiß, und Sie haben es dann schriftlich.",
            "Ich frage jetzt nach, warum das passiert ist und wer es in Ordnung bringen kann. Ich schreibe Ihnen hier {at} und fasse schriftlich zusammen, was ich weiß.",
        ),
    ),
    "pt": Frame(
        language="pt",
        greeting="Olá, {name},",
        greeting_to_nobody="Olá,",
        ownership="o meu nome é {name} e assumo pessoalmente este caso até ficar tudo resolvido.",
        sorry="Lamento o que aconteceu. Li com atenção tudo o que escreveu e não terá de o repetir.",
        sorry_for_facts="{facts} Lamento.",
        safety="Primeiro, pela sua segurança: {step}.",
        promise="Escrevo-lhe aqui {at}, mesmo que ainda não tenha a resposta completa.",
        who="a pessoa responsável",
        private="Por favor, não volte a escrever aqui dados de cartão, banco ou palavras-passe; não preciso deles.",
        ask_number="Pode dizer-me o número da encomenda ou da referência, por favor?",
        steps=(
            "Vou verificar agora com {who} o que falhou e o que se pode fazer. Ainda não sei como termina e não quero adivinhar. "
            "Escrevo-lhe aqui {at}, mesmo que ainda não tenha a resposta completa, e deixo tudo por escrito para que possa guardar.",
            "Vou pedir a {who} que me diga por que isto aconteceu e quem o pode corrigir. Escrevo-lhe aqui {at} com um resumo por escrito do que souber.",
        ),
    ),
    "it": Frame(
        language="it",
        greeting="Buongiorno {name},",
        greeting_to_nobody="Buongiorno,",
        ownership="mi chiamo {name} e mi occupo personalmente di questo fino a quando sarà risolto.",
        sorry="Mi dispiace per quello che è successo. Ho letto tutto quello che ha scritto e non dovrà ripeterlo.",
        sorry_for_facts="{facts} Mi dispiace.",
        safety="Prima di tutto, per la sua sicurezza: {step}.",
        promise="Le scrivo qui {at}, anche se non avrò ancora la risposta completa.",
        who="il responsabile",
        private="Per favore, non scriva più qui dati di carta, banca o password; non mi servono.",
        ask_number="Può dirmi il numero dell'ordine o della pratica, per favore?",
        steps=(
            "Adesso verifico con {who} che cosa non ha funzionato e che cosa si può fare. Le scrivo qui {at}, anche se non avrò ancora la risposta completa, "
            "e le lascio tutto per iscritto.",
        ),
    ),
    "nl": Frame(
        language="nl",
        greeting="Goedendag {name},",
        greeting_to_nobody="Goedendag,",
        ownership="mijn naam is {name} en ik neem dit persoonlijk op mij totdat het is opgelost.",
        sorry="Het spijt me wat er is gebeurd. Ik heb alles gelezen wat u schreef en u hoeft het niet te herhalen.",
        sorry_for_facts="{facts} Het spijt me.",
        safety="Eerst, voor uw veiligheid: {step}.",
        promise="Ik schrijf u hier {at}, ook als ik dan nog niet alles weet.",
        who="de verantwoordelijke",
        private="Zet hier alstublieft geen kaart-, bank- of inloggegevens meer; ik heb ze niet nodig.",
        ask_number="Kunt u mij uw bestel- of klantnummer geven?",
        steps=(
            "Ik vraag nu aan {who} wat er mis is gegaan en wat er kan gebeuren. Ik schrijf u hier {at}, ook als ik dan nog niet alles weet, "
            "en u krijgt het schriftelijk zodat u het kunt bewaren.",
        ),
    ),
    "ja": Frame(
        language="ja",
        greeting="{name}様",
        greeting_to_nobody="お客様",
        ownership="{name}と申します。この件は解決するまで私が責任を持って担当いたします。",
        sorry="このたびのこと、申し訳ございません。書いていただいた内容はすべて拝読しました。",
        sorry_for_facts="{facts}とのことですね。申し訳ございません。",
        safety="まず安全のため、{step}。",
        promise="{at}までに、途中でもこちらでご連絡いたします。",
        who="責任者",
        private="カード番号や暗証番号は、こちらには書き込まないでください。",
        ask_number="ご注文番号またはお客様番号を教えていただけますか。",
        steps=(
            "これから{who}に事情を確認いたします。結果はまだ申し上げられませんが、推測ではお答えしません。{at}までに、途中でもこちらでご連絡し、分かったことを書面でお送りします。",
        ),
        space="",
    ),
}
