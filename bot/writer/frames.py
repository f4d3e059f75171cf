"""What the offline writer says around the facts, in each language in which it writes."""

from collections.abc import Mapping

from bot.writer.frame import Frame
from bot.writer.frames_few import FEW

_FIRST: Mapping[str, Frame] = {
    "en": Frame(
        language="en",
        greeting="Hi {name},",
        greeting_to_nobody="Hello,",
        ownership="my name is {name} and I will take personal ownership of this until it is resolved.",
        ownership_again="it is {name} again, and I keep personal ownership of this until it is resolved.",
        not_yet="I told you that you would hear from me {then}. I don't have the full answer yet.",
        late="I told you that you would hear from me {then}, and I am late.",
        taken_over="I have taken this over from my colleague, with everything that you wrote.",
        sorry="I'm sorry for what happened to you here. I have read every word that you wrote.",
        sorry_for_facts="{facts} I'm sorry.",
        safety="First, to keep you safe: {step}.",
        promise="I will write to you here {at}, even if I have no full answer by then.",
        who="the people who run this",
        private="Please don't post card, bank or security details here again; you never need to share them with me.",
        ask_number="Could you tell me your order or reference number?",
        steps=(
            "I will ask {who} {why} and what can be done about it now. I can't tell you yet how it ends, "
            "and I won't guess. I will write to you here {at}, even if I have no full answer by then, and put what I know in writing so that you can keep it.",
            "I am going to find out from {who} {why} and who can put it right. Where it is not mine to decide, I will tell you whose decision it is. "
            "I will update you here {at}, with a written summary of what I know by then, finished or not.",
            "My next step is to ask {who} for a straight answer on {why}. I will not promise you what I can't keep. "
            "I will post the answer here {at} as a short note that you can hold me to. If I am still waiting then, I will say so.",
        ),
        what=("what went wrong with this", "why this happened to you", "what went wrong"),
        why="why {clause}",
        about="what went wrong with {thing}",
    ),
    "es": Frame(
        language="es",
        greeting="Hola, {name}:",
        greeting_to_nobody="Hola:",
        ownership="me llamo {name} y me hago cargo personalmente de esto hasta que quede resuelto.",
        ownership_again="soy {name} otra vez y sigo a cargo personalmente de esto hasta que quede resuelto.",
        not_yet="Le dije que tendría noticias mías {then}. Todavía no tengo la respuesta completa.",
        late="Le dije que tendría noticias mías {then}, y llego tarde.",
        taken_over="Ahora lo llevo yo, con todo lo que usted escribió.",
        sorry="Siento lo que ha pasado. He leído con calma todo lo que nos cuenta y no tendrá que repetirlo.",
        sorry_for_facts="{facts} Lo siento.",
        safety="Primero, por su seguridad: {step}.",
        promise="Le escribo aquí {at}, aunque no tenga aún la respuesta completa.",
        who="el responsable",
        private="Por favor, no vuelva a publicar aquí datos de tarjeta, banco o contraseñas; no los necesito.",
        ask_number="¿Podría decirme su número de pedido o de referencia?",
        steps=(
            "Voy a revisar ahora con {who} {why} y qué se puede hacer. Todavía no sé cómo termina y no quiero adivinarlo. "
            "Le escribo aquí {at}, aunque no tenga aún la respuesta completa, y se lo dejo por escrito para que lo conserve.",
            "Voy a preguntar a {who} {why} y quién puede arreglarlo. Le escribo aquí {at} con un resumen por escrito de lo que sepa.",
        ),
        what=("qué ha fallado", "por qué ha ocurrido"),
        why="por qué {clause}",
    ),
    "fr": Frame(
        language="fr",
        greeting="Bonjour {name},",
        greeting_to_nobody="Bonjour,",
        ownership="je m'appelle {name} et je prends personnellement votre dossier en charge jusqu'à ce qu'il soit résolu.",
        ownership_again="c'est encore {name}, et je garde personnellement votre dossier en charge jusqu'à ce qu'il soit résolu.",
        not_yet="Je vous avais annoncé de mes nouvelles {then}. Je n'ai pas encore toute la réponse.",
        late="Je vous avais annoncé de mes nouvelles {then}, et je suis en retard.",
        taken_over="Votre dossier est maintenant entre mes mains, avec tout ce que vous avez écrit.",
        sorry="Je vous présente mes excuses pour ce qui s'est passé. J'ai lu tout ce que vous écrivez et vous n'aurez pas à le répéter.",
        sorry_for_facts="{facts} Je vous présente mes excuses.",
        safety="D'abord, pour votre sécurité : {step}.",
        promise="Je vous écris ici {at}, même si je n'ai pas encore toute la réponse.",
        who="le responsable",
        private="Merci de ne plus écrire ici de données de carte, de banque ou de mot de passe ; je n'en ai pas besoin.",
        ask_number="Pouvez-vous me donner votre numéro de commande ou de dossier ?",
        steps=(
            "Je vais voir maintenant avec {who} {why} et ce qui peut être fait. Je ne sais pas encore comment cela finira et je ne veux pas le deviner. "
            "Je vous écris ici {at}, même si je n'ai pas encore toute la réponse, et je vous la laisse par écrit.",
            "Je vais demander à {who} {why} et qui peut y remédier. Je vous écris ici {at} avec un résumé écrit de ce que je sais.",
        ),
        what=("ce qui n'a pas marché", "pourquoi cela est arrivé"),
        why="pourquoi {clause}",
    ),
    "de": Frame(
        language="de",
        greeting="Guten Tag {name},",
        greeting_to_nobody="Guten Tag,",
        ownership="mein Name ist {name} und ich übernehme persönlich die Verantwortung dafür, bis alles gelöst ist.",
        ownership_again="hier ist noch einmal {name}; ich bleibe persönlich dafür verantwortlich, bis alles gelöst ist.",
        not_yet="Sie sollten {then} von mir hören. Die ganze Antwort habe ich noch nicht.",
        late="Sie sollten {then} von mir hören, und ich bin zu spät.",
        taken_over="Ich habe das von meinem Team übernommen, mit allem, was Sie geschrieben haben.",
        sorry="Es tut mir leid, was hier passiert ist. Ich habe alles gelesen, was Sie geschrieben haben; Sie müssen nichts wiederholen.",
        sorry_for_facts="{facts} Das tut mir leid.",
        safety="Zuerst zu Ihrer Sicherheit: {step}.",
        promise="Ich schreibe Ihnen hier {at}, auch wenn ich dann noch nicht alles weiß.",
        who="den Verantwortlichen",
        private="Bitte schreiben Sie hier keine Karten-, Bank- oder Zugangsdaten mehr; ich brauche sie nicht.",
        ask_number="Können Sie mir bitte Ihre Auftrags- oder Kundennummer nennen?",
        steps=(
            "Ich kläre jetzt mit {who}, {why} und was möglich ist. Wie es ausgeht, kann ich noch nicht sagen, und ich rate nicht. "
            "Ich schreibe Ihnen hier {at}, auch wenn ich dann noch nicht alles weiß, und Sie haben es dann schriftlich.",
            "Ich frage jetzt nach, {why} und wer es in Ordnung bringen kann. Ich schreibe Ihnen hier {at} und fasse schriftlich zusammen, was ich weiß.",
        ),
        what=("was schiefgelaufen ist", "warum das passiert ist"),
    ),
    "pt": Frame(
        language="pt",
        greeting="Olá, {name},",
        greeting_to_nobody="Olá,",
        ownership="o meu nome é {name} e assumo pessoalmente este caso até ficar tudo resolvido.",
        ownership_again="é {name} outra vez e continuo a assumir pessoalmente este caso até ficar tudo resolvido.",
        not_yet="Disse-lhe que teria notícias minhas {then}. Ainda não tenho a resposta completa.",
        late="Disse-lhe que teria notícias minhas {then}, e estou atrasado.",
        taken_over="Fiquei com o seu caso, com tudo o que já escreveu.",
        sorry="Lamento o que aconteceu. Li com atenção tudo o que escreveu e não terá de o repetir.",
        sorry_for_facts="{facts} Lamento.",
        safety="Primeiro, pela sua segurança: {step}.",
        promise="Escrevo-lhe aqui {at}, mesmo que ainda não tenha a resposta completa.",
        who="a pessoa responsável",
        private="Por favor, não volte a escrever aqui dados de cartão, banco ou palavras-passe; não preciso deles.",
        ask_number="Pode dizer-me o número da encomenda ou da referência, por favor?",
        steps=(
            "Vou verificar agora com {who} {why} e o que se pode fazer. Ainda não sei como termina e não quero adivinhar. "
            "Escrevo-lhe aqui {at}, mesmo que ainda não tenha a resposta completa, e deixo tudo por escrito para que possa guardar.",
            "Vou pedir a {who} que me diga {why} e quem o pode corrigir. Escrevo-lhe aqui {at} com um resumo por escrito do que souber.",
        ),
        what=("o que falhou", "por que isto aconteceu"),
        why="por que {clause}",
    ),
}

FRAMES: Mapping[str, Frame] = {**_FIRST, **FEW}
