"""What a complaint may turn on, as words in seven languages: no verdict by themselves, but told to the reader that weighs severity.

RE2, on bare text: lower case, no accents. A new subject is an entry here, and then `python train/readers.py`.
"""

from collections.abc import Mapping


def _any(*lists: str) -> str:
    """Any entry of any list, from the beginning of a word on; entries are parted by "|"."""
    return "|".join(rf"\b(?:{entries})" for entries in lists)


SUBJECTS: Mapping[str, str] = {
    "body": _any(
        "injur|hurt|gash|forehead|wound|bleed|blood|bled|bruis|burn|scald|blister|rash|hives|swell|swollen|swole|puff|stitches in|needed stitches|stomach|concuss|fractur|sprain|wrist|ankle|elbow|shoulder|skull|eyelid|eyesight|vision|lungs?|chest|breath|wheez|cough|chok|faint|dizz|seizure|vomit|sick|poorly|queasy|nause|fever|temperature of|infect|pus|weep|numb|itch|sting|scar|limp|crutch|in a cast|in a sling|collaps|unconscious|passed out|blacked out|tumble|fell\\b|fallen|slipped|tripped",
        "herid|lesion|sangr|quemad|quemar|quemo\\b|ampolla|hincha|sarpullido|mareo|mareada|desmay|vomit|fiebre|infecci|caida|se cayo|fractur|ingres|moraton|tos\\b|ahog|asfixi",
        "bless|saign|sang\\b|brul|cloque|gonfl|plaques|malaise|vomi|fievre|infect|tomb|fractur|etouff|toux|tousse|vertige",
        "verletz|blut|brand|verbrann|verbruh|blase|geschwollen|ausschlag|ohnmacht|erbroch|fieber|entzund|gesturzt|sturz|gebroch|prell|husten|schwindel|atem",
        "ferid|ferimento|sangue|sangr|queim|bolha|inchad|inchou|desmai|vomit|febre|infec|caiu d[aoe]\\b|queda|fratur|tosse|tontura|engasg|falta de ar",
        "ferit|sangu|bruciat|ustion|gonfi|svenut|vomit|febbre|cadut|frattur|tosse|malore|fiato",
        "gewond|bloed|verbrand|blaar|gezwollen|uitslag|flauw|overge|koorts|gevallen|gebroken|hoest|duizel|benauwd|onwel",
    ),
    "care": _any(
        "hospital|syrup|epilep|seizure|\\d+ ?m[lg]\\b|a&e|casualty|ward\\b|ambulance|paramedic|doctor|gp\\b|surgeon|nurses?\\b|surgery|clinic|dentist|chemist|pharmac|prescri|medic|tablet|pill|dose|dosage|inhaler|insulin|epipen|allerg|coeliac|celiac|peanut|nuts?\\b|gluten|on a drip|oxygen|dialysis|pacemaker|pendant alarm|methotrexate|paracetamol|antibiotic|poison",
        "hospital|urgencias|ambulancia|medico|enfermer|farmaci|receta|medicament|pastilla|dosis|alerg|celiac|cacahuete|frutos secos|oxigeno",
        "hopital|urgences|ambulance|samu|medecin|infirmier|pharmaci|ordonnance|medicament|cachet|dose|allerg|arachide|cacahuete|oxygene",
        "krankenhaus|notaufnahme|notarzt|rettungswagen|arzt|arztin|apothek|rezept|medikament|tablette|dosis|allerg|erdnuss|nuss|sauerstoff|giftnotruf",
        "hospital|pronto.socorro|urgencia|ambulancia|medico|enfermeir|farmaci|receita|remedio|medicamento|comprimido|dose|alerg|amendoim|oxigenio",
        "ospedale|pronto soccorso|ambulanza|farmaci|ricetta|medicin|compress|allerg|celiac|arachid|ossigeno|dialisi",
        "ziekenhuis|ambulance|huisarts|apothe|medicijn|tablet|dosis|allerg|pinda|noten\\b|zuurstof",
    ),
    "hazard": _any(
        "gas\\b|hiss(?:es|ing)?\\b|slid (?:away|off)|carbon monoxide|co alarm|fumes?|smoke|smoking|smoulder|flame|fires?\\b|on fire|spark|singe|charred|scorch|melt|explod|explos|electric shock|(?:a|got|little) shock\\b|socket|wires?\\b|wiring|live (?:wire|cable|rail)|copper|isolator|fuse box|brake|steering|airbag|seat ?belt|harness|helmet|handrail|railing|banister|balcony|ladder|scaffold|crane|roof tile|ceiling|plaster|collapse|came down|gave way|snapped|(?:came|come|comes|coming|work(?:s|ed|ing)|hanging|hung|wheel|step|nut|bolt|rail) loose|loose (?:wire|cable|rail|step|tile|slate|wheel|nut|bolt|carpet|board)|asbestos|mould|mold|legionella|sewage|raw\\b|undercooked|glass|shard|needle|syringe|blade|bleach|chemical|pesticide|ice\\b|icy|fire (?:exit|door|alarm)|smoke alarm|lock(?:ed)? in|trapped|stuck in|the tracks?\\b|crossing|deep end|lifeguard|unfenced|dog bit|bitten",
        "gas\\b|humo|fuego|incendi|chisp|en llamas|enchufe|calambre|cable|freno|casco|barandilla|balcon|andamio|escalera|grua|toldo|techo|cascote|se vino abajo|amianto|moho|cristal|atrapad|salida de emergencia",
        "gaz\\b|fumee|feu\\b|incendie|etincelle|flamme|prise (?:de courant|electrique)|electrocut|cable|frein|casque|rambarde|garde-corps|balcon|echafaudage|echelle|grue|plafond|effondr|amiante|moisiss|verre|coince|issue de secours",
        "gas\\b|gasgeruch|abgas|rauch|qualm|feuer|brand|funke|flamme|steckdose|stromschlag|kabel|bremse|bremsen|helm|gelander|balkon|gerust|leiter|kran\\b|zimmerdecke|eingesturzt|asbest|schimmel|scherbe|eingesperrt|notausgang",
        "gas\\b|fumaca|fumo\\b|fogo|incendio|faisca|chama|tomada|choque|fio\\b|fios\\b|freio|travao|capacete|corrimao|varanda|sacada|andaime|escada|grua|guindaste|teto|desab|amianto|mofo|bolor|vidro|pres[oa] no|saida de emergencia",
        "fumo\\b|fuoco|incendi|scintill|fiamm|presa elettrica|scossa|freno|freni|ponteggio|soffitto|amianto|muffa",
        "rook\\b|vonk|vlam|stopcontact|schok|rem\\b|remmen|voorrem|achterrem|gordel|steiger|plafond|schimmel",
    ),
    "frail": _any(
        "bab(?:y|ies)|newborn|infant|toddler|tot\\b|child|children|kids?|little one|bairn|wee one|nursery|pushchair|pram|cot\\b|highchair|school|year.old|pupil|pregnan|expecting|elderly|pensioner|old (?:lady|man|fellow|chap|boy|girl|dear)|frail|care home|carer|hospice|dementia|alzheimer|parkinson|stroke|disab|wheelchair|blind|deaf|guide dog|autis|non.?verbal|down's|epilep|diabet|asthma|granny|gran\\b|nan\\b|nana|grandma|grandad|grandpa|(?:is|aged|age) (?:7\\d|8\\d|9\\d)\\b|he's (?:7\\d|8\\d|9\\d)|she's (?:7\\d|8\\d|9\\d)|(?:two|three|four|five|six|seven|eight|nine|ten) (?:years old|months old|weeks old)|patients\\b|a patient|residents?\\b",
        "bebe|recien nacid|nin[oa]s?\\b|hij[oa]s?\\b|guarderia|colegio|embaraz|ancian|abuel|mayores|residencia|discapac|silla de ruedas|cieg|sord|autis|diabet|asma|(?:[1-9]|1[0-7]|[789]\\d) anos\\b",
        "bebe|nourrisson|enfants?|gamin|fils\\b|fille|creche|ecole|enceinte|age[es]? de|mamie|papi\\b|grand-mere|grand-pere|ehpad|handicap|fauteuil|aveugle|sourd|autis|diabet|asthm",
        "baby|saugling|kleinkind|kinder?|kita|schule|tochter|sohn|schwanger|oma\\b|opa\\b|rentner|senior|pflegeheim|heim\\b|behindert|rollstuhl|blind|gehorlos|autis|diabet|asthma|jahrige",
        "bebe|recem.nascid|crianca|menin[oa]|filh[oa]s?\\b|creche|escola|gravid|idos|avo\\b|vovo|lar\\b|cadeira de rodas|deficien|ceg[oa]\\b|surd|autis|diabet|asma|(?:[1-9]|1[0-7]|[789]\\d) anos\\b",
    ),
    "others": _any(
        "someone else|somebody else|another (?:customer|patient|client|family|person|man|woman|lady|tenant|pupil|member)|other (?:people|customers|patients|clients|families|tenants|pupils|members)|strangers?|a lady's|a man's|salaries|sick notes|passports?|dates? of birth|medical records?|home address|cc'd|bcc|everyone's|in everybody's inbox|mailing list|logged in as|not my (?:name|account|file|letter|results)|wrong (?:folder|file|envelope|patient|recipient)|payslip|bank statement|some (?:fella|bloke|guy|chap|woman|man|lady)|data|privacy",
        "otr[oa]s? (?:cliente|paciente|familia|persona|vecin|alumn)|desconocid|ajen[oa]|pasaporte|historial|datos",
        "quelqu'un d'autre|autres? (?:client|patient|famille|personne|locataire|eleve)|inconnu|passeport|dossier de|donnees|coordonnees",
        "fremde|andere[rnms]? (?:kund|patient|famili|person|mieter|schul)|jemand anders|unbekannt|ausweis|daten|akte von",
        "outr[oa]s? (?:cliente|paciente|famili|pesso|inquilin|alun)|desconhecid|alhei|passaporte|prontuario|dados|vazou",
    ),
    "origin": _any(
        "accent|headscarf|hijab|turban|kippah|skin (?:colou?r|tone)|(?:i'm|we're|he's|she's|are|am|being) (?:black|brown|asian)|black (?:man|woman|people|family|lad|kids?)|asian|african|indian|polish|roma|gypsy|traveller|muslim|jewish|sikh|foreign|immigrant|(?:so|too|bit) camp\\b|where (?:i'm|we're|are you) from|your (?:sort|kind|lot)|people like (?:you|us|me)|(?:proper|normal|real) (?:couples?|famil(?:y|ies)|customers)|(?:couples|families|types) like (?:you|us)|surname|gay|lesbian|two (?:men|women|husbands|wives)|my husband and i|trans\\b|pronoun|too old|too young|at my age|deaf|blind|guide dog|wheelchair|autis|down's|sign language|religion|prayer|slur|racis|sexis|discrimin",
        "acento|panuelo|velo\\b|piel\\b|negr[oa]s?\\b|gitan|moro|extranjer|inmigrante|apellido|musulman|gay|lesbian|maric|racis|machis|discrimin",
        "accent\\b|voile|foulard|peau|noirs?\\b|arabe|gitan|rom\\b|etranger|immigr|nom de famille|musulman|juif|gay|lesbienne|racis|sexis|discrimin",
        "akzent|kopftuch|hautfarbe|schwarz|auslander|turk|arab|roma\\b|nachname|muslim|judisch|schwul|lesb|rassis|sexis|diskrimin",
        "sotaque|veu\\b|pele\\b|negr[oa]s?\\b|cigan|estrangeir|imigrante|sobrenome|apelido|gay|lesbica|racis|machis|homofob|discrimin",
    ),
    "conduct": _any(
        "touched (?:me|her|him|my|us|them)|touching (?:me|her|him|my)|groped|hand on|cuddle|kiss|undress|photo of (?:me|her|him)|wink|leer|looked (?:me|her|him) up and down|alone with|drunk|stole|stolen|took (?:the|her|his|my) ring|her pin|threaten|shouted at|swore|spat|shoved|pushed me|slapped|mocked|laughed at",
        "toco|manose|beso|borracho|robo|amenaz|insult|empuj|se rio de|se burl",
        "m'a touche|l'a touche|attouch|embrass|ivre|vole\\b|menac|insult|bouscul|moqu",
        "angefasst|begrapsch|gekusst|betrunken|gestohlen|bedroht|beleidig|geschubst|ausgelacht",
        "tocou|apalp|beij|bebad|roubou|furt|ameac|insult|xing|empurr|riu d|zomb",
    ),
    "law": _any(
        "solicitor|lawyer|barrister|counsel|court|tribunal|judge|summons|be(?:en)? served|writ\\b|claim (?:form|number|issued)|ombudsman|regulator|watchdog|trading standards|police|crime|inspector|inspection|coroner|health and safety|hse\\b|ofgem|ofsted|ofcom|fca\\b|ico\\b|cqc|council officer|environmental health|gdpr|subject access|legal|sue\\b|suing|statutory|licens(?:e|ing) (?:board|authority)|court hearing|hearing date|arbitrat|mediation|respondent|union rep|mp\\b|small claims",
        "abogad|juzgado|juez|demanda|denuncia|policia|inspeccion|consumo|arbitraje|reclamaciones|proteccion de datos|tribunal|defensor",
        "avocat|tribunal|juge|plainte|police|inspection|dgccrf|cnil|mediateur|huissier|mise en demeure|prud'hom|gendarm",
        "anwalt|gericht|klage|anzeige|polizei|behorde|verfahren|datenschutz|ombuds|schlichtung|gewerbeaufsicht|verbraucherzentrale|frist gesetzt|mahnbescheid|gesundheitsamt",
        "advogad|tribunal|juiz|processo judicial|queixa.crime|policia|inspec|procon|anatel|asae|livro de reclamacoes|deco\\b|justica|boletim de ocorrencia|provedor",
    ),
    "public": _any(
        "press\\b|newspaper|gazette|reporter|journalist|tv crew|bbc|radio|podcast|blog|column|followers|viral|tiktok|instagram|twitter|facebook|reddit|youtube|trustpilot|tripadvisor|mumsnet|went live|posted it|filmed it",
        "prensa|periodic|periodista|television|radio|seguidores|redes sociales|reporter",
        "presse|journal|journaliste|television|radio|abonnes|reseaux sociaux",
        "presse|zeitung|reporter|journalist|fernsehen|radio|follower|lokalblatt",
        "imprensa|jornal|jornalista|televisao|radio|seguidores|redes sociais|reporter",
    ),
    "many": _any(
        "all (?:our|the|of our|four|five|six|of) (?:\\w+ )?(?:stores|shops|branches|sites|depots|regions|offices|schools|pharmacies|clinics|tills|users|customers|staff)|every (?:one of our|store|shop|branch|site|till|customer|user|school)|none of (?:the|our)|nobody (?:in|at) (?:the|our) (?:whole|entire)|whole (?:estate|street|block|village|town|company|site|building)|across (?:the|all)|nationwide|thousands|hundreds of|outage|locked out|\\d{2,} (?:stores|shops|sites|schools|pharmacies|customers|families|users|branches)",
        "tod[oa]s (?:las|los) (?:tiendas|clientes|sedes|usuarios|oficinas|vecinos)|ningun[oa] de|miles de|cientos de|todo el (?:barrio|edificio|pueblo)",
        "tou(?:te)?s (?:les|nos) (?:magasins|clients|sites|agences|utilisateurs|ecoles)|aucun de|des milliers|des centaines|tout le (?:quartier|village|batiment)",
        "alle (?:filialen|kunden|standorte|nutzer|kassen|schulen|praxen)|keine[rs]? (?:der|unserer)|tausende|hunderte|ganze[ns]? (?:ort|haus|stadt|block|firma)",
        "tod[oa]s (?:as|os) (?:lojas|clientes|agencias|usuarios|unidades|escolas)|nenhum[a]? d|milhares|centenas|(?:bairro|predio|cidade) inteir",
    ),
    "often": _any(
        "third|fourth|fifth|sixth|seventh|3rd|4th|5th|three times|four times|five times|thrice|again and again|over and over|every (?:week|month|time|day|single)|for the umpteenth|yet again|once more|second time|twice now|same (?:thing|fault|problem) (?:as|again)|keeps? (?:on )?\\w+ing|still (?:not|no|waiting)|already (?:told|reported|rang|wrote|emailed)|i(?:'ve| have) (?:told|reported|rung|written|emailed|raised|flagged)",
        "tercer|cuart[oa]\\b|tres veces|cuatro veces|otra vez|de nuevo|cada (?:semana|mes|vez)|ya (?:lo )?(?:avis|dij|llam|escrib)|segunda vez|sigue sin",
        "troisieme|quatrieme|trois fois|quatre fois|encore une fois|deuxieme|chaque (?:semaine|mois|fois)|deja (?:signale|dit|appele|ecrit)|toujours pas",
        "dritte|vierte|dreimal|viermal|schon wieder|jedes? mal|jede woche|zweite mal|bereits (?:gemeldet|gesagt|angerufen|geschrieben)|immer noch",
        "terceir|quart[oa] vez|tres vezes|quatro vezes|outra vez|de novo|toda (?:semana|vez)|ja (?:avis|liguei|escrevi|reclam|disse)|segunda vez|continua sem",
    ),
    "sworn": _any(
        "promis|swore|sworn|assured|guarantee|your word|gave (?:me|us) your|agreed|confirmed|in writing|you said|you told|was told|were told|supposed to|meant to be|due (?:on|by|back|at|last)|booked (?:for|in)|by (?:noon|lunch|tonight)",
        "promet|jurast|jurar|asegur|quedasteis|quedaron|dijisteis|dijeron|confirm|por escrito|acordad",
        "promis|promet|jure|assure|garanti|convenu|vous aviez dit|on m'avait dit|confirme|par ecrit",
        "versproch|versprach|zugesagt|zusage|geschworen|garantiert|vereinbart|hiess es|bestatigt|schriftlich",
        "promet|jurar|garant|combinad|disseram|ficaram de|confirm|por escrito|acertad",
    ),
    "stake": _any(
        "wedding|funeral|exam|interview|flight|visa|deadline|launch|audit|tender|payroll|wages|salary|rent\\b|mortgage|overdraft|overdrawn|deposit|savings|insurance|contract|invoice|thousand|grand\\b|\\d{3,}|heirloom|irreplaceable|only (?:copy|negative|photo)|christening|graduation|bride|completion|moving (?:day|house)|first (?:day|night)|opening|season|harvest|livelihood|job\\b|business|customers|eviction|bailiff|cut off|lost (?:the|my|our)|ruined|cancel(?:led|ling)|leaving|last straw|never again|competitor|switch|moving our|taking our|refund",
        "boda|funeral|entierro|examen|entrevista|vuelo|visado|plazo|nomina|sueldo|alquiler|hipoteca|fianza|ahorros|contrato|miles\\b|desahucio|embargo|arruin|cancel|me voy|nos vamos|competencia|baja\\b",
        "mariage|enterrement|obseques|examen|entretien|avion|visa|echeance|salaire|paie|loyer|credit|caution|economies|contrat|mille|expuls|huissier|gach|annul|resili|concurren|je pars",
        "hochzeit|beerdigung|prufung|vorstellungsgesprach|flug|visum|frist|gehalt|lohn|miete|kredit|kaution|erspart|vertrag|tausend|kundig|konkurrenz|ruiniert|storn|wechsel",
        "casamento|enterro|funeral|velorio|prova\\b|exame|entrevista|voo\\b|visto\\b|prazo|salario|aluguel|renda\\b|caucao|poupanca|contrato|mil\\b|despejo|cancel|concorren|estrag|vou embora|trocar de",
    ),
    "trifle": _any(
        "a bit|slightly|wee\\b|tiny|tad\\b|small|minor|little|just (?:a|to|saying|mentioning)|only (?:a|saying)|no (?:harm|rush|bother|biggie|worries|need)|not (?:fussed|bothered|the end)|fyi|heads.up|thought (?:i'd|you'd|you should)|minutes?\\b|pence|\\d\\dp\\b|\\dp\\b|cents?\\b|typo|spelling|spelt|misprint|sticker|label|button|zip|crumb|crease|wrinkl|straw|napkin|serviette|biscuit|sprinkle|garnish|parsley|ketchup|ribbon|bow\\b|colou?r of|shade|jingle|hold music|font|logo|poster|sign\\b|squeak|hum\\b|flicker|lukewarm|tepid|soggy|cork\\b|pen\\b|pencil|laugh|chuckl|smil|had me going|quaint|lol|haha|x$",
        "un poco|un pelin|pequen|tonteria|minucia|solo (?:era|por|queria)|minutos?\\b|centimos|errata|pegatina|boton|servilleta|galleta|sin prisa|no pasa nada|nada grave|jaja",
        "un peu|petit|minuscule|broutille|detail|juste (?:pour|un)|minutes?\\b|centimes|coquille|autocollant|bouton|serviette|biscuit|rien de grave|pas grave|pas presse",
        "bisschen|klein|winzig|kleinigkeit|nur (?:so|mal|zur)|minuten?\\b|cent\\b|tippfehler|aufkleber|knopf|serviette|keks|nicht schlimm|kein drama|halb so|eilt nicht",
        "um pouco|pouquinho|pequen|bobagem|besteira|minucia|so (?:para|pra|um|uma)|minutos?\\b|centavos|centimos|erro de digitacao|adesivo|botao|guardanapo|bolacha|sem pressa|nada (?:de )?grave|kkk|rsrs",
    ),
    "joking": _any(r"lovely|brave|cheer|laugh|funny|quite|charm|bless|thanks?\b|otherwise|apart from|nice(?:ly)?\b|polite|no rush|probably nothing|just so you know|not (?:grumbling|complaining|moaning)|pardon me"),
}  # fmt: skip
