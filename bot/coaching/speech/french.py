"""How agents speak French."""

from bot.coaching.speech.manner import Manner, cue

FRENCH = Manner(
    sorry=cue(r"\bdesolee?s?\b", r"\bnavree?s?\b", r"\bexcus\w+", r"\bpardon\w*", r"\bregrett\w+", r"\bconfuse?\b"),
    stock=cue(
        r"gene occasionnee",
        r"desagrement",
        r"la gene\b",
        r"(?:desolee?s?|navree?s?|excusons|regrettons) (?:si|que vous (?:ayez le sentiment|pensiez|ressentiez))\b",
    ),
    admits=cue(
        r"\b(?:c'est|ce fut|c'etait) (?:notre|ma|de notre|de ma|une) (?:faute|erreur|tort)",
        r"\bnous (?:avons failli|n'avons pas|avons eu tort)",
        r"\bn'aurai[st]\w* (?:pas|jamais) du\b",
        r"\baucune excuse\b",
        r"\bj'ai honte\b",
        r"\bpas (?:normal|acceptable|digne|juste)\b",
        r"\bc'est injuste\b",
    ),
    feels=cue(
        r"\b(?:dur|penible|affreux|horrible|epuisant|inquiet\w*|inquietude|angoiss\w+|injuste|peur|humiliant|douloureux|terrible|stress\w*|rageant|honteux)\b"
    ),
    felt=cue(
        r"\b(?:dur|penible|affreux|horrible|epuisant|douloureux|terrible)\b (?:de|d'|que|pour)(?: ?[\w']+){2,}",
        r"\bvous (?:avez du|vous etes retrouve\w*)\b(?: [\w']+){2,}",
    ),
    thanks=cue(r"^[^,]{0,30},? ?(?:merci|je vous remercie|nous vous remercions)\b"),
    step=cue(
        r"\b(?:je vais|(?P<we>nous allons|on va|ils vont))(?: (?:moi-meme|tout de suite|d'abord|aussi|maintenant))* (?P<verb>\w+)(?P<rest>[^.!?;]{0,240})",
        r"\b(?:je|j'|(?P<we2>nous|on)) ?(?:(?:vous|te|le|la|les|l'|lui|leur|m'|me|y|en) ?)*(?P<verb2>(?!suis|sommes|ai\b|avons|peux|pouvons|comprends|sais|savons|crois|espere|regrett|remerci|pri|veux|voudrai|dois|devons|n'|ne\b|imagine|est\b|a\b|etais|excus|vais|allons|va\b|appelle\b|reste|garde)\w+)\b(?P<rest2>[^.!?;]{0,240})",
        r"\b(?:et|pour|puis) (?:lui |leur )?(?P<verb3>demander|verifier|appeler|chercher|comparer|obtenir|reclamer|trouver|savoir|relire|retrouver)\b(?P<rest3>[^.!?;]{0,240})",
    ),
    passive=cue(
        r"\b(?:sera|seront|va etre|vont etre|est en (?:cours|train)) ?(?:de )?(?:traite|regle|resolu|examine|etudie|pris|verifie)",
        r"\b(?:quelqu'un|l'equipe|un \w+) (?:va|regardera|passera|s'en (?:occupe|chargera))",
    ),
    contact=cue(
        r"(?:rappel\w*|appel\w*|ecri\w*|inform\w*|tien\w*|repond\w*|recontact\w*|contact\w*|telephon\w*|confirm\w*|envoi\w*|envoy\w*|di[st]?|dira\w*|revien\w*|fais|donn\w*|transmet\w*)$"
    ),
    vague=cue(
        r"\b(?:m'en occupe|nous en occupons|m'en charge|(?:regarde|vois|verifie|etudie|examine|regarder|voir|verifier|etudier|examiner) (?:ca|cela|ce qu\w*|(?:votre|le|la|ce) (?:dossier|demande|probleme|cas|situation))|faire (?:le|notre|mon) (?:necessaire|maximum|mieux|possible)|fais (?:le|mon) (?:necessaire|maximum|mieux)|regler (?:ca|cela|le probleme)|se renseigner|me renseigne)\b"
    ),
    stays=cue(
        r"\b(?:assume|m'en (?:occupe|charge)|me charge|prends (?:\w+ )?(?:en (?:main|charge)|personnellement)|garde (?:votre|ce|le|ca|la main)|reste (?:avec|sur|a vos|votre|la|dessus)|ne (?:lache|lacherai|le lache|quitte|ferme|cloture|passe|raccroche|le quitte)|responsab\w+|c'est (?:moi|a moi)|suis (?:cela|ce|votre|ca|jusqu)|m'occupe|m'engage|je le garde|je porte|dans mes mains|sous ma main|reponds de)\b"
    ),
    until=cue(
        r"\bjusqu(?:'a|'au|'aux|'en|e)\b(?! (?:\d|demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))",
        r"\btant que\b",
        r"\bavant que\b",
        r"\bde bout en bout\b",
        r"\bdu debut a la fin\b",
    ),
    me=cue(r"\b(?:je|j'\w+|moi|me|m'\w+|mon|ma|mes)\b"),
    thing=cue(
        r"\b(?:par ecrit|ecrite?s?|recapitulatif|photos?|capture\w*|detail|releve|liste|planning|recu|justificatif|attestation|lettre|copie|rapport|compte[- ]rendu|note|fiche|document|pdf|courriel|mail|e-mail|courrier|feuille|facture|certificat|tableau|lien|bon|texto|sms|noir sur blanc|calendrier|registre|video)\b"
    ),
    arrives=cue(
        r"\b(?:par (?:ecrit|mail|e-mail|courriel|courrier|sms|texto)|ci-joint\w*|en piece jointe|joint\w*|vous (?:\w+ )?(?:envoie|enverrai|adresse|adresserai|transmets|transmettrai|remets|remettrai|donne|donnerai|laisse|laisserai|depose|poste|posterai|apporte|montre|mets)|vous (?:aurez|recevrez|verrez|trouverez|pourrez)|pour que vous|ici|avec (?:la|une|le) (?:photo|copie|capture)|noir sur blanc)\b"
    ),
    confirms=cue(r"\b(?:confirm\w+|tien\w* (?:au courant|informe\w*))\b"),
    soon=cue(
        r"\b(?:aujourd'hui|demain|ce (?:soir|matin|midi)|cet apres-midi|cette semaine|(?:d'ici|avant|pour|des) (?:\w+ )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:matin|midi|soir|apres-midi|prochain)|sous \d+|dans (?:\d+|une?|deux|trois|la (?:journee|matinee|soiree)|les (?:\d+|deux|trois|prochaines)) ?\w*)\b"
    ),
    hears=cue(
        r"\b(?:rappel\w*|appel\w*|ecri\w*|inform\w*|repon\w*|contact\w*|telephon\w*|confirm\w*|envoi\w*|envoy\w*|enverr\w*|dirai|dis|dira|reviens|nouvelles?|texto|sms|courriel|mail|message|recevrez|aurez|saurez|passe)\b"
    ),
)
