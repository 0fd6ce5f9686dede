/** Open questions of the start, the story and the factors; `{…}` is filled in. */
export const questionsStory = {
  'K01-leeg': {
    text: 'Waarom deze analyse, en waarom nu? Kies de aanleiding en schrijf in één zin wat er die week gebeurde.',
    help: 'Eén zin die je aan tafel kunt voorlezen, is genoeg.',
  },
  'K02-leeg': {
    text: 'Wanneer hebben jullie aan {persoon} uitgelegd waar deze analyse voor is? Is het nog niet gebeurd, wie doet het dan en wanneer?',
    help: 'Uitleg hoort vóór of bij het eerste gesprek.',
  },
  'K02-teLaat': {
    text: '{persoon} kreeg de uitleg op {datumUitleg}, na het eerste gesprek op {datumGesprek}. Hoe ging dat, en wat vertellen we daarover in de verantwoording?',
    help: 'Het is gebeurd; eerlijk opschrijven is nu het beste.',
  },
  'K03-nietGevraagd': {
    text: 'We hebben {persoon} nog niet gevraagd: {doel}. Wie vraagt het, op een moment dat nee zeggen ook kan?',
    help: 'Niet gevraagd is geen nee, en zwijgen is geen ja.',
  },
  'K03-verlopen': {
    text: 'De toestemming van {persoon} voor {doel} geldt niet meer: {reden}. Wanneer bespreken jullie die opnieuw?',
    help: 'Tot die tijd delen we niets voor dit doel.',
  },
  'K04-leeg': {
    text: 'Wie is de tweede van het duo? Er staat nog geen {ontbrekendeRol}.',
    help: 'Eén kent het dagelijks leven, de ander kijkt van buiten. Dat verschil is nodig.',
  },
  'K04-geschoold': {
    text: 'Wie van jullie is geschoold in deze manier van werken, of wie krijgt er begeleiding bij?',
    help: 'Zet anders nu een moment met de supervisor.',
  },
  'K05-bijna': {
    text: 'We zijn op dag {dagen}. Wat is er nog nodig om te delen, en wat mag na het delen verder groeien?',
    help: 'Een analyse die leeft, hoeft niet af te zijn om te helpen.',
  },
  'K05-over': {
    text: 'Het zijn {dagen} dagen geworden. Waar zat de tijd? Kies de reden; het is geen verwijt.',
    help: 'Was het tijd die het gezin nodig had? Schrijf dat dan zo op.',
  },
  'K06-leeg': {
    text: 'We spraken nog niemand van school. Wie kent {naam} daar het best? Is er geen school in beeld, wie belt het samenwerkingsverband?',
    help: 'Ook een kind dat thuiszit, heeft een school of een recht daarop.',
  },
  'K07-jeugdige': {
    text: 'Van {naam} zelf missen we nog: {ontbreekt}. Op welke plek en in welke vorm zou het {naam} wél lukken?',
    help: 'Wandelen, koken, tekenen of appen telt ook.',
  },
  'K07-ouder': {
    text: 'Van {ouder} missen we nog: {ontbreekt}. Wat maakt het lastig om elkaar te spreken, en wat kunnen wij daaraan doen?',
    help: 'Denk aan avond, tolk, reisgeld, of eerst alleen bellen.',
  },
  'K08-leeg': {
    text: '{hulp} ging hieraan vooraf. Wat kan iemand van toen ons vertellen wat nergens staat?',
    help: 'Vraag eerst toestemming. Een telefoontje van een kwartier kan veel verhelderen.',
  },
  'K09-bewaker': {
    text: 'Als wij klaar zijn, wie zorgt dan dat deze analyse wordt bijgehouden? {naam} is eigenaar; wie is bewaker?',
    help: 'Eén naam, van iemand die blijft en het zelf weet.',
  },
  'K10-citaat': {
    text: 'We spraken {persoon}, maar er staat nog geen zin in de eigen woorden van {persoon}. Welke zin bleef je bij?',
    help: 'Schrijf hem op zoals hij klonk, en lees hem terug.',
  },
  'K11-wens': {
    text: 'Wat wil {persoon} dat er als eerste anders wordt? We weten nu vooral wat er mis is.',
    help: 'Achter bijna elke klacht zit een wens.',
  },
  'K12-verschil': {
    text: 'Iedereen lijkt het met alles eens te zijn. Is dat zo, of heeft iemand iets ingeslikt? Wie zou het anders durven zeggen als je het apart vraagt?',
    help: 'Verschil hoort erin. Het maakt de analyse sterker.',
  },
  'K12-eigenVerklaring': {
    text: '{persoon} verklaart het zo: “{verklaring}” Die uitleg staat nog niet bij de hypothesen. Zullen jullie haar even eerlijk toetsen als de eigen ideeën?',
    help: 'Zet de woorden er letterlijk in.',
  },
  'K13-betekenis': {
    text: '‘{gebeurtenis}’ was voor {persoon} een keerpunt. Welke gedachte over zichzelf of over anderen kwam daar vandaan?',
    help: 'Vraag naar wat het veranderde, niet naar de details.',
  },
  'K14-begin': {
    text: 'Het verhaal begint nu in {eersteJaar}. Hoe was het daarvoor: zwangerschap, eerste jaren, wie waren er?',
    help: 'Vraag ook naar de goede tijd. Die vergeet een dossier.',
  },
  'K14-fasen': {
    text: 'De levensloop gaat nu vooral over {fase}. Welke jaren kennen we nog niet, en wie was er toen bij?',
    help: 'Zoek iemand die {naam} als klein kind kende.',
  },
  'K14-gat': {
    text: 'Tussen {van} en {tot} staat niets. Was het rustig, of heeft niemand ernaar gevraagd?',
    help: 'Een rustige tijd is goud: wat werkte er toen?',
  },
  'K15-cruciaal': {
    text: 'Welke gebeurtenis veranderde alles volgens {persoon}? Die is nog niet aangewezen.',
    help: 'Leg de lijn op tafel en laat {persoon} zelf wijzen.',
  },
  'K16-hulp': {
    text: 'Welke hulp was er eerder, en wat deed die? Er staat nog niets over in de levensloop.',
    help: 'Ook wachten, wisselen en afbreken horen erbij.',
  },
  'K17-domein': {
    text: 'Hoe gaat het nu met {domein}? En wat gaat daar goed?',
    help: 'Weet je het niet, schrijf dan op wie het wel weet.',
  },
  'K17-kracht': {
    text: 'Bij {domein} staat alleen wat moeilijk is. Wat is daar, hoe klein ook, een kracht?',
    help: 'Vraag het aan de jeugdige zelf.',
  },
  'K18-niveau': {
    text: 'Op het niveau {niveau} staat nog niets wat {soort}. Is er echt niets, of keken we daar niet?',
    help: 'Mag leeg blijven; schrijf dan in één zin waarom.',
  },
  'K19-termijn': {
    text: 'Speelt ‘{factor}’ pas kort, of al jaren? Sinds wanneer ongeveer?',
    help: 'Kort: weken tot maanden. Lang: maanden tot jaren.',
  },
  'K20-verhouding': {
    text: 'Van de {aantalTotaal} factoren zijn er {aantalHelpt} die helpen. Wat ging er goed op dagen dat het had kunnen misgaan?',
    help: 'Krachten zijn geen troost; ze zijn de helft van de uitleg.',
  },
  'K21-trauma': {
    text: 'Hebben we gevraagd naar erge gebeurtenissen, verlies en geweld? Aan wie, en aan wie nog niet?',
    help: 'Het antwoord mag ook zijn: gevraagd, en er is niets genoemd.',
  },
  'K22-hulp': {
    text: 'Wat deden wij als hulp dat het zwaarder of lichter maakte? Denk aan wisselen, wachten, regels, verhuizen.',
    help: 'Dit is vaak de zin waardoor een gezin zich gezien voelt.',
  },
  'K22-kring': {
    text: 'In geen enkele kring staat een stap van de hulp zelf. Wat doen wij als het spannend wordt, en wat gebeurt er daarna?',
    help: 'Is er echt geen aandeel, schrijf dan op waarom.',
  },
  'K23-context': {
    text: 'Wat betekenen geld, werk, wonen, geloof, afkomst of uitgesloten worden in dit gezin? Aan wie vroegen we het?',
    help: 'Vraag naar de betekenis; vul haar niet in.',
  },
};
