"""How people promise in Portuguese, and what only looks like it."""

from bot.followups.promising.manner import Manner, cue, joining, words

_EVENTS = (
    "casamento|voo|avião|festa|missa|mudança|exame|prova|aniversário|viagem|enterro|velório|funeral|batizado|"
    "baptizado|formatura|cirurgia|"
    "audiência|cortejo|desfile|colheita|despejo|réveillon|reunião|entrevista|turno|plantão|comboio|trem|ônibus|"
    "operação|férias|sogros|convidados|visitas|cerimónia|"
    "cerimônia|concerto|show|jogo|vestibular|parto|comunhão|procissão|escritura|contrato|prazo|guarda|embarque|"
    "estreia"
)

PORTUGUESE = Manner(
    joins=joining(("e", "porque", "pois", "então", "para que", "enquanto", "portanto"), ("mas", "porém", "só que", "contudo")),
    asks=cue(
        r"^(?:e |ou |mas |oi |olá |então )*(?:quer|queres|prefere|preferes|pode|podes|consegue|dá-lhe|serve|"
        r"fica bem|quando|qual|que horas|a que horas|posso|podemos|será que|topa|lhe convém)\b.*\?$",
        r"\b(?:em qual|qual d|prefere que|quer que eu|queres que|pode ser|tudo bem se)\b.*\?$",
    ),
    tags=cue(r"^(?:ok|tá|tá bom|sim|certo|combinado|pode ser|está bem|né|não é|viu|beleza|de acordo)$"),
    commits=cue(
        r"\b\w+-(?:lhe|lhes|te|vos|lho|lha|lhos|lhas)\b", r"\b(?:eu|a gente)\b(?! (?:falei|disse|mandei|liguei))",
        r"\b(?:te|lhe|lhes|vos) (?!(?:disse|prome|jur|garant|fal|mand[ao]|deram|deu|fiz)\w*)(?!\w*(?:ou|eu|iu|"
        r"ram|[^r]ei|avam?|sse|ia)\b)\w+\b",
        r"\b(?:vou|vamos|iremos) (?:(?:te|lhe|lhes|vos|estar|já) )*\w+(?:ar|er|ir|or)\b",
        r"\b(?!dever|poder|precisar|ter(?:á|ão) (?:de|que))\w{2,}(?:ar|er|ir)(?:ei|emos)\b",
        r"(?<!não )\b(?:tem|têm|tens|recebe|recebes|recebem|fica com|ficas com|terá|terás|sabe|"
        r"saberá)\b(?! (?:até|que|de|prazo|razão|direito|toda|para))",
        r"\b(?:estou|estamos|passo|passamos|chego|chegamos|vou|venho|ligo|escrevo|mando|entrego|levo|respondo|"
        r"confirmo|envio|trago|volto|regresso|telefono|retorno|resolvo|arranjo|conserto|devolvo|aviso|apareço|"
        r"recebo-\w+)\b",
        r"\b(?:remarqu|mud|pass|adiant|antecip)(?:ei|ámos|amos) (?:\w+ ){0,3}para §",
        r"\b(?:reserv|agend|marc|program|encomend)(?:ei|ámos|amos|ado|ada)\b",
        r"\b(?:conte com|conta com|contem com|pode contar|minha palavra|prometo|garantido|(?:notícias|resposta|"
        r"chamada|mensagem|ligação|recado) (?:minhas?|nossas?|da minha parte))\b",
        r"\b(?:me dê|dê-me|me dá|dá-me|me deixa|deixe-me|me deixe|deem-me|me aguarde|aguarde-me)\b",
    ),
    foretells=cue(
        r"\b(?:vai|vão|irá|irão) (?:(?:te|lhe|lhes|vos|estar|já) )*\w+(?:ar|er|ir|or)\b",
        r"\b(?!dever|poder|precisar|ter(?:á|ão) (?:de|que))\w{2,}(?:ar|er|ir)(?:`á|`ão)\b(?<!\bserá que)",
    ),
    touches=cue(
        words(
            "ele ela eles elas eu nós meu minha meus minhas você vocês te lhe lhes seu sua seus suas teu tua "
            "vos comigo connosco conosco consigo contigo ti aí vosso vossa"),
        r"\bnoss[oa]s?\b",
        r"\b(?:a senhora|o senhor|a dona|a menina|a gente)\b",
        r"\b\w+-(?:o|a|os|as|no|na|se)\b",
        r"\b(?:`é|s`ão|est`á|estão|t`á|t`ão|vai|vão|fica|ficam|saem|sobem|desce|manda|mandam|envia|enviam|"
        r"assina|assinam|imprime|cose|costura|corta|cortam|põe|põem|muda|responde|respondem|escreve|liga|ligam|"
        r"telefona|toca|limpa|limpam|pinta|mede|carrega|descarrega|devolve|devolvem|paga|pagam|deposita|"
        r"depositam|termina|acaba|começa|começam|toma|atende|opera|examina|recebe|recebem|vê|conduz|religa|"
        r"religam|acende|repõe|repõem|solda|cola|planta|poda|cozinha|canta|d`á|dão|faz|fazem|mete|entram|"
        r"prepara|preparam|corrige|valida|confirma|confirmam|espera|fala|verifica|soluciona|desentope|coloca|"
        r"colocam|conserta|arranja|arranjam|move|retiram|despacha|encosta|aparece|busca|buscam|tem|têm|bate|"
        r"afina|encaixa|trocam|resolvem|montam|pega|pegam|volta|roda)\b",
        r"\b(?:vem|vêm|chega|chegam|volta|voltam|passa|passam|entrega|entregam|leva|levam|traz|trazem|entra|"
        r"sobe|retira|instala|conserta|repara|sai|busca|monta|troca|resolve|está (?:\w+ )?(?:pront[oa]|aí|"
        r"resolvid[oa]|de volta|arranjad[oa]|em sua|na sua|no seu)|estão (?:\w+ )?(?:pront[oa]s|aí)|"
        r"fica (?:\w+ )?(?:pront|resolvid|arranjad|instalad)\w+)\b",
    ),
    waits=cue(r"\b(?:me dê|dê-me|me dá|dá-me|me deixa|deixe-me|me deixe|deem-me|me aguarde|aguarde)\b"),
    refuses=cue(
        r"\bnão\b(?! (?:só|com|por|apenas|mais tarde|é o regulamento))",
        r"\b(?:ninguém|nenhuma?|nunca|jamais|nem|impossível|tampouco|nada)\b",
        r"\b(?:suspens[oa]|adiad[oa]|descartad[oa])\b",
    ),
    even=cue(
        r"\b(?:mesmo (?:se|que)|ainda que|como se)\b",
        r"\b(?:dizer\w*|digo|sabe|saber|saberá|sei|ver|vejo|confirmar\w*|confirmo|avisar\w*|aviso|conto|"
        r"perguntar|pergunto|verifico|dizer-lhe|digo-lhe|dizer-te) se\b",
        r"\bse (?:(?:ainda|assim|lhe|te|você|nos|a senhora|o senhor) )*(?:quiser\w*|puder|preferir|desejar|"
        r"for preciso|convier|der jeito|estiver em casa)",
    ),
    supposes=cue(
        r"^(?:e |mas |ou |só )?(?:se|caso|desde que|a não ser que|salvo se|contanto que|dependendo)\b",
        r"\b(?:caso|se (?:o|a|não|tudo|der|houver|chegar|vier|for|eu|estiver|tiver|conseguir\w*|aparecer|correr))\b",
    ),
    unreal=cue(
        r"\b(?:talvez|quem sabe|provavelmente|tomara|oxalá|espero que|se calhar|possivelmente|porventura|"
        r"com sorte)\b",
        r"\b(?:teria|teriam|seria|seriam|estaria|estariam|haveria|poderia|deveria|faria|iria|viria|gostaria|"
        r"ficaria|chegaria|levaria|daria|traria|ligaria|tivesse|tivessem|fosse|fossem|houvesse|viesse|chegasse|"
        r"pudesse|soubesse)\b",
    ),
    told=cue(
        r"\b(?:te|lhe|lhes|vos|nos) (?:\w+ )?(?:juraram|jurou|prometeram|prometeu|disseram|disse|garantiram|"
        r"garantiu|falaram|falou|asseguraram|assegurou|venderam|informaram|confirmaram|tinham|haviam)\b",
        r"\b(?:garantiu|garantiram|prometeu|prometeram|disse|disseram|jurou|juraram|assegurou|asseguraram|"
        r"informaram|venderam|confirmaram)-(?:lhe|lhes|te|vos|me)\b",
        r"\b(?:você|tu|a senhora|o senhor|vocês|a dona \w+) (?:\w+ )?(?:disse|diz|dizes|falou|pediu|pede|quer|"
        r"queria|escreveu|marcou|contou|recebeu|combinou|espera|esperava|leu|anotou|mencionou)\b",
        r"\b(?:diz-me|disse-me|escreveu-me|pediu-me|conta-me|me (?:disse|diz|falou|contou|pediu|escreveu))\b",
        r"\b(?:segundo (?:o|a|os|as)|entendi|percebi|compreendi|vejo que|leio que|era suposto|combinado era|"
        r"ficou de|ficaram de|prometid[oa]s?|supostamente|devia|deviam|ia ser|que leu|alegadamente)\b",
        r"[§¶] `é [§¶]|\b(?:estamos a|já é) [§¶]",
        r"\b(?:o site|o aplicativo|a app|o app|a aplicação|o sistema|o rastreio|o rastreamento|a etiqueta|"
        r"o aviso|o cartaz|a carta|o recibo|o boleto) (?:\w+ )?(?:diz|dizia|mostra|mostrava|indica|indicava|"
        r"marca|marcava|promete)\b",
    ),
    past=cue(
        r"\b(?!(?:sou|vou|dou|estou|meu|seu|teu|eu|céu|museu|ou|judeu|europeu|romeu)\b)\w*\w{2}(?:ou|eu|iu)\b",
        r"\b(?!caram|madeira)\w{2,}(?:aram|eram|iram|ámos|ava|avam)\b(?<!\bpalavra)",
        r"\b\w*(?:[^aeiou\W]r|[^r\s\W])ei\b(?<!\bsei)(?<!\blei)(?<!\bhei)(?<!\brei)",
        r"\b(?:recebi|pedi|perdi|abri|ouvi|senti|li|sa`í|subi|esqueci|escrevi|vendi|descobri)\b",
        words(
            "esteve estive estiveram houve puseram souberam dizia fazia podia vinha vinham saía sabia pedia "
            "parecia iam vim fiz foi fui foram era eram estava estavam teve tive tiveram veio vieram disse "
            "disseram fez fizeram pôs trouxe trouxeram ficou tinha tinham havia queria quis pôde saiu ontem "
            "anteontem soube vi viu deu viram"),
        r"\b(?:passad[oa]|último|última)\b",
        r"\bhá (?:um|uma|uns|umas|dois|duas|três|quatro|\d+|já|pouco|mais|quase|cerca)\b",
    ),
    duty=cue(
        r"\b(?:por favor|se faz favor|por gentileza|precisamos|preciso|precisa|precisas|precisam|tem (?:até|"
        r"que|de|prazo|só até)|têm (?:até|que|de)|tens (?:até|que|de)|terá (?:de|que|até)|(?:não )?(?:se |"
        r"te )?esqueça\w*|não te esqueças|lembre|lembre-se|lembra-te|favor|deve|devem|deves|deverá|é preciso|"
        r"é necessário|pode|podem|podes|poderia|podia|convém|prazo|vence|caduca|expira|data limite|"
        r"agradeço que|agradecemos que|peço que|peço-lhe que|tem de)\b(?! contar| esperar| ficar desc)",
        r"^(?:e |mas |ou |então |§ )*(?:mande|mande-me|envie|envie-me|envia|manda|traga|traga-me|ligue|"
        r"ligue-me|ligue-nos|avise|avise-me|me avise|me mande|me envie|me manda|confirme|confirme-me|venha|"
        r"passe|passe por|retire|levante|deixe (?!comigo)|pague|entregue|assine|guarde|tire|faça|preencha|"
        r"responda|espere|marque|apresente|compareça|devolva|verifique|tenha|esteja|desligue|ponha|veja|diga|"
        r"diga-me|escolha|peça|mantenha|evite)\b",
    ),
    theirs=cue(
        r"^(?!.*\b(?:entrega|marcação|visita|instalação|reparação|conserto|ligação|chamada|resposta|encomenda|"
        r"pedido|técnico|motorista|colega|devolução|reembolso|sua vez|seu horário)\b).*\b(?:o|a|os|as|seu|sua|"
        r"teu|tua) (?:[\w-]+ ){0,4}?(?:`é|são|será) (?:no |na |às |já |a )*[§¶]",
        r"\b(?:a senhora|o senhor|você) (?!tem|têm|recebe|fica|vai|terá|sabe|saberá|receberá|pode|já|não|a|o|"
        r"na|no|em|com|e|de|que|ainda|um|uma|lá|aí)\w+",
        r"\b(?:você|a senhora|o senhor|tu|vocês) (?:viaja|viajas|voa|embarca|embarcas|parte|partes|casa|muda|"
        r"muda-se|trabalha|trabalhas|começa|sai|entra|vai (?:viajar|embarcar|casar|mudar))\b",
        r"^(?:e |que |mas )*(?:o |a |os |as )?(?:seu|sua|seus|suas|teu|tua) (?:\w+ )?(?:filho|filha|mãe|pai|"
        r"marido|mulher|esposa|irmã|irmão|filhos|crianças|pais|família|chefe|senhorio|vizinh\w*|convidados|tia|"
        r"tio|avó|avô|sogr\w*|clientes?|inquilin\w*|neto|neta|menina|menino)\b(?! (?:recebe|recebem|tem|têm|"
        r"terá))",
        rf"\b(?:{_EVENTS})\b(?: [\w'-]+){{0,4}} ?[§¶]",
    ),
    habit=cue(
        r"\b(?:normalmente|em regra|por regra|regra geral|sempre|costuma|costumam|costumamos|cada (?:dia|"
        r"semana|mês|manhã|tarde|noite|vez|caso|segunda|terça|quarta|quinta|sexta)|tod[oa]s? (?:os|as|o santo|"
        r"santo|dia)|geralmente|habitualmente|o padrão|por norma|política|em média|em geral|dias úteis|"
        r"dia útil|regulamento|diariamente|às (?:segundas|terças|quartas|quintas|sextas)|aos (?:sábados|"
        r"domingos)|(?:segundas|terças|quartas|quintas|sextas)|`à (?:segunda|terça|quarta|quinta|sexta)|"
        r"de segunda a|segunda a sexta)\b",
    ),
    hours=cue(
        r"\b(?:loja|armazém|agência|cartório|biblioteca|piscina|museu|farmácia|posto|banco|mercado|parque|"
        r"cemitério|cantina|refeitório|correios|repartição|conservatória|tesouraria)\b.*\b(?:até|trabalha|está|"
        r"há|das [§¶]|de [§¶]|a partir|volta|termina|encerra)",
        r"\b(?:(?<!lhe )(?<!te )abre|abrem|abrimos|fecha|fecham|fechamos|reabre|reabrem|atende|atendem|"
        r"atendemos|horários?|abert[oa]s?|fechad[oa]s?|funciona|funcionam|última entrada|dia seguinte|"
        r"no mesmo dia|último (?:barco|autocarro|ônibus|trem|comboio)|guichê|guiché|balcão|secretaria|recepção|"
        r"feriados?)\b",
    ),
    lasts=cue(words("seca secam repousa cura coze cozem descongela carrega cicatriza endurece fermenta derrete")),
    inward=cue(r"\bme (?!comprometo|encarrego)\w+", r"\b\w+-(?:me|nos)\b"),
    customer=cue(
        words("comigo connosco conosco você vocês te lhe lhes vos consigo contigo ti aí vosso vossa eu"),
        r"\b(?:a senhora|o senhor|a gente)\b|\b\w+-(?:lhe|lhes|te|vos)\b|\b(?:em|a|na|no|da|do) (?:sua|seu|tua|"
        r"teu)\b",
    ),
)  # fmt: skip
