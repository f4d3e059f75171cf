"""Words that need no ground: small words, and those of anybody who looks after a complaint, in five languages and a few of two more."""

import re
from functools import lru_cache

from bot.language.cues import bare_of_folded

WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_ENDINGS = re.compile(r"(?:'s|'ll|'ve|'re|'d|'m|n't|')$")
_ELIDED = re.compile(r"^(?:qu|jusqu|lorsqu|puisqu|[cdjlmnst])'")
_STEM = 5  # letters
_LINE = 7  # words from which on a sentence must hold small words of some language
_FEW = 0.12  # the share of everyday words below which a long sentence is none


@lru_cache(maxsize=2048)  # the small words come again and again
def stem(word: str) -> str:
    """The beginning of a folded word: enough to know it again in another form."""
    word = _ELIDED.sub("", _ENDINGS.sub("", bare_of_folded(word)))
    if len(word) > _STEM:
        return word[:_STEM]
    return word[:-1] if len(word) > 3 and word.endswith("s") else word


_SMALL = """
a about after again all almost alone along already also although always am an and another any anybody anyone anything are around as at away back be because been before behind being
between both but by came can cannot come comes coming could day days did didn do does doing done down each early either else end enough even evening ever every everybody everyone
everything exactly far few first for from front full get gets getting give given gives giving go goes going gone good got had half hand hands has have having he hello her here hers herself hi him
himself his hold hour hours how i if in inside instead into is it its itself just keep keeps keeping kept last late later least left less let like little long look looked looking lot made make makes
making many may me mean means meant might mine minute minutes moment month months more morning most much must my myself name near need needed needs neither never new next night no nobody
none noon nor not nothing now of off often on once one only onto open or other others our ours out over own owns part past people perhaps person place plain point put quarter quite rather really right
room said same saw say says second see seen set several shall she should show shown side since single sit sitting so some somebody someone something somewhere soon stand standing start started
still stood straight such sure take taken takes taking than that the their them themselves then there these they thing things think third this those though through time times to today together told tomorrow tonight
too took top toward towards two twice under until up us use used using very wait waited waiting want wanted was way we week weeks well went were what whatever when where whether which while who
whoever whole whose why will with within without word words work working worse worst would wrong year years yes yesterday yet you your yours yourself three four five six seven eight nine ten eleven twelve thirteen
fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand monday tuesday wednesday thursday friday saturday sunday january february march april june july august
september october november december o'clock noon midday midnight afternoon mr mrs ms miss dr dear
"""
_CARE = """
accept account across act add address admit afraid agree answer answers apart apologise apology apologize appoint arrange arrive ask asked asking asks attach attention aware bad believe belong better book booked bother
bring brought call called calling calls care careful carry case cause certain chance change charge chase check checked checking choose claim clear clearly close colleague collect company complain complete concern confirm
contact copy correct cost count customer date deal decide decided decides decision delay deliver delivery depend desk detail details difference different difficult discuss doubt draft drop easy effect email enjoy ensure
explain explanation expect expected extra face fact fail failed fair fault feel fee fill final find finding finish fix follow forget form forward found free friend fully further gather guess guessing handle happen happened happens hard head hear
heard help helped here home honest honestly hope hoped house ignore important include inform instead invent invoice issue keep kind know known let letter line link list listen live log lose losing lost manage manager manager's matter meanwhile meet
member mention message miss missed missing mistake money move myself need news note notes notice number offer offered office order ours outcome owe own owner ownership page paid paper pay payment person personal personally phone photo
photos pick picture plan playbook please point possible post posted prepare problem promise promised proper properly prove question quick quote raise reach read ready reason receive record reference refund regret relate remain remember remove repair repeat replace reply
report request resolve resolved respond responsible rest result return returned review ring rule rules safe save schedule screen send sending sent serious service share short sign simple slot solve sorry sort sound speak special spend spoke
staff stage state status stay stays step stop stopped story straightaway sum summary supervisor support suppose system table talk talking team tell text thank thanks timeline told track treat tried trouble true trust truth try turn turned type understand
understood unless update updates upset urgent usual visit warn watch welcome wish wonder worry write writing written wrote speaking card bank security ticket schedule account action afterwards although apologetic arrangement available complaint contacted deserve either enough
ever everyone experience fix front further gave grateful hang happy harm hurry immediately keeping knew lead learn learned leave leaving let's meantime mind nearest needless neither nobody's ongoing otherwise outside ourselves pass passed pause
per present pretend previous process promising quiet rang reads reassure rely reminder sake seem seems settle shape shortfall show silence situation skip soonest sooner source space stick stuck sudden suggest surely swap task tired touch twice unable
unacceptable unanswered unhappy useful voice waste weekend whichever whoever wording works worth
big small large nice old hot cold warm cool wet dry heavy dark bright loud dirty clean empty broken flat high low deep wide long tall thick thin strong weak quick slow early young poor rich blue green red black white brown grey
"""
_SPANISH = """
el la los las un una unos unas y e o u que de del al a en con sin por para como cuando donde quien cual cuanto si no ni ya hoy ayer mañana tarde noche dia dias hora horas semana mes año vez veces muy mas menos tan tanto todo toda todos todas nada nadie
algo alguien otro otra otros otras mismo misma este esta esto estos estas ese esa eso aquel aqui ahi alli ahora antes despues luego entonces siempre nunca aun todavia tambien tampoco solo mientras hasta desde entre sobre bajo contra segun durante porque pues pero aunque
me te se nos os le les lo mi mis tu tus su sus nuestro nuestra usted ustedes yo ella ellos ellas nosotros ser es son era fue sea estar esta estoy estan estaba ha han he hemos haber hay tiene tienen tengo tener hacer hace hago hizo hecho haga poder puede puedo pueda voy va vamos ir
decir dice digo dijo dicho diga saber sepa queda quedar dar doy dejar dejo deja llamar llamo llama escribir escribo escrito pedir pido preguntar pregunto pregunta respuesta responder responda hablar hablo habla resolver resuelto caso cosa persona personalmente cargo hacerme ocupo encargo
siento lamento perdon disculpa disculpe disculpas hola buenos buenas señor señora don doña nombre llamo resumen mensaje correo telefono copia constancia nota datos fecha decide deciden decision responsable encargado supervisor ofrecer prometer promesa inventar adivinar cierto
saber contar contarle explicar enviar envio mando manda mandar seguir sigue sigo lleva llevar llevo ver revisar buscar encontrar solucionar arreglar paso pasos pasar parte momento minuto media cuarto punto igual bien mal mejor peor primero primera segundo tercera espera esperar esperando necesita guardar
gracias favor personal cliente servicio equipo lunes martes miercoles jueves viernes sabado domingo tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien anoche leido calma cuenta repetir vuelva publicar tarjeta banco contrasena pedido referencia fallado
"""
_FRENCH = """
le la les l un une des du de d et ou mais donc or ni car que qui quoi dont ou quand comme comment pourquoi si ne pas plus moins tres trop tout toute tous toutes rien personne quelque chose autre autres meme memes ce cet cette ces ceci cela ca ici la maintenant avant apres puis ensuite alors toujours jamais
encore deja aussi seulement pendant jusqu jusque depuis entre sur sous contre selon chez par pour sans avec dans en au aux y je tu il elle on nous vous ils elles me te se moi lui leur mon ma mes ton ta tes son sa ses notre nos votre vos leurs etre est sont suis etes etait soit avoir ai as a avons avez ont avait
faire fait fais dire dit dis dire voir vois vais va allez aller venir vient devoir dois doit pouvoir peux peut puisse savoir sais sait donner donne prendre prends prise mettre mis laisser laisse appeler appelle appel ecrire ecris ecrit ecrite demander demande repondre reponse reste rester tenir garder garde
charge personnellement dossier resolu resoudre regle regler desole desolee excuses excuse pardon regrette bonjour monsieur madame nom message courriel telephone telephoner note copie resume compte rendu photo date heure heures jour jours semaine mois an aujourd hui hier demain matin midi soir apres-midi nuit
decide decision responsable service equipe promettre promesse inventer deviner honnete savoir saurai verite expliquer envoyer envoie transmettre transmets suivre suite prochain prochaine demarche etape moment minute fois premier premiere deux trois quatre cinq besoin attendre attente client cliente
lundi mardi mercredi jeudi vendredi samedi dimanche solution possible retour interlocuteur six sept huit neuf dix douze quinze vingt trente cent lu repeter numero effacer efface remettre remettez publier carte banque donnees passe mot commande appelle occupe lieu joint soit soient ayez aient puissiez fixe aura
"""
_GERMAN = """
der die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern dass ob wenn als wie wo wer was wann warum weil damit bis seit nach vor mit ohne von vom zu zum zur bei beim auf an am in im ins aus fur uber unter gegen um durch zwischen neben ich du er sie es wir ihr mich mir dich uns euch ihn ihm ihnen
mein meine meinen meiner ihr ihre ihrem ihren ihrer unser unsere sein seine dieser diese dieses diesem diesen jeder jede jedes alle alles nichts niemand jemand etwas andere anderen selbst nicht kein keine nur auch noch schon immer nie wieder jetzt dann danach vorher heute gestern morgen mittag abend nacht tag tage stunde stunden woche
monat jahr mal einmal zweimal dreimal sehr mehr weniger viel gut schlecht besser erst erste zweite dritte zwei drei vier funf sechs sieben acht ist sind war waren bin sei wird werden wurde worden hat haben habe hatte kann konnen konnte muss mussen soll sollte will wollen darf geht gehe gehen kommt komme kommen gekommen macht mache machen
sagt sage sagen gesagt weiss wissen steht stehen liegt liegen bleibt bleibe bleiben gibt gebe geben nimmt nehme nehmen halt halten lasst lasse lassen bekommen sehen fragen frage frag bitte bitten rufe rufen anrufen anruf schreibe schreiben schriftlich schicke schicken melde melden antwort antworten klare klaren geklart gelost losen erledigt verantwortung
verantwortlich personlich kummere kummern betreue ansprechpartner zustandig name heisse guten hallo herr frau familie liebe lieber sehr geehrte leid tut entschuldige entschuldigung verzeihung stand notiz zusammenfassung mail telefon nachricht kopie foto fotos termin datum entscheidet entscheiden entscheidung versprechen verspreche raten rate ehrlich stelle
kunde auftrag vorgang sache schritt nachste nachsten montag dienstag mittwoch donnerstag freitag samstag sonntag uhr viertel halb ergebnis gelesen geschrieben wiederholen passiert karten bankdaten zugangsdaten karte auftragsnummer kundennummer nennen brauche schiefgelaufen moglich neun zehn elf zwolf zwanzig dreissig grund weg ab dran zeit moment dafur dazu davon darum daran
"""
_PORTUGUESE = """
o a os as um uma uns umas e ou mas que de do da dos das em no na nos nas ao aos com sem por pelo pela para como quando onde quem qual quanto se nao nem ja hoje ontem amanha tarde noite manha dia dias hora horas semana mes ano vez vezes muito mais menos tao tanto tudo toda todos todas nada ninguem algo alguem outro outra outros outras mesmo mesma
este esta isto estes esse essa isso aquele aqui ali la agora antes depois entao sempre nunca ainda tambem so enquanto ate desde entre sobre contra durante porque pois embora me te se nos lhe lhes lo meu minha seu sua seus suas nosso nossa voce voces eu ele ela eles elas ser e sao era foi seja estar esta estou estao ficar fica fico ficou ter tem tenho haver ha fazer faz faco feito
poder pode posso vou vai vamos ir dizer diz digo disse saber sei dar dou deixar deixo ligar ligo liga escrever escrevo escrito pedir peco perguntar pergunto pergunta resposta responder falar fala resolver resolvido resolvida caso coisa pessoa pessoalmente assumo cuido trato lamento desculpa desculpe sinto ola oi bom boa senhor senhora nome resumo mensagem email telefone telefono
copia nota dados data decide decidem decisao responsavel prometer promessa inventar adivinhar certo contar explicar enviar envio mando mandar seguir segue levar ver verificar procurar encontrar proximo proxima passo momento minuto meia quarto ponto bem mal melhor pior primeiro primeira segunda terceira espera esperar precisa guardar obrigado favor cliente servico equipa equipe
conhecer saida li atencao tera escreveu repetir publicar voltar cartao banco palavra passe encomenda referencia dois duas tres quatro cinco seis sete oito nove dez doze vinte trinta cinquenta cento reais segunda-feira terca quarta quinta sexta sabado domingo retorno
"""
_ITALIAN = """
il lo gli i le un uno una e o ma che di del della dei con senza per da in su al alla come quando dove chi se non ne piu meno tutto tutti niente nessuno altro questo questa quello ora prima dopo poi sempre mai ancora anche solo mentre fino mi ti si ci vi lei suo sua loro io noi essere sono era fatto ha hanno posso voglio chiedo scrivo chiamo oggi domani ieri alle risolto personalmente responsabile scusa dispiace
"""
_DUTCH = """
de het een en of maar dat die wie wat waar wanneer waarom als om te van met zonder voor na bij op in uit over onder tegen door tussen ik jij u hij zij wij mij hem haar ons mijn uw zijn niet geen ook nog al altijd nooit weer nu dan vandaag morgen gisteren heeft heb had kan moet wil ga gaat schrijf bel vraag opgelost persoonlijk verantwoordelijk sorry spijt
"""
BY_LANGUAGE = {
    "en": frozenset(map(stem, (_SMALL + _CARE).split())),
    "es": frozenset(map(stem, _SPANISH.split())),
    "fr": frozenset(map(stem, _FRENCH.split())),
    "de": frozenset(map(stem, _GERMAN.split())),
    "pt": frozenset(map(stem, _PORTUGUESE.split())),
    "it": frozenset(map(stem, _ITALIAN.split())),
    "nl": frozenset(map(stem, _DUTCH.split())),
}
EVERYDAY = frozenset().union(*BY_LANGUAGE.values())
WRITTEN_APART = tuple(BY_LANGUAGE)  # languages whose words stand apart, and are known here


def stems(text: str) -> set[str]:
    """The stems of the words that carry something."""
    return {stem(word) for word in WORD.findall(text) if len(word) > 2} - EVERYDAY


def is_gibberish(text: str) -> bool:
    """Whether so many words hold no small word of any language that is known here: a cipher, or letters in disorder."""
    words = WORD.findall(text)
    return len(words) >= _LINE and sum(stem(word) in EVERYDAY for word in words) < _FEW * len(words)
