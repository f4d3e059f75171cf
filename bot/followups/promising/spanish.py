"""How people promise in Spanish, and what only looks like it."""

from bot.followups.promising.manner import Manner, cue, joining, words

_EVENTS = (
    "boda|vuelo|avión|fiesta|misa|mudanza|examen|parcial|cumpleaños|viaje|entierro|funeral|velorio|bautizo|"
    "bautismo|comunión|graduación|turno|"
    "tren|operación|cirugía|reunión|juicio|entrevista|guardia|concierto|partido|vacaciones|suegros|invitados|"
    "aniversario|salón|quince|evento|"
    "audiencia|desalojo|parto|ceremonia|función|clase|clases|banquete|oposición|selectividad|entrega de llaves|"
    "contrato|casero|plazo"
)
_CLITIC = r"(?:te|le|les|os|lo|la|los|las|se|me)"

SPANISH = Manner(
    joins=joining(("y", "e", "porque", "pues", "entonces", "para que", "mientras", "así que"), ("pero", "sin embargo", "aunque", "sino")),
    asks=cue(
        r"¿",
        r"^(?:y |o |pero |hola |entonces )*(?:prefier\w+|quier\w+|le (?:viene|va|parece|queda|acomoda)|"
        r"te (?:viene|va|parece|queda|acomoda)|puede usted|podría|cuándo|qué|cuál|a qué hora|le sirve|"
        r"te sirve)\b.*\?$",
    ),
    tags=cue(r"^¿?(?:vale|sí|ok|okey|de acuerdo|no|verdad|bueno|le parece|te parece|está bien|listo|dale|sale|va)$"),
    commits=cue(
        rf"\b{_CLITIC} (?:(?:lo|la|los|las|vuelvo a|voy a|vamos a) )*(?!siento\b|agradezco|ruego|pido|debo|"
        rf"dijo|hizo|como\b|quedo\b|digo que no)\w+(?:o|oy|[aeid]r`é|emos|amos|"
        rf"imos)\b(?<!ando)(?<!endo)(?<!ado)(?<!ido)",
        rf"\b(?:voy|vamos|vas) a (?:{_CLITIC} )?\w+(?:ar|er|ir|ír)\w{{0,5}}\b",
        r"\b(?!deber|podr|habrá que|tendr(?:á|ás|án) que)\w{2,}(?:ar|er|ir|dr|br|rr)(?:`é|emos|éis|`ás)\b",
        r"(?<!no )\b(?:tiene|tienes|tenés|tenéis|tienen|recibe|recibes|recibís|reciben|sabe|sabrá)\b(?! (?:que|"
        r"hasta|de plazo|plazo|un plazo|derecho|razón|toda))",
        r"\b(?:yo|nosotros|nosotras)\b",
        r"\b(?:cuente|cuenta|contad|cuenten) con\b",
        r"\b(?:estoy|estamos|paso|pasamos|llego|llegamos|voy|vengo|subo|entrego|llevo|mando|llamo|escribo|"
        r"aviso|respondo|confirmo|envío|traigo|vuelvo|regreso|arreglo|cambio|repongo|reparo)\b",
        r"\b(?:he|hemos|quedó|queda|está|dejé|dejo) (?:\w+ )?(?:movid|adelantad|cambiad|reservad|apartad|"
        r"agendad|programad|concertad|apuntad|citad|pedid|confirmad)[oa]s?\b",
        r"\b(?:mi palabra|prometido|se lo prometo|te lo prometo|garantizado|mi llamada|mi mensaje|(?:noticias|"
        r"respuesta|llamada|mensaje|razón) (?:mí[ao]s?|nuestr[ao]s?|de mi parte|de nuestra parte))\b",
        r"\b(?:deme|déme|déjeme|dame|déjame|denme|dadme|dejadme|aguánteme|espéreme|permítame)\b",
    ),
    foretells=cue(
        rf"\b(?:va|van) a (?:{_CLITIC} )?\w+(?:ar|er|ir|ír)\w{{0,5}}\b",
        r"\b(?!deber|podr|habrá que|tendr(?:á|án) que)\w{2,}(?:ar|er|ir|dr|br|rr)(?:`á|`án)\b",
    ),
    touches=cue(
        words(
            "`él ella ellos ellas yo nosotros mi mis te le les os usted ustedes su sus tu tus ti vos conmigo "
            "mío mía suyo suya tuyo tuya contigo"),
        r"\b(?:nuestr|vuestr)\w+",
        r"\b\w{3,}(?:arle|erle|irle|arte|erte|irte|arles|arlo|erlo|arla|erla)\b",
        r"\b(?:lo|la|los|las|le|les|se) (?:\w+ )?\w{2,}(?:a|an|e|en)\b",
        r"\b(?:es|son|est`á|est`án|va|van|queda|quedan|sale|salen|suben|baja|bajan|manda|mandan|envía|envían|"
        r"firma|firman|imprime|imprimen|cose|corta|cortan|pone|ponen|cambian|responde|responden|escribe|llama|"
        r"llaman|toca|limpia|limpian|pinta|pintan|mide|miden|carga|cargan|descarga|devuelve|devuelven|paga|"
        r"pagan|abona|deposita|depositan|termina|terminan|acaba|empieza|empiezan|toma|atiende|opera|examina|"
        r"recibe|reciben|ve|conduce|conecta|conectan|reconecta|prende|enciende|restablece|restablecen|suelda|"
        r"pega|planta|poda|cocina|toca|canta|da|dan|hace|hacen|mete|entra|prepara|preparan|corrige|corrigen|"
        r"valida|confirma|confirman|espera|habla|revisa|revisan|soluciona|solucionan|resuelve|resuelven|repone|"
        r"reponen|sustituye|destapa|desatasca|colocan|coloca|arreglan|mueve|mueven|retiran|despacha|despachan|"
        r"asoma|acerca|tiene|tienen)\b",
        r"\b(?:llega|llegan|viene|vienen|pasa|pasan|sube|trae|traen|lleva|llevan|entrega|entregan|recoge|"
        r"recogen|vuelve|vuelven|instala|instalan|repara|arregla|regresa|sale|monta|retira|cambia|"
        r"queda (?:list|arreglad|resuelt|instalad)\w+|está (?:\w+ )?(?:list[oa]|ahí|allí|allá|en su|de vuelta|"
        r"arreglad[oa]|resuelt[oa])|están (?:\w+ )?(?:list[oa]s|ahí|allí|allá|en su))\b",
    ),
    waits=cue(r"\b(?:deme|déme|déjeme|dame|déjame|denme|dadme|dejadme|aguánteme|espéreme|permítame)\b"),
    refuses=cue(
        r"\bno\b(?! (?:con|por|de|sin|solo|sólo|más tarde|antes))",
        r"\b(?:nadie|ningún|ninguna|ninguno|nunca|jamás|imposible|tampoco|nada)\b",
        r"\b(?:suspendid[oa]|descartad[oa]|no alcanza)\b",
    ),
    even=cue(
        r"\b(?:aunque|incluso si|como si|así sea)\b|\b(?:decir\w*|digo|sabe|saber|sabré|sabremos|sé|ver|veo|"
        r"veré|confirmar\w*|confirmo|avisar\w*|aviso|cuento|contar\w*|preguntar\w*|pregunto|reviso|"
        r"comprobar) si\b|\bsi (?:(?:le|te|les|os) (?:parece|viene|va|sirve|acomoda|queda)|gusta|quiere|"
        r"quieres|usted quiere|hace falta|es necesario|acaso|está|estás)\b",
    ),
    supposes=cue(
        r"(?:^|\s)s`i\b",
        r"\b(?:en caso de|siempre que|siempre y cuando|a menos que|salvo que|con tal de|dependiendo|depende)\b",
        r"^(?:y |pero )?de (?:haber|ser|tener|estar)\w*\b",
    ),
    unreal=cue(
        r"\b(?:hubiera|hubiese|hubieran|hubiesen|hubieras|habría|habrían|habríamos|haberlo|haberse|haberla)\b",
        r"\b(?:quizás?|tal vez|a lo mejor|ojalá|espero|esperamos|probablemente|posiblemente|seguramente|capaz)\b",
        r"\b(?:sería|serían|tendría|tendrían|vendría|podría|podrían|debería|deberían|querría|iría|estaría|"
        r"estarían|llegaría|llamaría|daría|haría|pasaría|pondría|saldría|llevaría)\b",
    ),
    told=cue(
        r"\b(?:me|nos) (?:dice|dices|dicen|comenta|comentas|cuenta|cuentas|indica|pide|pides|dijo|dijiste|"
        r"escribió|pidió|contó|comentó|decía|explica|pone)\b",
        r"\b(?:usted|tú|vos) (?:\w+ )?(?:dice|dices|decís|dijo|dijiste|quería|querías|quiere|pidió|pediste|"
        r"necesita|comenta|puso|apuntó|escribió|marcó|espera|esperaba|leyó)\b",
        r"\b(?:le|les|te|os|se lo|se la|nos) (?:habían |han |había |ha )?(?:dijeron|dijo|dicho|prometieron|"
        r"prometió|prometido|aseguraron|aseguró|asegurado|juraron|juró|jurado|garantizaron|garantizó|"
        r"garantizado|vendieron|contaron|anunciaron|dieron|confirmaron|habían|decían)\b",
        r"\b(?:prometid[oa]s?|según|supuestamente|quedamos en|quedaron|entiendo que|veo que|leo que|"
        r"comprendo que|se suponía|tenía que|tenían que|iba a|iban a|debía|debían|dizque)\b",
        r"\b(?:hoy es|estamos a|ya es|ya estamos a) [§¶]",
        r"\b(?:la web|la app|la aplicación|la página|el sistema|el seguimiento|el cartel|la etiqueta|el correo|"
        r"la carta|el recibo) (?:\w+ )?(?:dice|decía|pone|ponía|indica|indicaba|marca|marcaba|muestra)\b",
    ),
    past=cue(
        r"\b\w{2,}(?:`ó|aron|ieron|jeron|yeron|aste|iste|aba|aban|"
        r"ábamos)\b(?<!varon)(?<!triste)(?<!existe)(?<!consiste)(?<!insiste)(?<!asiste)(?<!contraste)(?<!chiste)",
        r"\b\w{2,}(?:[^raeiouqt\W]`é|[^aei\W]r`é|t`é)\b(?<!\bcafé)(?<!\bporqué)(?<!\bbebé)(?<!\bcomité)",
        r"\b(?!(?:aquí|allí|ahí|así|casi|sí|mí)\b)\w{2,}`í\b",
        words(
            "quería hacía podía debía salía sabía creía seguía pedía parecía valía leyó estuvieron supo "
            "supieron anduvo condujo produjo fue fueron fui hubo dijo dije dijeron vino vinieron hizo hicieron "
            "hice tuvo tuvieron estuvo pudo pudieron puso pusieron trajo quiso era eran estaba estaban había "
            "habían tenía tenían iba iban ayer anoche anteayer anteanoche dio di vi vio recibí salí pedí leí "
            "perdí quería decía venía"),
        r"\b(?:ha|he|has|han|hemos|habéis) (?:\w+ )?\w+(?:ado|ido|cho|to|sto|so)\b",
        r"\b(?:pasad[oa]|último|última)\b",
        r"\bhace (?:un|una|unos|unas|dos|tres|cuatro|cinco|\d+|media|ya|poco|rato)\b",
        r"\bllev(?:a|as|an|áis|amos)\b (?:\w+ )?(?:sin|desde|esperando|esper)",
    ),
    duty=cue(
        r"\b(?:necesito|necesitamos|necesitaría|favor de|por favor|porfa|tienes? que|tienen que|tenés que|"
        r"tenéis que|tendrá que|tendrás que|tiene (?:usted )?(?:de plazo|plazo|hasta)|tienes hasta|"
        r"tenéis hasta|tenés hasta|hay que|debe|debes|deben|deberá|deberás|recuerde|recuerda|recordad|"
        r"acuérdese|acuérdate|(?:no )?(?:se )?olvide|no te olvides|no olvides|procure|asegúrese|asegúrate|"
        r"ruego|rogamos|le pido|te pido|les pido|le pedimos|podría|podrías|puede|puedes|podéis|pueden|podés|"
        r"caduca|vence|plazo|fecha límite|hace falta que|es necesario|es preciso|conviene que|no vaya a)\b",
        r"^(?:y |pero |o |entonces |§ )*(?:haga|haz|hagan|haced|mande|mándeme|mándenos|mándame|envíe|envíeme|"
        r"envíenos|envíame|envía|tráigame|traiga|tráeme|pase|pásese|pásate|firme|fírmelo|llame|llámenos|"
        r"llámeme|llámame|avise|avíseme|avísame|avísenos|confirme|confírmeme|confírmame|deje|pague|presente|"
        r"entregue|suba|rellene|enviad|mandad|traed|confirmad|venga|vengan|venid|retire|recoja|guarde|saque|"
        r"responda|conteste|mueva|quite|aparte|cambie|llene|revise|adjunte|complete|tenga|ten|esté|mantenga|"
        r"compre|lleve|ponga|abra|vacíe|mida|diga|dígame|pida|elija)\b",
    ),
    theirs=cue(
        r"^(?!.*\b(?:entrega|cita|visita|instalación|reparación|llamada|respuesta|pedido|paquete|técnico|"
        r"repartidor|chofer|compañer\w+|devolución|suyo|tuyo|turno nuevo|reposición)\b).*\b(?:el|la|los|las|su|"
        r"sus|tu|tus) (?:[\w-]+ ){0,4}?(?:es|son|será) (?:el |la |a las |este |ya )*[§¶]",
        r"(?:^(?:y |pero )?|\bque |\bcomo )(?:usted|tú|vos) (?!tiene|tienes|tenés|recibe|recibes|sabrá|tendrá|"
        r"verá|recibirá|puede|ya|no|lo|la|los|las|se|mi|mis|nuestr\w*|el|su|ahí|de|en|con|y|a|que|un|una)\w+",
        r"\b(?:vuela|viaja|viajas|viajan|se casa|se casan|te casas|os casáis|se muda|te mudas|se va|te vas|"
        r"os vais|entra a trabajar|entras a trabajar|sale de viaje|sales de viaje|abre usted|toma el)\b",
        r"^(?:y |que |pero )*(?:su|sus|tu|tus|vuestr\w+) (?:\w+ )?(?:hijo|hija|madre|padre|mamá|papá|esposo|"
        r"esposa|marido|mujer|hermana|hermano|hijos|niños|niña|niño|padres|familia|jefe|jefa|casero|vecin\w*|"
        r"invitados|tía|tío|abuela|abuelo|suegr\w*|clientes?|inquilin\w*|nieto|nieta)\b(?! (?:recibe|reciben|"
        r"tiene|tienen|tendrá))",
        rf"\b(?:{_EVENTS})\b(?: [\w'-]+){{0,4}} ?[§¶]",
    ),
    habit=cue(
        r"\b(?:normalmente|por norma|siempre|suele|suelen|solemos|cada (?:día|semana|mes|mañana|tarde|noche|"
        r"hora|vez|caso|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|todos los|todas las|generalmente|"
        r"habitualmente|por lo general|de costumbre|por costumbre|como regla|política|en promedio|por regla|"
        r"en general|días hábiles|días laborables|día hábil|reglamento|estándar|diariamente|los (?:lunes|"
        r"martes|miércoles|jueves|viernes|sábados|domingos)|de lunes a)\b",
    ),
    hours=cue(
        r"\b(?:tienda|oficina|almacén|agencia|biblioteca|piscina|museo|caja|registro|juzgado|farmacia|banco|"
        r"mercado|parque|cementerio|comedor|sucursal|bodega|correos)\b.*\b(?:hasta|trabaja|es|está|hay|de [§¶]|"
        r"a partir|vuelve|no hay|termina)",
        r"\b(?:(?<!le )(?<!te )(?<!les )(?<!os )abre|abren|abrimos|cierra|cierran|cerramos|atiende|atienden|"
        r"atendemos|horarios?|abiert[oa]s?|cerrad[oa]s?|reabre|ventanilla|taquilla|feriados?|festivos?|va de|"
        r"van de|funciona|último (?:pase|bus|tren|acceso)|(?:al|del) día siguiente|el mismo día|última entrada|"
        r"recepción|mostrador)\b",
    ),
    lasts=cue(
        words("seca secan fragua reposa reposan cuece cuecen descongela cura endurece carga fermenta cicatriza"),
    ),
    inward=cue(r"\b(?:me|nos) (?!(?:lo |la )?\w+o\b)\w+"),
    customer=cue(
        words("conmigo te le les os usted ustedes su sus tu tus ti vos suyo suya contigo yo"),
        r"\b(?:vuestr)\w+",
    ),
)  # fmt: skip
