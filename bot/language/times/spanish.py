"""How Spanish says times, in Spain and in the Americas."""

from bot.language.times.tongue import Tongue, counted, tens

_NUMBERS = counted(
    "una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho "
    "diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve treinta"
) | {"cuarenta": 40, "cincuenta": 50, "sesenta": 60, "noventa": 90}

SPANISH = Tongue(
    numbers=tens({word: n for word, n in _NUMBERS.items() if n != 20}, " y ") | _NUMBERS,
    counts={"un|uno": 1},
    near={
        "hoy|hoy mismo|hoy día|el día de hoy|en el día de hoy": 0,
        "mañana|mañana mismo|el día de mañana": 1,
        "pasado mañana": 2,
    },
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    months=(
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre|setiembre", "octubre",
        "noviembre", "diciembre",
    ),
    parts={
        "a primera hora|a primerísima hora|a primera hora de la mañana|primera hora|temprano|tempranito|"
        "bien temprano|al empezar el día|"
        "al inicio del día|al comienzo del día|a primera hora del día|en cuanto abramos|nada más abrir": "first",
        "por la mañana|en la mañana|a la mañana|a media mañana|durante la mañana|en el transcurso de la mañana": "morning",
        "esta mañana|hoy por la mañana|hoy en la mañana": "+morning",
        "al mediodía|a mediodía|antes del mediodía|a medio día|al medio día": "noon",
        "a la hora de comer|a la hora de la comida|a la hora del almuerzo|a la hora de almorzar|antes de comer": "lunch",
        "por la tarde|en la tarde|a la tarde|a media tarde|a última hora de la tarde|durante la tarde": "afternoon",
        "esta tarde|esta misma tarde|hoy por la tarde|hoy en la tarde|hoy a la tarde": "+afternoon",
        "por la noche|en la noche|a la noche|a la nochecita": "evening",
        "esta noche|esta misma noche|hoy por la noche|hoy en la noche|hoy a la noche": "+evening",
        "durante el día|en el transcurso del día|en el curso del día|final del día|fin del día|"
        "al final del día|el final de la jornada|final de la jornada|fin de la jornada|término de la jornada|"
        "al cierre del día|"
        "a última hora|última hora|última hora del día|antes de irme|antes de cerrar|el cierre|al cierre|"
        "antes de salir del trabajo|antes de terminar mi turno|fin de mi turno|"
        "final de mi turno|al acabar mi turno|que termine el día|que acabe el día|terminar el día|"
        "acabar el día|finalizar el día": "close",
    },
    bare_parts={
        "de la mañana|mañana": "morning",
        "de la tarde|tarde": "afternoon",
        "de la noche|noche": "night",
        "de la madrugada": "am",
        "del mediodía|mediodía": "noon",
    },
    half_days={"a . m .|a . m|am": "am", "p . m .|p . m|pm": "pm"},
    spans={
        "media hora|media horita|una media hora": "30",
        "un cuarto de hora|cuarto de hora": "15",
        "tres cuartos de hora": "45",
        "una hora y media|hora y media": "90",
        "un par de horas|par de horas|una o dos horas|una hora o dos": "120",
        "un par de días|par de días|uno o dos días": "2d",
        "una horita|horita": "60",
        "ocho días": "7d",
        "quince días": "14d",
    },
    ahead_spans={"dentro de la próxima hora|en la próxima hora|en menos de una hora": "60", "en la próxima media hora": "30", "de hoy en ocho": "7d"},
    words={
        "at":
            "a las|a la|sobre las|hacia las|hacia la|a eso de las|a eso de la|alrededor de las|como a las|tipo|"
            "tipo las|cerca de las",
        "by":
            "antes de las|antes de la|antes de|antes del|para las|para la|para el|para|a más tardar a las|"
            "a más tardar el|a más tardar|como muy tarde a las|como muy tarde el|como tarde",
        "until": "hasta las|hasta la|hasta|hasta el|hasta los",
        "since": "desde|desde las|desde el|desde la",
        "after": "después de las|después de la|a partir de las|a partir de la|a partir de|pasadas las",
        "between": "entre las|entre la|entre|entre el|de las|de la",
        "upto": "a|al",
        "to": "menos",
        "and": "y",
        "or": "o|u|o las",
        "oclock": "horas|hora|hs|hrs|h",
        "half": "media",
        "quarter": "cuarto|un cuarto",
        "midnight": "medianoche|media noche",
        "next": "próximo|el próximo",
        "last": "pasado|último",
        "this": "este|este mismo|ese|ese mismo|el mismo",
        "coming": "que viene|que entra|entrante",
        "next_week":
            "la semana que viene|de la semana que viene|la próxima semana|de la próxima semana|"
            "la semana próxima|de la semana próxima|la semana entrante|de la semana entrante|la otra semana|"
            "de la otra semana|la semana siguiente",
        "week_end":
            "fin de la semana|final de la semana|finales de semana|finales de esta semana|que acabe la semana|"
            "que termine la semana|acabar la semana|terminar la semana|fin de esta semana|final de esta semana",
        "next_week_end":
            "fin de la semana que viene|final de la semana que viene|finales de la semana que viene|"
            "fin de la próxima semana|final de la próxima semana|finales de la próxima semana",
        "month_end": "fin de mes|final de mes|fin del mes|finales de mes|final del mes",
        "week_on": "en ocho",
        "minute": "minutos|minuto|min|minutitos",
        "hour": "horitas",
        "day": "días|día|días hábiles|días laborables",
        "week": "semanas|semana",
        "ahead":
            "deme|déme|dame|denme|déjeme|dadme|deme unos|dame unos|en|dentro de|en un plazo de|en el plazo de|"
            "en menos de|en unos|en unas|dentro de unos|dentro de unas|de aquí a|en máximo|en un máximo de|"
            "en cosa de|en cuestión de|en como|en las próximas|en los próximos|antes de que pasen|de acá a|"
            "en no más de",
        "equals": "es|o sea|es decir",
        "dated": "el|el día|día|al día|del día",
        "glue":
            "las|la|en punto|mismo|por|en|sin falta|sin falta a|ya|más o menos|como muy tarde|a más tardar|"
            "hora|ahí|algún momento|en algún momento|bien|clavadas|clavados|de|del",
        "fill": "aproximadamente|aprox|unos|unas",
        "nothing":
            "los lunes|los martes|los miércoles|los jueves|los viernes|los sábados|los domingos|buenos días|"
            "buenas tardes|buenas noches|buen día|"
        "una vez|a una|cada día|de un día|para una|para un|para uno|a uno|cada mañana|todas las mañanas|"
        "todas las tardes|al día|por día|de día|mañana tarde y noche|en una de",
    },
    clocks={
        "quarter by hour_no": -15,
        "mins minute? by hour_no": "-",
        "hour_no and half": 30,
        "hour_no and quarter": 15,
        "hour_no to quarter": -15,
        "lead glue? hour_no to mins": "-",
        "lead glue? hour_no and mins": "+",
        "hour_no and mins (half_day | bare_part)": "+",
        "hour_no oclock": 0,
        "hour_no half_day": 0,
        "lead glue? hour_no": 0,
    },
    dates=("dated? day_no glue? in_month (glue? year)?", "dated day_no"),
    nouns=
        r"(?!(?:les|nos|os|mas|antes|entonces|lunes|martes|miercoles|jueves|viernes|tardes|despues|es|estas|"
        r"vas|las|los)\b)[a-z]{2,}(?:as|es|os)(?<!mos)|veces|por|"
    r"euros?|pesos?|mil|ciento|anos?|meses|personas?|de sus",
    joins_ranges=("upto", "or", "dash", "at"),
)  # fmt: skip
