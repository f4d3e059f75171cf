"""How Portuguese says times, in Portugal and in Brazil."""

from bot.language.times.tongue import Tongue, counted, tens

_NUMBERS = counted(
    "uma duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete "
    "dezoito dezenove vinte"
) | {"dois": 2, "quatorze": 14, "dezasseis": 16, "dezassete": 17, "dezanove": 19, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "noventa": 90}  # fmt: skip

PORTUGUESE = Tongue(
    numbers=tens(_NUMBERS, " e "),
    counts={"um": 1},
    near={
        "hoje|hoje mesmo|hoje ainda|ainda hoje|no dia de hoje": 0,
        "amanhã|já amanhã|amanhã mesmo": 1,
        "depois de amanhã": 2,
    },
    weekdays=(
        "segunda-feira|segunda|2ª feira",
        "terça-feira|terça|3ª feira",
        "quarta-feira|quarta|4ª feira",
        "quinta-feira|quinta|5ª feira",
        "sexta-feira|sexta|6ª feira", "sábado", "domingo",
    ),
    months=(
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ),
    parts={
        "no início do dia|início do dia|logo no início do dia|logo cedo|bem cedo|cedinho|logo de manhã|"
        "logo pela manhã|à primeira hora|primeira hora|"
        "no começo do dia|começo do dia|logo que abrirmos|assim que abrirmos|de manhã cedo|de manhãzinha|"
        "ao abrir|logo à primeira hora": "first",
        "de manhã|pela manhã|na parte da manhã|durante a manhã|no período da manhã|a meio da manhã": "morning",
        "hoje de manhã|esta manhã|hoje pela manhã": "+morning",
        "na hora do almoço|à hora de almoço|à hora do almoço|hora de almoço|hora do almoço|no almoço|ao almoço": "lunch",
        "à tarde|de tarde|pela tarde|na parte da tarde|no período da tarde|durante a tarde|a meio da tarde|"
        "ao fim da tarde|no fim da tarde|no final da tarde|fim da tarde|final da tarde|à tardinha": "afternoon",
        "esta tarde|hoje à tarde|hoje de tarde|logo à tarde": "+afternoon",
        "à noite|de noite|pela noite|à noitinha": "evening",
        "esta noite|hoje à noite|logo à noite|hoje de noite": "+evening",
        "ao longo do dia|durante o dia|no decorrer do dia|fim do dia|final do dia|o fim do dia|no fim do dia|"
        "no final do dia|ao fim do dia|ao final do dia|fim do expediente|final do expediente|fim do meu turno|"
        "final do meu turno|"
        "fecho do dia|antes de sair do trabalho|antes de sair do serviço|antes de fechar|antes de ir embora|"
        "antes de eu sair|antes de largar|encerramento|fim da jornada|antes de terminar o turno|o fecho": "close",
    },
    bare_parts={
        "da manhã|manhã": "morning",
        "da tarde|tarde": "afternoon",
        "da noite|noite": "night",
        "da madrugada": "am",
    },
    half_days={"am": "am", "pm": "pm"},
    spans={
        "meia hora|meia horinha|uma meia hora": "30",
        "um quarto de hora|quarto de hora": "15",
        "três quartos de hora": "45",
        "uma hora e meia|hora e meia": "90",
        "um par de horas|par de horas|umas duas horas|uma hora ou duas|uma ou duas horas": "120",
        "um par de dias|par de dias|um ou dois dias": "2d",
        "oito dias": "7d",
        "quinze dias": "14d",
        "uma horinha|horinha": "60",
    },
    ahead_spans={"na próxima hora|dentro da próxima hora|em menos de uma hora|dentro de uma horinha": "60", "na próxima meia hora": "30"},
    words={
        "at": "às|as|pelas|pela|lá pelas|por volta das|por volta da|perto das|cerca das|tipo",
        "by":
            "até|até às|até as|até à|até ao|até a|até o|até dia|antes das|antes da|antes de|antes do|para as|"
            "para a|pra|o mais tardar às|o mais tardar|no máximo até",
        "since": "desde|desde as|desde às|desde a|desde o|desde dia",
        "after": "depois das|depois da|a partir das|a partir da|a partir de|após as",
        "between": "entre as|entre|entre a|das",
        "to": "menos",
        "upto": "ao|a",
        "and": "e",
        "or": "ou|ou às",
        "oclock": "horas|hora|h|hrs|hs",
        "half": "meia",
        "quarter": "um quarto|quarto",
        "noon": "meio-dia|meio dia",
        "midnight": "meia-noite|meia noite",
        "next": "próxima|próximo|na próxima|no próximo",
        "last": "passada|passado",
        "this": "esta|este|nesta|neste|essa|nessa|desta|deste",
        "coming": "que vem|que entra",
        "next_week":
            "da próxima semana|na próxima semana|da semana que vem|na semana que vem|semana que vem|"
            "próxima semana|para a semana|da outra semana|na outra semana|da semana seguinte",
        "week_end":
            "fim da semana|final da semana|o fim da semana|o final da semana|fim desta semana|"
            "final desta semana|a semana acabar|acabar a semana",
        "next_week_end": "fim da próxima semana|final da próxima semana|fim da semana que vem|final da semana que vem",
        "month_end": "fim do mês|final do mês|fim deste mês",
        "minute": "minutos|minuto|min|minutinhos",
        "hour": "horinhas",
        "day": "dias|dia|dias úteis",
        "week": "semanas|semana",
        "ahead":
            "me dê|dê-me|me dá|dá-me|me dá uns|em|dentro de|daqui a|daqui por|no prazo de|num prazo de|em até|"
            "em menos de|em cerca de|em uns|em umas|daqui a uns|daqui a umas|daqui|nas próximas|nos próximos|"
            "dentro das próximas|em no máximo|dentro de no máximo|num prazo máximo de",
        "equals": "é|ou seja",
        "dated": "dia|no dia|o dia|ao dia|a dia",
        "glue":
            "de|do|na|no|o|em ponto|mesmo|certinho|em algum momento|mais ou menos|mais tardar|no máximo|"
            "o mais tardar|já|lá|logo|da|hora local|sem falta|bem|cedo",
        "fill": "aproximadamente|uns|umas|cerca de",
        "nothing":
            "à segunda|à terça|à quarta|à quinta|à sexta|aos sábados|aos domingos|às segundas|às terças|"
            "às quartas|às quintas|às sextas|bom dia|boa tarde|boa noite|uma vez|uma de|"
        "a uma hora|segunda via|segunda vez|terceira|quarta vez|quinta vez|terça parte|quarta parte|"
        "segunda linha|segunda tentativa|segunda chamada|segunda opção|um dia|por dia|de dia|a mesma|ter de|"
        "ter que|ter um|ter uma|ter o|ter a|vai ter|de ter|para ter|cada dia|todo dia|todos os dias|em dia|"
        "da segunda vez|seg a sex",
    },
    clocks={
        "quarter by hour_no": -15,
        "mins minute? by hour_no": "-",
        "hour_no to quarter": -15,
        "hour_no and half": 30,
        "hour_no oclock and half": 30,
        "hour_no and quarter": 15,
        "lead hour_no oclock? and mins": "+",
        "hour_no and mins bare_part": "+",
        "hour_no oclock mins": "+",
        "hour_no oclock": 0,
        "hour_no half_day": 0,
        "lead hour_no": 0,
        "noon and half": 30,
        "noon and quarter": 15,
        "noon and mins": "+",
    },
    dates=("dated? day_no glue? in_month (glue? year)?", "dated day_no"),
    nouns=
        r"(?!(?:lhes|nos|vos|mas|antes|depois|pois|tardes|es|as|os|vais|dias)\b)[a-z]{2,}(?:as|es|os|is|"
        r"ns)(?<!mos)|vez|por|euros?|reais|mil|anos?|meses|pessoas?",
    joins_ranges=("at", "upto", "or", "dash", "by"),
)  # fmt: skip
