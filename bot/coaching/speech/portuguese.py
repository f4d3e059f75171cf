"""How agents speak Portuguese."""

from bot.coaching.speech.manner import Manner, cue

PORTUGUESE = Manner(
    sorry=cue(r"\bdesculp\w+", r"\b(?:lamento|lamentamos)\b", r"\bsint(?:o|imos) muito\b", r"\bperdao\b", r"\bsinto\b"),
    stock=cue(
        r"(?:pelo|qualquer|os|o|pelos) (?:transtorno|incomodo|inconveniente)s?",
        r"(?:lamento|lamentamos|desculpe) (?:se|que (?:\w+ )?se sinta)\b",
    ),
    admits=cue(
        r"\b(?:e|foi) (?:culpa|erro|falha|falta) (?:minha|nossa|nosso|meu)",
        r"\bfalhamos\b",
        r"\berr(?:ei|amos)\b",
        r"\bnao (?:devia|deveria|podia)\b",
        r"\bnao (?:ha|tem) desculpa\b",
        r"\btenho vergonha\b",
        r"\berro nosso\b",
        r"\bnao e (?:justo|aceitavel|assim)\b",
    ),
    feels=cue(
        r"\b(?:duro|horrivel|angusti\w+|preocup\w+|cansativo|injusto|terrivel|dificil|susto|medo|aflit\w+|aflicao|pesadelo|chato|revoltante|dor)\b"
    ),
    felt=cue(
        r"\b(?:duro|horrivel|terrivel|dificil|angustiante)\b (?:\w+ ?){3,}",
        r"\b(?:teve|tiveste|tiveram) (?:de|que)\b(?: \w+){2,}",
    ),
    thanks=cue(r"^[^,]{0,30},? ?(?:muito )?(?:obrigad[oa]|agradec\w+)\b"),
    step=cue(
        r"\b(?:vou|(?P<we>vamos|vao))(?: (?:ja|agora|hoje|eu|mesm[oa]|pessoalmente|tambem|primeiro|la))* (?P<verb>\w+)(?P<rest>[^.!?;]{0,240})",
        r"\b(?:estou|(?P<we2>estamos)) (?:a (?P<verb5>\w+r)|(?P<verb2>\w+ndo))\b(?P<rest2>[^.!?;]{0,240})",
        r"\b(?P<verb3>\w{2,}(?:arei|erei|irei)|farei|peco|falo|verifico|pergunto|procuro|confirmo com|revejo|ponho|trago|exijo|consulto|comparo|passo)\b(?P<rest3>[^.!?;]{0,240})",
        r"\b(?:e|a|para) (?P<verb4>pedir|perguntar|verificar|falar|procurar|comparar|exigir|saber|rever|conferir|descobrir|apurar)\b(?P<rest4>[^.!?;]{0,240})",
    ),
    passive=cue(
        r"\b(?:sera|serao|vai ser) (?:\w+ )?(?:verificad|resolvid|tratad|analisad|visto|revist)",
        r"\b(?:esta|estao) (?:a ser|sendo) ",
        r"\b(?:alguem|a equipa|a equipe|um \w+) (?:vai|ira)",
    ),
    contact=cue(
        r"(?:lig\w*|escrev\w*|inform\w*|avis\w*|respond\w*|dizer\w*|dig\w*|direi|confirm\w*|mand\w*|envi\w*|contact\w*|contat\w*|manter\w*|volt\w*|telefon\w*|dar|retorn\w*)$"
    ),
    vague=cue(
        r"\b(?:ver (?:isso|isto|o que|o caso|a situacao)|tratar (?:disso|disto|do assunto)|resolver (?:isso|isto|o problema)|verificar (?:isso|isto|a situacao|o caso|o que (?:se passa|aconteceu))|fazer (?:o|todo o|os) (?:possivel|possiveis|melhor)|cuidar disso|analisar (?:o caso|a situacao)|encaminhar)\b"
    ),
    stays=cue(
        r"\b(?:assumo|responsab\w+|responsav\w+|fico (?:eu |consigo |contigo |com |nisto|nisso)|nao (?:largo|descanso|paro|fecho|saio|desligo|o largo|a largo)|e (?:comigo|meu|minha)|comigo|trato (?:eu )?d|cuido|acompanho|encarrego|estou (?:consigo|nisto|com)|sou eu|tomo conta|respondo)\b"
    ),
    until=cue(
        r"\bate (?!\d|logo|ja|amanha|breve|as\b|a (?:\d|uma)|segunda|terca|quarta|quinta|sexta|sabado|domingo|entao|hoje|la\b)\w+",
        r"\benquanto\b",
        r"\bdo principio ao fim\b",
        r"\bantes (?:de|que)\b",
    ),
    me=cue(r"\b(?:eu|me|mim|comigo|meu|minha|vou|sou|estou|\w{2,}(?:arei|erei|irei)|\w+-lhe)\b"),
    thing=cue(
        r"\b(?:por escrito|resumo|fotos?|fotografia\w*|captura\w*|print|detalhe|lista|plano|recibo|comprovativo|comprovante|carta|copia|relatorio|nota|registo|registro|documento|pdf|e-?mail|folha|ficha|fatura|certificado|tabela|calendario|link|mensagem escrita|video|papel)\b"
    ),
    arrives=cue(
        r"\b(?:por escrito|em anexo|anex\w+|por (?:e-?mail|mensagem|carta|correio|whatsapp|sms)|(?:mando|envio|deixo|entrego|dou|ponho|levo|passo|mandarei|enviarei|deixarei|escrevo|mostro)[- ](?:lhe|te|vos)|lhe (?:mando|envio|deixo|entrego|mandarei|enviarei)|te (?:mando|envio|deixo|entrego)|(?:mandar|enviar|deixar|entregar)-(?:lhe|te|vos)|(?:vai|ira) (?:receber|ter|ver)|recebe\w*|tera|vera|para (?:que )?(?:o senhor|a senhora|voce|poder|guardar|conferir)|aqui|com (?:a|uma|o) (?:foto|fotografia|copia))\b"
    ),
    confirms=cue(r"\b(?:confirmo|confirmar\w*|manter\w* informad\w+)\b"),
    soon=cue(
        r"\b(?:hoje|amanha|esta (?:tarde|noite|manha|semana)|(?:na|ate|a|nesta) (?:segunda|terca|quarta|quinta|sexta|sabado|domingo)|em (?:\d+|uma?|duas?|tres) (?:horas?|dias?|minutos?)|dentro de|no prazo)\b"
    ),
    hears=cue(
        r"\b(?:retorno|lig\w+|escrev\w+|inform\w+|avis\w+|respond\w+|resposta|direi|digo|confirm\w+|mand\w+|envi\w+|contact\w+|contat\w+|recebe\w*|tera|sabera|noticias|telefon\w+|retorno|volto)\b"
    ),
)
