/** Open questions of the explanation and what follows from it; `{…}` is filled in. */
export const questionsExplanation = {
  'K24-lijst': {
    text: 'We hebben {factoren}, {hypothesen} en {kringen}. Welke twee factoren horen voor jullie gevoel bij elkaar? Schrijf daar ‘doordat’ tussen.',
    help: 'Hier wordt een lijst een verklaring.',
  },
  'K24-losseFactor': {
    text: '‘{factor}’ hoort nog nergens bij. Speelt hij mee, of kan hij weg?',
    help: 'Allebei is goed. Een losse factor zegt soms: hier missen we iets.',
  },
  'K25-soort': {
    text: 'Over één vraag hebben we nog geen idee: {soort}. Wat is jullie eerste gedachte, ook al is die nog niet stevig?',
    help: 'De vier vragen: hoe begon het, waardoor blijft het, waardoor werd het erger, waardoor wordt het minder?',
  },
  'K26-tegen': {
    text: 'Wat zou ons ongelijk geven bij ‘{hypothese}’? Zoek één dag, plek of persoon waar het niet klopt.',
    help: 'Gezocht en niets gevonden? Schrijf op waar je zocht.',
  },
  'K26-voor': {
    text: 'Waar rust ‘{hypothese}’ op? Wie zag of vertelde iets wat erbij past?',
    help: 'Nog niets? Laat hem dan open en zet erbij wie het navraagt.',
  },
  'K26-bron': {
    text: 'Van wie komt dit: ‘{bewijs}’? En is het gezien, verteld of gelezen?',
    help: 'Zonder bron kan niemand het later nagaan.',
  },
  'K26-status': {
    text: 'Er staat bewijs voor en tegen bij ‘{hypothese}’. Waar staan jullie nu: nog in toets, het klopt, het klopt deels, of het klopt niet?',
    help: 'Klopt niet is ook een goede uitkomst.',
  },
  'K27-voorspelling': {
    text: 'Als ‘{hypothese}’ klopt, wat zien we dan binnen twee weken? En wie kijkt daarnaar?',
    help: 'Schrijf de voorspelling op vóór je gaat kijken.',
  },
  'K27-uitkomst': {
    text: 'Op {datum} verwachtten we iets bij ‘{hypothese}’. Wat zagen we, en wat betekent dat?',
    help: 'Ook ‘niet uitgevoerd’ is een uitkomst.',
  },
  'K28-standpunt': {
    text: 'Herkent {persoon} zich in ‘{hypothese}’? We weten het nog niet.',
    help: 'Lees de zin voor en vraag: wat klopt, wat klopt half, wat niet?',
  },
  'K28-oneens': {
    text: '{persoon} is het niet eens met ‘{hypothese}’. Hoe zou {persoon} het zelf zeggen?',
    help: 'Zet die uitleg ernaast als eigen hypothese.',
  },
  'K29-diagnose': {
    text: 'In ‘{hypothese}’ staat {diagnose} als oorzaak. Wat merk je er in het dagelijks leven van, en hoe leidt dát tot het probleem?',
    help: 'Een naam beschrijft. Een uitleg laat zien hoe het loopt.',
  },
  'K30-verhaal': {
    text: 'Bij de kring ‘{kring}’ missen we nog: {ontbreekt}. Hoe zou het gezin dit rondje vertellen?',
    help: 'Lees het voor en vraag om een naam voor de kring.',
  },
  'K30-helpend': {
    text: 'Alle kringen maken het zwaarder. Waar gaat er al iets de goede kant op, en hoe houdt dat zichzelf in stand?',
    help: 'Kijk naar de goede dagen.',
  },
  'K31-woord': {
    text: 'Je schreef ‘{woord}’. Wat zag je iemand doen, wanneer, en waardoor is dat te begrijpen?',
    help: 'Je mag het laten staan. Zou je de zin voorlezen aan degene over wie hij gaat?',
  },
  'K32-lang': {
    text: 'Deze zin is lastig te volgen: ‘{zin}’. Hoe zeg je hem hardop, aan de keukentafel?',
    help: 'Zeg hem eerst, schrijf hem dan op.',
  },
  'K33-bron': {
    text: 'Van wie weten we dit: ‘{item}’? Is het een feit, vertelt iemand het, of denken wij het?',
    help: 'Alle drie mag, als het maar zichtbaar is.',
  },
  'K34-vorm': {
    text: 'De samenvatting is nog niet in balans: {reden}. Welke punten horen samen, en welk punt is eigenlijk twee punten?',
    help: 'Vijf tot negen zinnen, even groot.',
  },
  'K35-los': {
    text: 'Bij ‘{punt}’ hoort nog geen kring. Welke pijl wordt hierdoor zwakker of sterker?',
    help: 'Hoort hij nergens bij? Dan is het misschien een goed idee voor een ander verhaal.',
  },
  'K35-wie': {
    text: 'Alle punten komen nu van ons. Wat stelden {naam}, de ouders of de mensen om hen heen zelf voor?',
    help: 'Vraag: wat is het kleinste dat al zou helpen?',
  },
  'K36-omdat': {
    text: 'Waarom past ‘{hulp}’ hier meer of minder? Welke kring verandert erdoor?',
    help: 'Zonder omdat is het een wens of een gewoonte.',
  },
  'K36-minder': {
    text: 'Er wordt gedacht aan een gesloten plek. Wat zou die doen met de kringen die we zien? Wat past hier minder, en waarom?',
    help: 'Schrijf ook op wat er wél nodig is om veilig te blijven.',
  },
  'K37-ouders': {
    text: 'Welke hulp is er voor de ouders zelf? Wat zeggen zij dat ze nodig hebben?',
    help: 'Ook ‘besproken, nu niet gewenst’ is een antwoord.',
  },
  'K38-wieWanneer': {
    text: 'Bij ‘{hulp}’ missen we nog: {ontbreekt}. Wie zorgt dat dit echt begint, en waaraan merken we dat het werkt?',
    help: 'Eén naam en één datum. Anders blijft het papier.',
  },
  'K39-nietDoen': {
    text: 'Wat kan er misgaan {ontbreekt}? We wogen nu maar één kant.',
    help: 'Kijk naar volgende week én naar volgend jaar.',
  },
  'K39-dragers': {
    text: 'Wie draagt dit mee? Er staat nu één naam of geen.',
    help: 'Wie samen tekent voor een risico, hoeft niet uit angst te kiezen.',
  },
  'K40-toekomst': {
    text: '{naam} is {leeftijd}. Over de toekomst missen we nog: {ontbreekt}. Wat wil {naam} daar zelf?',
    help: 'Begin bij de wens; de regeling komt daarna.',
  },
  'K41-datum': {
    text: 'Wanneer kijken we of onze uitleg klopt? Kies een dag binnen zes maanden, en wie iedereen uitnodigt.',
    help: 'Kies liever een voorspelling met een datum dan alleen een datum.',
  },
  'K41-redenen': {
    text: 'Bij welke gebeurtenis moet deze analyse eerder op tafel? Vraag het ook aan {naam}.',
    help: 'Denk aan verhuizen, een andere school, begin of einde van hulp, een verjaardag.',
  },
  'K42-reden': {
    text: 'Er veranderde iets sinds we deelden: {wijziging}. Waarom, en weet het gezin het al?',
    help: 'Eén zin is genoeg, als {naam} hem kan volgen.',
  },
  'los-factoren': {
    text: '‘{hypothese}’ rust op minder dan twee factoren. Wat speelt er nog meer mee?',
    help: 'Eén ding verklaart zelden alles.',
  },
  'los-pijl': {
    text: '‘{pijl}’ hoort bij geen kring. Waar komt dit weer terug?',
    help: 'Komt het nergens terug, dan mag hij blijven staan.',
  },
  'los-grond': {
    text: 'Niemand kan nagaan waar ‘{item}’ op rust. Wie vertelde het, of waar staat het?',
    help: 'Is een bron weggehaald? Zoek een andere, of zeg dat we het niet weten.',
  },
  'los-eigenaar': {
    text: 'Wie zet de stap bij ‘{punt}’?',
    help: 'Eén naam, van iemand die het zelf weet.',
  },
  'los-terugkijken': {
    text: 'Op {datum} zouden jullie kijken: {moment} Wat bleek?',
    help: 'Ook ‘we hebben niet gekeken’ is een antwoord.',
  },
};
