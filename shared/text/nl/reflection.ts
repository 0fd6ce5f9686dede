/** Looking back together: six questions of Ketenbreed Leren, and the turning point. */
export const reflection = {
  view: 'Terugblik',
  title: 'Samen terugblikken',
  lead: 'Zes vragen, en één over het keerpunt. Een antwoord wordt een moment in de lijst.',
  answer: 'Beantwoorden',
  open: 'Antwoord bekijken',
  answerOf: (question: string) => `Beantwoorden: ${question}`,
  openOf: (question: string) => `Antwoord bekijken: ${question}`,
  lookAt: 'Kijk hiernaar',
  turningPoint: 'Keerpunten die zijn aangewezen',
  noTurningPoint: 'Nog niemand wees een keerpunt aan in de levensloop.',
  crucialFor: (people: string) => `voor ${people}`,
  questions: [
    {
      id: 'verklaren',
      question: 'Snappen we waardoor het vastloopt, of beschrijven we vooral wat er misgaat?',
      lookAt: 'Kies één zin uit de samenvatting. Staat er een ‘doordat’ in dat je kunt toetsen?',
    },
    {
      id: 'resultaat',
      question:
        'Merken {naam} en de ouders dat de hulp helpt? Wat doen we als dat na drie maanden niet zo is?',
      lookAt: 'Zoek in de levensloop de hulp die te lang doorging of te vroeg stopte.',
    },
    {
      id: 'luisteren',
      question:
        'Wie luisterden we zonder oordeel, en bij wie lukte dat minder? Wat veranderde er in onze tekst door wat iemand zei?',
      lookAt: 'Noem één zin die er door de jeugdige of een ouder anders uitziet.',
    },
    {
      id: 'onderwijs',
      question:
        'Heeft {naam} een plek om te leren en erbij te horen? Wat doen we deze maand om die te houden of terug te krijgen?',
      lookAt: 'Zet school niet achteraan. Wat kan nu al?',
    },
    {
      id: 'ouders',
      question:
        'Welke hulp en steun krijgen de ouders voor zichzelf? Is hun gevraagd wat zij nodig hebben?',
      lookAt: 'Kijk of ouders in het plan alleen iets moeten, of ook iets krijgen.',
    },
    {
      id: 'kennis',
      question:
        'Welke kennis bestaat er al die we nog niet gebruikten: een richtlijn, een eerder verslag, de ervaring van iemand die dit kent?',
      lookAt: 'Vraag: wat zou de volgende hulpverlener ons kwalijk nemen dat we het niet lazen?',
    },
    {
      id: 'keerpunt',
      question:
        'Wat was volgens {naam} en de ouders het keerpunt in hun leven? Staat dat in het hart van onze uitleg?',
      lookAt: '',
    },
  ],
  predictions: {
    view: 'Voorspellingen',
    title: 'Klopte wat we verwachtten?',
    lead: 'Elke hypothese voorspelt iets. Schrijf op wat jullie zagen, ook als het anders liep.',
    none: 'Er staan nog geen voorspellingen. Schrijf ze bij de hypothesen, voordat jullie gaan kijken.',
    without: 'Nog zonder voorspelling',
    ifTrue: 'Wat we verwachtten',
    toHypothesis: 'Naar de hypothese',
    toHypothesisOf: (name: string) => `Naar de hypothese ${name}`,
  },
};
