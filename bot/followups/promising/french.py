"""How people promise in French, and what only looks like it."""

from bot.followups.promising.manner import Manner, cue, joining, words

_EVENTS = (
    "oral|écrit|épreuve|convocation|mariage|vol|avion|train|fête|anniversaire|entretien|examen|garde|"
    "enterrement|obsèques|cérémonie|déménagement|voyage|départ|vacances|"
    "baptême|rentrée|opération|accouchement|concert|match|réunion|audience|messe|noces|communion|concours|"
    "invités|bac|soutenance|vernissage|"
    "stage|ferry|bateau|spectacle|partiel|état des lieux|expulsion|échéance|bail"
)
_LATELY = (
    r"(?:(?:bien|déjà|pas|plus|encore|jamais|toujours|été|tout|tous|enfin|juste|aussi|même|donc|tant|deux fois|"
    r"trop|mal) )*"
)
_DONE = r"\w{2,}(?:é|ée|és|ées|i|u|us|ue|ues|is|ise|it|ite|ert|erte|eint)\b"

FRENCH = Manner(
    joins=joining(("et", "puis", "car", "parce que", "parce qu'il", "donc", "pis", "où", "pour que", "pendant que", "tandis que"), ("mais", "alors", "cependant", "par contre")),
    asks=cue(
        r"^(?:et |ou |mais |alors |bonjour |dites )*(?:est-ce|qu'est-ce|voulez-vous|préférez-vous|préfères-tu|"
        r"pouvez-vous|pourriez-vous|souhaitez-vous|êtes-vous|avez-vous|aimeriez-vous|quand|quel|quelle|"
        r"ça vous (?:va|convient|arrange|dépannerait|irait|dirait)|vous préférez|tu préfères|on dit|"
        r"c'est bon pour)\b",
    ),
    tags=cue(r"^(?:d'accord|ça va|ça vous va|ok|oui|hein|entendu|c'est bon|non|n'est-ce pas|ça te va|bon)$"),
    commits=cue(
        r"\bvous (?:avez|aurez|recevez|recevrez|saurez|savez|entendez|entendrez|retrouvez|retrouverez|serez|"
        r"verrez|trouverez|récupérez|récupérerez|l'avez|l'aurez|les avez|les aurez)\b(?! (?:jusqu|à \w+er|"
        r"à faire|dit|écrit))",
        r"\btu (?:as|auras|reçois|recevras|sauras|sais|l'as|l'auras|verras|retrouves)\b",
        r"\b(?:aurai|aurons|serai|serons|ferai|ferons|irai|irons|verrai|verrons|pourrai|pourrons|enverrai|"
        r"enverrons|\w{2,}(?:erai|irai|drai|vrai|erons|drons|vrons|ettrai|ettrons))\b(?<!\bvrai)(?<!environs)",
        r"\b(?:je|nous|on) (?:\w+ )?(?:vous|te|t'|lui|leur)\b",
        r"\bje (?:passe|viens|reviens|suis|serai|règle|repars|file|monte|descends|arrive|m'en occupe|m'y|"
        r"l'apporte|dépose|livre|répare|change|refais|remplace)\b",
        r"\b(?:vais|allons|m'en vas|m'en vais) (?:\w+ |l'){0,2}\w+(?:er|ir|re|oir)\b",
        r"\b(?:déplacé|avancé|décalé|remis|réservé|programmé|planifié|bloqué|calé|prévu|commandé|noté|"
        r"fixé) (?:\w+ ){0,3}(?:pour |à |au )?§",
        r"\b(?:comptez sur|compte sur|attendez-vous|ma parole|parole de|promis|c'est promis|(?:nouvelles|"
        r"réponse|appel|message|mot|coup de fil) de (?:ma part|moi|notre part|nous))\b",
        r"\b(?:mon|notre) (?:appel|message|coup de fil|passage|retour)\b",
        r"\b(?:laissez|laisse|donnez|donne|accordez)(?:-| )(?:moi|nous)\b",
    ),
    foretells=cue(
        r"\b(?:aura|auront|sera|seront|fera|feront|ira|iront|viendra|viendront|verra|verront|enverra|enverront|"
        r"\w{2,}(?:ettra|dra|vra|era|ira|eront|iront|dront|vront|ettront))\b(?<!opera)(?<!caméra)",
        r"\b(?:va|vont) (?:vous |te |lui |leur |l'|le |la |les )?\w+(?:er|ir|re|oir)\b",
    ),
    touches=cue(
        words("il elle ils elles je nous moi mon ma mes notre nos vous votre vos tu te toi ton ta tes on leur"),
        r"\b[jt]'",
        r"\bchez (?:vous|lui|elle|toi|eux)\b",
        r"\b(?:est|sont|va|vont|a|ont|part|partent|viennent|arrivent|passent|livrent|apportent|signe|signent|"
        r"envoie|envoient|expédie|imprime|coud|coupe|pose|posent|change|répond|écrit|appelle|appellent|sonne|"
        r"frappe|débouche|nettoie|peint|mesure|charge|décharge|rembourse|verse|paie|paye|règle|termine|finit|"
        r"commence|reprend|prend|prélève|soigne|opère|examine|reçoit|voit|conduit|emmène|ramène|récupère|"
        r"branche|rebranche|allume|rétablit|remonte|soude|colle|plante|taille|cuit|joue|chante|rend|donne|fait|"
        r"font|met|mettent|sort|entre|roule|prépare|recommence|corrige|valide|confirme|tient|attend|ouvre)\b",
        r"\b(?:vient|arrive|passe|livre|apporte|revient|dépose|rappelle|téléphone|installe|répare|ouvre|part|"
        r"remet|rapporte|monte|descend|retire|remplace|s'en occupe|s'en charge|est (?:\w+ )?(?:l`à|prête?s?|"
        r"chez|de retour|sur place|dans|à|réparée?|livrée?|fait|en route)|sont (?:\w+ )?(?:l`à|prête?s?|chez|"
        r"de retour|dans))\b",
    ),
    waits=cue(r"\b(?:laissez|laisse|donnez|donne|accordez)(?:-| )(?:moi|nous)\b"),
    refuses=cue(
        r"\b(?:ne|n')\s?(?:\S+ ){1,4}(?:pas|plus|jamais|personne|rien|aucune?|guère|point)\b",
        r"(?<!ou )(?<!même )\bpas\b(?! (?:un|une|avec|par|seulement|après|plus tard|le|la|du|des))",
        r"\b(?:personne|impossible|aucune?|jamais|reportée?s?|ni|exclu)\b",
        r"^(?!.*\b(?:facture|frais|amende|prélèvement|commande|contrat|mise en demeure)\b).*\bannulée?s?\b",
    ),
    even=cue(
        r"\b(?:même|comme) s(?:i|')",
        r"\b(?:savoir|sait|saurez|saurai|dire|dis|dirai|dit|voir|verrai|vois|vérifier|vérifie|demander|demande|"
        r"confirmer|confirme|préciser|annonce) s(?:i|')",
        r"\bsi (?:(?:vous|tu) (?:voulez|veux|souhaitez|préférez|préfères|êtes (?:là|d'accord|chez)|es là|"
        r"le voulez)|ça vous|cela vous|ça te|besoin|possible|nécessaire)\b|\bs'il (?:vous|te|le faut)",
    ),
    supposes=cue(
        r"\b(?:si|au cas où|à condition|sous réserve|pourvu|en cas de|à moins|sauf)\b",
        r"\bs'ils?\b(?! (?:vous|te) pla)",
    ),
    unreal=cue(
        r"\b\w*(?:erait|irait|drait|vrait|aurait|serait|eraient|iraient|draient|vraient|auraient|seraient|"
        r"aurions|serions|erions|auriez|seriez|aurais|serais|erais|drais|vrais)\b(?<!vrais)",
        r"\b(?:peut-être|sans doute|probablement|espère|espérons|éventuellement|pourrait|pourraient|"
        r"possiblement|normalement si)\b",
        r"\bsans (?:la|le|les|cette|ce|l') ?\w+.*\bserait\b",
    ),
    told=cue(
        r"\btu (?:dis|disais|veux|voulais|m'as|demandes)\b",
        r"\bvous (?:disiez|dites|vouliez|voulez|souhaitez|souhaitiez|demandez|demandiez|m'avez|nous avez|"
        r"m'écrivez|écrivez|parlez|pensiez|comptiez|attendiez|indiquez|précisez|mentionnez|me dites|"
        r"avez (?:dit|écrit|demandé|noté|indiqué|précisé|parlé|réservé|demandé))\b",
        r"\b(?:vous|t'|te|l'|lui|leur) ?(?:a|ont|avait|avaient|avions|a-t-on|avons|ai|était|"
        r"l'a) (?:\w+ )?(?:dit|promise?s?|jurée?|assurée?|annoncée?|garantie?|répondu|écrit|certifié|affirmé|"
        r"indiqué|fait croire)\b",
        r"\b(?:soi-disant|selon|d'après|à vous entendre|était prévue?|étaient prévus|était convenue?|devait|"
        r"devaient|j'ai (?:bien )?(?:compris|noté|lu)|je comprends|c'est bien ça|si j'ai bien|aurait dû|juré)\b",
        r"\b(?:nous sommes|on est) (?:déjà |maintenant |toujours )?[§¶]",
        r"\b(?:le site|l'appli\w*|le suivi|l'étiquette|l'affiche|le courrier|le système|la lettre|"
        r"le panneau) (?:dit|disait|annonce|annonçait|affiche|affichait|indique|indiquait|promet)\b",
    ),
    past=cue(
        r"\b(?!(?:fait|parfait|lait|souhait|portrait|retrait|plait|plaît|extrait|trait|sait|tait|connaît|"
        r"paraît|bienfait|satisfait|refait|défait|attrait)\b)\w{3,}(?:ait|aient)\b",
        rf"\b(?:ai|as|a|avons|avez|ont|avais|avait|avions|aviez|avaient) {_LATELY}{_DONE}",
        r"\b(?:suis|es|est|sommes|êtes|sont|était|étaient) (?:\w+ )?(?:venue?s?|partie?s?|passée?s?|allée?s?|"
        r"arrivée?s?|restée?s?|tombée?s?|rentrée?s?|revenue?s?|entrée?s?|sortie?s?|née?s?|montée?s?|"
        r"repartie?s?|devenue?s?|mort(?:e|s|es)?)\b",
        r"\b(?:s'est|se sont|me suis|m'est|vous êtes|s'était)\b (?:\w+ )?\w+(?:é|ée|és|ées|i|is|u|us|ue)\b",
        r"\b(?:était|étaient|étiez|étions|avait|avaient|aviez|avions|faisait|devait|attendait|attendiez|"
        r"restait|disait|pouvait|voulait|venait|allait)\b",
        r"\b(?:hier|avant-hier|dernière?|naguère|jadis|autrefois|tout à l'heure déjà)\b",
    ),
    duty=cue(
        r"\b(?:veuillez|merci (?:de|d'\w+)|il (?:vous )?faut|il faudra|il faudrait|vous (?:devez|devrez|"
        r"devriez|pouvez|pourrez|pourriez|n'avez (?:plus )?que|avez jusqu)|pensez à|n'oubliez|prière de|"
        r"s'il vous plaît|s'il te plaît|svp|stp|je vous prie|je vous (?:demande|invite)|il (?:me|nous) faut|"
        r"j'ai besoin|j'aurai besoin|nous avons besoin|on a besoin|j'attends (?:votre|vos)|pouvez-vous|"
        r"pourriez-vous|date limite|délai|expire|au-delà|à (?:remettre|retourner|rendre|payer|signer|régler|"
        r"renvoyer|récupérer)|doit (?:être|parvenir|arriver|me parvenir)|doivent (?:être|arriver))\b",
        r"^(?:et |donc |alors |mais |puis |sinon |§ )*(?!recevez|assez|chez|avez|aurez|comptez|laissez|donnez|"
        r"accordez|attendez-vous|venez-en|rendez)\w{2,}ez(?:-(?:moi|nous|le|la|les|lui|vous|y|en))?\b(?!-vous)",
        r"^(?:et |donc |alors |mais |§ )*(?:pense à|n'oublie|envoie|envoie-moi|dis-moi|garde|prends|mets|"
        r"appelle-moi|appelle|rappelle-moi|viens|apporte|fais|note|vérifie|réponds|signe) ",
    ),
    theirs=cue(
        r"^(?!.*\b(?:livraison|rendez-vous|visite|passage|installation|réparation|appel|rappel|réponse|créneau|"
        r"colis|commande|technicien\w*|livreur|chauffeur|collègue|remboursement|vôtre|pour vous|"
        r"c')\b).*\b(?:le|la|les|l'|votre|vos|ta|ton) ?(?:[\w'-]+ ){0,4}?(?:est|sont) (?:à |le |pour )*[§¶]",
        r"\bvous (?!avez|aurez|recevez|recevrez|savez|saurez|serez|verrez|voyez|retrouvez|trouverez|pourrez|"
        r"récupérez|récupérerez|entendrez|entendez|assez|êtes|chez)\w+ez\b",
        r"\b(?:vous|tu) (?:partez|pars|voyagez|prenez|commencez|commences|déménagez|déménages|travaillez|"
        r"travailles|mariez|vous mariez|embarquez|décollez|fêtez|reprenez|rentrez|accouchez|quittez|"
        r"recevez (?:vos|des|du|la|les) (?:invités|famille|monde|enfants|clients)|êtes (?:attendue?s?|"
        r"convoquée?s?|de garde|en congé|absente?s?)|devez|ouvrez|fermez|allez)\b",
        r"^(?:et |que |mais )*(?:votre|vos|ton|ta|tes) (?:\w+ )?(?:fils|fille|mère|père|maman|papa|mari|femme|"
        r"sœur|soeur|frère|enfants?|parents|famille|patron|patronne|propriétaire|voisine?s?|invités|tante|"
        r"oncle|grand-mère|grand-père|cousine?|locataires?|clients?|beaux-parents|petite?|ami\w*|"
        r"équipe)\b(?! (?:reçoit|reçoivent|a|aura|ont|auront|récupère))",
        rf"\b(?:{_EVENTS})\b(?: [\w'-]+){{0,4}} ?[§¶]",
    ),
    habit=cue(
        r"\b(?:normalement|règle générale|généralement|d'habitude|habituellement|toujours(?! pas)|"
        r"chaque (?:jour|semaine|mois|matin|soir|nuit|fois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
        r"dossier|demande)|tous les|toutes les|en principe|en moyenne|d'ordinaire|systématiquement|la règle|"
        r"le règlement|par défaut|en temps normal|la coutume|jours ouvrés|jour ouvré|jours ouvrables|"
        r"jour ouvrable|politique|conditions générales|quotidiennement|la plupart|les (?:lundis|mardis|"
        r"mercredis|jeudis|vendredis|samedis|dimanches)|du (?:lundi|mardi) au)\b",
    ),
    hours=cue(
        r"\b(?:entrepôt|magasin|bureau|bureaux|boutique|mairie|guichet|agence|médiathèque|bibliothèque|piscine|"
        r"musée|caisse|déchetterie|marché|dépôt|poste|banque|préfecture|cimetière|parc|cantine|pharmacie|"
        r"cabinet|service des [a-z]+|maison communale)\b.*\b(?:jusqu|roule|reprend|est|sont|de [§¶]|à partir|"
        r"travaille|fonctionne|reçoit|finit)",
        r"\b(?:ouvert\w*|(?<!lui )(?<!vous )(?<!leur )(?<!t')ouvre|ouvrent|ouvrons|ferme|ferment|fermons|"
        r"fermée?s?|fermeture|ouverture|rouvre|rouvrent|horaires?|permanence|tourne (?:de|jusqu)|standard|"
        r"guichet|dernière entrée|accueil|secrétariat|clos|bureaux sont|férié|fait le pont|le lendemain|"
        r"le jour même|le jour suivant|se visite|reçoit (?:de|le|du)|consultations?|en service|à partir de|"
        r"dernier (?:bus|train|bac|départ))\b",
    ),
    lasts=cue(words("sèche sèchent durcit cuit cuisent repose décongèle agit cicatrise charge fermente fond")),
    inward=cue(r"(?<!\bje )\b(?:me|m') ?\w+", r"\b(?:chez|devant) (?:moi|nous)\b"),
    customer=cue(words("moi vous votre vos tu te toi ton ta tes je j nous"), r"\b(?:t'|j')"),
)  # fmt: skip
