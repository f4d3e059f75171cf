"""What the offline writer says around the facts in Italian, Dutch and Japanese: short and honest."""

from collections.abc import Mapping

from bot.writer.frame import Frame

FEW: Mapping[str, Frame] = {
    "it": Frame(
        language="it",
        greeting="Buongiorno {name},",
        greeting_to_nobody="Buongiorno,",
        ownership="mi chiamo {name} e mi occupo personalmente di questo fino a quando sarà risolto.",
        ownership_again="sono ancora {name} e continuo a occuparmi personalmente di questo fino a quando sarà risolto.",
        not_yet="Le avevo detto che avrebbe avuto mie notizie {then}. Non ho ancora la risposta completa.",
        late="Le avevo detto che avrebbe avuto mie notizie {then}, e sono in ritardo.",
        taken_over="Ho preso io in carico il suo caso, con tutto quello che ha scritto.",
        sorry="Mi dispiace per quello che è successo. Ho letto tutto quello che ha scritto e non dovrà ripeterlo.",
        sorry_for_facts="{facts} Mi dispiace.",
        besides="Si tratta anche di questo: {things}.",
        wrote="Ha scritto anche: {words}.",
        quote="«{}»",
        safety="Prima di tutto, per la sua sicurezza: {step}.",
        promise="Le scrivo qui {at}, anche se non avrò ancora la risposta completa.",
        who="il responsabile",
        private="Per favore, non scriva più qui dati di carta, banca, documenti o password; non mi servono.",
        change="Cambi per favore la password che ha scritto.",
        ask_number="Può dirmi il numero dell'ordine o della pratica, per favore?",
        steps=(
            "Adesso verifico con {who} {why} e che cosa si può fare. Le scrivo qui {at}, anche se non avrò ancora la risposta completa, "
            "e le lascio tutto per iscritto.",
        ),
        what=("che cosa non ha funzionato",),
    ),
    "nl": Frame(
        language="nl",
        greeting="Goedendag {name},",
        greeting_to_nobody="Goedendag,",
        ownership="mijn naam is {name} en ik neem dit persoonlijk op mij tot het opgelost is.",
        ownership_again="dit is {name} weer; ik houd dit persoonlijk op mij tot het opgelost is.",
        not_yet="U zou {then} van mij horen. Het hele antwoord heb ik nog niet.",
        late="U zou {then} van mij horen, en ik ben te laat.",
        taken_over="Ik heb dit overgenomen, met alles wat u schreef.",
        sorry="Het spijt me wat er is gebeurd. Ik heb alles gelezen wat u schreef en u hoeft het niet te herhalen.",
        sorry_for_facts="{facts} Het spijt me.",
        besides="Het gaat ook om dit: {things}.",
        wrote="U schreef ook: {words}.",
        safety="Eerst, voor uw veiligheid: {step}.",
        promise="Ik schrijf u hier {at}, ook als ik dan nog niet alles weet.",
        who="de verantwoordelijke",
        private="Zet hier alstublieft geen kaart-, bank-, identiteits- of inloggegevens meer; ik heb ze niet nodig.",
        change="Wijzig alstublieft het wachtwoord dat hier staat.",
        ask_number="Kunt u mij uw bestel- of klantnummer geven?",
        steps=(
            "Ik vraag nu aan {who} {why} en wat er kan gebeuren. Ik schrijf u hier {at}, ook als ik dan nog niet alles weet, "
            "en u krijgt het schriftelijk zodat u het kunt bewaren.",
        ),
        what=("wat er mis is gegaan",),
    ),
    "ja": Frame(
        language="ja",
        greeting="{name}様、",
        greeting_to_nobody="お客様、",
        ownership="{name}と申します。この件は解決するまで私が責任を持って担当いたします。",
        ownership_again="担当の{name}です。この件は解決するまで引き続き私が責任を持って担当いたします。",
        not_yet="{then}にご連絡するとお伝えしましたが、まだすべての回答がそろっておりません。",
        late="{then}にご連絡するとお伝えしましたが、遅くなりました。",
        taken_over="書いていただいた内容はすべて引き継いでおります。",
        sorry="このたびのこと、申し訳ございません。書いていただいた内容はすべて拝読しました。",
        sorry_for_facts="{facts}とのことですね。申し訳ございません。",
        besides="{things}の件ですね。",
        besides_first=True,
        safety="まず安全のため、{step}。",
        promise="{at}までに、途中でもこちらでご連絡いたします。",
        who="責任者",
        private="カード番号や暗証番号、身分証の番号は、こちらには書き込まないでください。",
        change="書き込まれたパスワードは変更してください。",
        ask_number="ご注文番号またはお客様番号を教えていただけますか。",
        steps=(
            "これから{who}に{why}を確認いたします。結果はまだ申し上げられませんが、推測ではお答えしません。{at}までに、途中でもこちらでご連絡し、分かったことを書面でお送りします。",
        ),
        what=("事情",),
        space="",
    ),
}
