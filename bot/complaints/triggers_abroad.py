"""Complaints in Spanish, French, German, Portuguese, Japanese, Italian and Dutch."""

from bot.complaints.trigger import Trigger, any_of

ABROAD: tuple[Trigger, ...] = (
    any_of(
        "es",
        2.3,
        r"\b(?:nadie|nunca) (?:me |nos )?(?:llam|vien|vino|contest|da|hace|respond|apareci|explic)",
        r"\b(?:sigo|seguimos|llevo|llevamos) [^.!?]*(?:sin|esperando|d[ií]as|semanas|horas|noches)\b",
        r"\b(?:inaceptable|verg[uü]enza|indignante|fatal|p[eé]simo|harto|harta|queja|reclamaci[oó]n|roto|rota|da[ñn]ado|estropead|equivocad|cobr(?:aron|ado) (?:dos veces|de m[aá]s))\b",
        r"\b(?:no (?:funciona|ha llegado|lleg[oó]|me han|nos han)|otra vez|por (?:segunda|tercera) vez)\b",
    ),
    any_of(
        "fr",
        2.3,
        r"\b(?:personne|jamais) (?:ne |n')",
        r"\btoujours (?:pas|aucun|rien|en panne)\b",
        r"\b(?:inadmissible|inacceptable|scandaleux|honteux|honte|p[eé]nible|ras le bol|marre|r[eé]clamation|cass[eé]e?|ab[iî]m[eé]e?|en panne|en retard|d[eé][cç]ue?s?|factur[eé] deux fois)\b",
        r"\b(?:ne (?:marche|fonctionne) (?:pas|plus)|encore une fois|deuxi[eè]me fois|troisi[eè]me fois|j'attends)\b",
    ),
    any_of(
        "de",
        2.3,
        r"\b(?:niemand|nie) (?:\w+ ){0,3}(?:gekommen|gemeldet|erschienen|geantwortet|angerufen|zur[uü]ck)",
        r"\b(?:keiner|niemand) (?:meldet|kommt|antwortet|hilft|ruft)",
        r"\b(?:unversch[aä]mt|unm[oö]glich|inakzeptabel|frechheit|beschwer\w*|reklam\w*|kaputt|besch[aä]digt|defekt|falsch geliefert|doppelt abgebucht|immer noch (?:nicht|kein\w*)|schon wieder|zum (?:zweiten|dritten) mal|so geht das nicht|entt[aä]uscht|versprach|versprochen|warte (?:seit|noch|immer))\b",
        r"\b(?:funktioniert|geht|klappt) (?:immer noch |wieder |schon wieder )?nicht\b",
        r"\bgekommen ist nichts\b",
    ),
    any_of(
        "pt",
        2.3,
        r"\b(?:ningu[eé]m|nunca) (?:me |nos )?(?:lig|vei|aparec|respond|atend|explic|resolv|d[aá])",
        r"\b(?:continuo|estou|h[aá]) [^.!?]*(?:sem|[aà] espera|semanas|dias|horas)\b[^.!?]*(?:sem|espera|resposta|à|nada)?",
        r"\b(?:inaceit[aá]vel|vergonha|absurdo|p[eé]ssimo|reclama[cç][aã]o|reclamar|avariad|partid|amolgad|danificad|estragad|cobrad[oa] (?:duas vezes|a mais)|fart[oa])",
        r"\b(?:n[aã]o (?:funciona|chegou|recebi|veio)|outra vez|de novo|segunda vez|terceira vez)\b",
    ),
    any_of(
        "ja",
        2.5,
        "どうなって",
        "誰も",
        "待たされ",
        "ひどい",
        "まだ届",
        "届いて(?:い)?ない",
        "壊れ",
        "間違",
        "クレーム",
        "苦情",
        "対応が",
    ),
    any_of(
        "it_nl",
        2.3,
        r"\b(?:nessuno|mai) (?:mi |ci )?(?:ha|risponde|viene|chiama)",
        r"\b(?:inaccettabile|vergogna|reclamo|rotto|rotta|non funziona|ancora niente)\b",
        r"\b(?:niemand (?:belt|komt|reageert)|onacceptabel|klacht|kapot|werkt niet|nog steeds (?:niet|geen)|alweer)\b",
    ),
)
