"""How French says times."""

from bot.language.times.tongue import Tongue, counted, tens

_NUMBERS = counted(
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf vingt"
) | {"vingt et un": 21, "vingt et une": 21, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_NUMBERS.pop("un")

FRENCH = Tongue(
    numbers=tens(_NUMBERS, " "),
    counts={"un|une": 1},
    near={
        "aujourd'hui|aujourd hui|ce jour|aujourd'hui même": 0,
        "demain|dès demain": 1,
        "après-demain|après demain": 2,
    },
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    parts={
        "à la première heure|première heure|en tout début de matinée|dès l'ouverture|à l'ouverture|"
        "en début de journée|début de journée|"
        "en début de matinée|début de matinée|au début de la journée|de bonne heure|dès l'aube|au lever du jour": "first",
        "dans la matinée|en matinée|en fin de matinée|fin de matinée|dans le courant de la matinée": "morning",
        "ce matin|ce matin même": "+morning",
        "à l'heure du déjeuner|à l'heure du repas|à l'heure du lunch|heure du déjeuner|à la pause déjeuner|"
        "à l'heure du dîner de midi": "lunch",
        "dans l'après-midi|dans l'après midi|en fin d'après-midi|fin d'après-midi|en milieu d'après-midi|"
        "en début d'après-midi|en après-midi|"
        "en cours d'après-midi": "afternoon",
        "cet après-midi|cette après-midi|tantôt dans l'après-midi": "+afternoon",
        "dans la soirée|en soirée|en début de soirée": "evening",
        "ce soir|ce soir même": "+evening",
        "cette nuit": "+night",
        "dans la journée|dans le courant de la journée|courant de journée|en cours de journée|fin de journée|"
        "en fin de journée|la fin de la journée|fin de la journée|avant la fermeture|la fermeture|"
        "avant de partir|"
        "avant mon départ|avant de quitter le bureau|la fin de mon service|fin de service|la fin de mon poste|"
        "avant de débaucher|avant de rentrer chez moi": "close",
    },
    bare_parts={
        "le matin|matin|du matin|au matin|matinée": "morning",
        "l'après-midi|après-midi|de l'après-midi|après midi|de l'après midi|l'aprem|aprem|pm": "afternoon",
        "le soir|soir|du soir|au soir|soirée": "evening",
        "de la nuit|nuit": "night",
    },
    half_days={},
    spans={
        "demi-heure|une demi-heure|petite demi-heure|une petite demi-heure|bonne demi-heure": "30",
        "un quart d'heure|quart d'heure|petit quart d'heure": "15",
        "trois quarts d'heure": "45",
        "une heure et demie|heure et demie": "90",
        "une heure ou deux|une à deux heures": "120",
        "huitaine|une huitaine|huit jours": "7d",
        "quinzaine|une quinzaine|quinze jours": "14d",
        "un jour ou deux|un ou deux jours": "2d",
    },
    ahead_spans={
        "dans l'heure|dans l'heure qui vient|d'ici une heure|dans l'heure qui suit|sous une heure": "60",
        "dans la demi-heure|dans la demi-heure qui vient": "30",
    },
    words={
        "at": "à|vers|autour de|sur les|aux alentours de|aux environs de|pour",
        "by": "avant|d'ici à|au plus tard à|au plus tard|pour le|pas plus tard que",
        "until": "jusqu'à|jusqu'au|jusque",
        "since": "depuis|depuis le|il y a",
        "after": "après|à partir de|dès",
        "between": "entre|de",
        "to": "moins|moins le",
        "and": "et",
        "or": "ou",
        "oclock": "heures|heure|h",
        "half": "demie|demi",
        "quarter": "quart|un quart",
        "noon": "midi|midi pile",
        "midnight": "minuit",
        "next": "prochain|prochaine",
        "last": "dernier|dernière",
        "this": "ce|ce même",
        "coming": "qui vient|qui arrive",
        "next_week":
            "la semaine prochaine|de la semaine prochaine|semaine prochaine|la semaine suivante|"
            "de la semaine suivante|la semaine qui vient|de la semaine qui vient",
        "week_end": "la fin de la semaine|fin de la semaine|fin de semaine|la fin de semaine|la semaine finie",
        "next_week_end": "la fin de la semaine prochaine|fin de la semaine prochaine|fin de semaine prochaine",
        "month_end": "la fin du mois|fin du mois|fin de mois",
        "week_on": "en huit",
        "minute": "minutes|minute|mn|min",
        "hour": "hres",
        "day": "jours|jour|jours ouvrés|jours ouvrables",
        "week": "semaines|semaine",
        "ahead":
            "laissez-moi|laisse-moi|donnez-moi|donne-moi|accordez-moi|dans|d'ici|sous|dans les|dans moins de|"
            "dans un délai de|en moins de|dans environ|d'ici environ|dans un petit|dans une petite|"
            "dans une bonne|dans à peine|d'ici à peine|dans au maximum|dans maximum",
        "equals": "c'est",
        "dated": "le",
        "glue":
            "en|du|des|la|l|pile|précises|précise|au plus tard|au|aux|sans faute|tôt|vers les|même|dès|environ|"
            "dans le courant de|dans|tapantes|maximum|heure locale|grand maximum|cette fois|très tôt",
        "fill": "les",
        "nothing":
            "le lundi|le mardi|le mercredi|le jeudi|le vendredi|le samedi|le dimanche|les lundis|les mardis|"
            "les mercredis|les jeudis|"
        "les vendredis|les samedis|les dimanches|tous les matins|tous les soirs|chaque matin|chaque soir|"
        "du jour au lendemain|ce jour là|à un|à une|les uns|dans un instant|dans une minute|"
        "dans quelques minutes|de jour|de nuit|du matin au soir",
    },
    clocks={
        "hour_any oclock to quarter": -15,
        "hour_any oclock to mins": "-",
        "hour_any oclock and half": 30,
        "hour_any oclock and quarter": 15,
        "hour_any oclock quarter": 15,
        "hour_any oclock half": 30,
        "hour_any oclock mins": "+",
        "hour_any oclock": 0,
        "noon and half": 30,
        "noon half": 30,
        "noon and quarter": 15,
        "noon to quarter": -15,
    },
    dates=("dated? day_no in_month year?", "dated day_no"),
    nouns=
        r"\w*(?:ieme|iere)s?|pieces?|[a-z]+(?:aux|eurs|euses|ettes|ements)|fois|euros?|ans?|mois|pour|cent|"
        r"metres?|personnes?|colis|lots?|etages?",
    joins_ranges=("at", "or", "dash"),
)  # fmt: skip
