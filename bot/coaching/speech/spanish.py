"""How agents speak Spanish."""

from bot.coaching.speech.manner import Manner, cue

SPANISH = Manner(
    sorry=cue(
        r"\blo (?:siento|lamento)\b",
        r"\b(?:siento|lamento|lamentamos|sentimos)\b",
        r"\bdisculp\w+",
        r"\bperdon\w*",
        r"\bmis excusas\b",
    ),
    stock=cue(
        r"molestias",
        r"inconvenientes?\b",
        r"(?:lamentamos|lamento|siento|sentimos|disculpe) (?:mucho )?(?:si|que (?:usted )?se sienta)\b",
    ),
    admits=cue(
        r"\b(?:es|fue|ha sido) (?:culpa|error|fallo|falta) (?:mi[oa]|nuestr[oa])",
        r"\bnos equivocamos\b",
        r"\b(?:hemos|he) fallado\b",
        r"\bno (?:debio|deberia|tenia que)\b",
        r"\bno (?:hay|tiene) (?:excusa|perdon)",
        r"\bme averguenza\b",
        r"\basi no se\b",
        r"\berror nuestro\b",
        r"\bno es (?:justo|forma|manera)\b",
    ),
    feels=cue(
        r"\b(?:duro|horrible|angusti\w+|preocup\w+|agotador|injusto|indignante|frustrante|vergonzoso|susto|miedo|rabia|pesadilla|terrible|dolor\w*)\b"
    ),
    felt=cue(
        r"\b(?:duro|horrible|angustioso|agotador|terrible|dificil)\b (?:que |es |es |tener )?(?:[\w']+ ?){3,}",
        r"\b(?:tuvo|tuviste|tuvieron|ha tenido|has tenido) que\b(?: \w+){2,}",
    ),
    thanks=cue(r"^[^,]{0,30},? ?(?:muchas )?gracias\b"),
    step=cue(
        r"\b(?:voy|(?P<we>vamos|van)) a (?P<verb>\w+)(?P<rest>[^.!?;]{0,240})",
        r"\b(?:estoy|(?P<we2>estamos)) (?P<verb2>\w+ndo)\b(?P<rest2>[^.!?;]{0,240})",
        r"\b(?:yo )?(?:mism[oa] )?(?:te |le |les |os |lo |la |me )?(?P<verb3>(?:\w{2,}(?:are|ere|ire)|hare|ire|pondre|vendre|dire|tendre|pido|reviso|hablo|consulto|compruebo|busco|reclamo|pregunto|llevo|mando|saco|miro|paso|ordeno|encargo|exijo|repaso|hago|pongo))\b(?P<rest3>[^.!?;]{0,240})",
        r"\b(?:y|a|para) (?:a )?(?P<verb4>pedir\w*|preguntar\w*|revisar|hablar|comprobar|buscar|reclamar|sentarme|exigir\w*|consultar|averiguar|comparar)\b(?P<rest4>[^.!?;]{0,240})",
    ),
    passive=cue(
        r"\b(?:sera|seran|se va a|quedara) (?:revisad|atendid|resuelt|solucion|gestionad|tramitad|investigad)",
        r"\bse (?:revisara|resolvera|solucionara|atendera|gestionara|esta (?:revisando|gestionando|mirando))",
        r"\b(?:alguien|el equipo|un \w+) (?:lo |la )?(?:revisara|mirara|pasara|atendera|llamara)",
    ),
    contact=cue(
        r"(?:telefone\w*|llam\w*|escrib\w*|inform\w*|avis\w*|contest\w*|respond\w*|dig\w*|dir\w*|cuent\w*|contar\w*|confirm\w*|mand\w*|envi\w*|marc\w*|contact\w*|manten\w*|estar\w*|volver\w*|comunic\w*)$"
    ),
    vague=cue(
        r"\b(?:mirarlo|verlo|revisarlo|arreglarlo|solucionarlo|resolverlo|gestionarlo|ocupar(?:me|nos)|ver (?:que|lo que) (?:se )?pued\w+|hacer (?:todo )?lo (?:posible|que pueda)|revisar (?:el|su|tu|este) (?:caso|asunto|tema|problema)|mirar (?:el|su|tu|este) (?:caso|asunto|tema)|estudiar (?:el|su) caso)\b"
    ),
    stays=cue(
        r"\b(?:asumo|me (?:hago cargo|encargo|ocupo|quedo|responsabilizo)|hago cargo|responsab\w+|no (?:suelto|paro|dejo|me despego|descanso|cierro|lo suelto)|es (?:cosa )?mi[oa]|queda conmigo|soy yo|sigo (?:yo )?(?:con|en|aqui)|estoy (?:con|en) (?:usted|esto|ello)|conmigo|lo llevo|llevo yo|respondo)\b"
    ),
    until=cue(
        r"\bhasta (?!luego|manana|pronto|las?\b|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|ahora|entonces|la vista)\w+",
        r"\bmientras\b",
        r"\bde principio a fin\b",
        r"\bhasta el final\b",
        r"\bhasta la ultima?\b",
        r"\bantes de que\b",
    ),
    me=cue(
        r"\b(?:yo|me|mi|mio|mia|conmigo|voy|soy|estoy|\w{2,}(?:are|ere|ire)|hare|ire|te|le) ?\b(?<!\bte )(?<!\ble )"
    ),
    thing=cue(
        r"\b(?:por escrito|resumen|fotos?|fotografia\w*|captura\w*|detalle|desglose|lista\w*|plan|recibo|justificante|comprobante|carta|copia|informe|nota|parte|registro|documento|pdf|correo|hoja|ficha|factura|certificado|tabla|calendario|enlace|mensaje|video)\b"
    ),
    arrives=cue(
        r"\b(?:por escrito|adjunt\w+|por (?:correo|mail|email|mensaje)|(?:te|le|les|os) (?:\w+ )?(?:mando|envio|mandare|enviare|dejo|dejare|paso|pasare|llevo|llevare|pongo|pondre|hago llegar|adjunto|entrego|entregare|doy|dare)|(?:mandar|enviar|dejar|entregar|pasar|dar)(?:te|le|les|os)|tendra[s]?|recibira[s]?|vera[s]?|para que (?:lo|la|los|las) (?:\w+)|aqui|con (?:la|una|el) (?:foto|captura|copia))\b"
    ),
    confirms=cue(r"\b(?:confirmo|confirmare|confirmar\w*|mantend\w+ informad\w+)\b"),
    soon=cue(
        r"\b(?:hoy|manana|esta (?:tarde|noche|manana|semana)|(?:el|este|para el|antes del) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|en (?:\d+|un[a]?|dos|tres) (?:horas?|dias?|minutos?)|dentro de|en (?:el )?(?:plazo|transcurso)|mediodia)\b"
    ),
    hears=cue(
        r"\b(?:telefone\w*|llam\w+|escrib\w+|inform\w+|avis\w+|contest\w+|respond\w+|respuesta|dig[oa]\w*|diremos|dire|cuento|contare|confirm\w+|mand\w+|envi\w+|marc\w+|contact\w+|sabra\w*|tendra\w*|noticias|recibira\w*|vuelvo|paso|correo)\b"
    ),
)
