/** The first start of somebody who reads for a duo: one file to open, one key to make. */
export const firstRead = {
  haveFile: 'Ik kreeg een bestand om te lezen',
  file: {
    words: (name: string) =>
      `Je opende ${name}. Maak eerst je eigen sleutel, in drie korte stappen. Daarna gaat het bestand open met de zes woorden die je erbij kreeg.`,
    card: 'Je opende een sleutelkaart. Maak eerst je eigen werkplek; daarna wordt de kaart toegevoegd.',
    key: (name: string) =>
      `${name} is verzegeld voor een sleutel die niet op deze laptop staat. Maak je werkplek en mail daarna je sleutelkaart aan de afzender. Dan krijg je een bestand dat hier wel opengaat.`,
    unread: 'Het bestand kon niet gelezen worden. Open het nog eens als je werkplek klaar is.',
  },
  /** Beside the first steps, for who reads for others. */
  side: {
    read: {
      title: 'Lezen en reageren',
      text: 'In de kopie kan niets veranderen. Je opmerkingen en je oordeel gaan in één verzegeld bestand terug naar het duo.',
    },
    names: {
      title: 'Vaste woorden, geen namen',
      text: 'In een kopie staat meestal [JEUGDIGE] of [SCHOOL 1]. In je lijst staat alleen een code.',
    },
  },
  ready: {
    title: 'Je sleutel is klaar',
    lead: 'Mail je sleutelkaart aan het duo dat je vroeg mee te lezen. Dan kunnen zij een kopie verzegelen die alleen jij kunt openen. Of open het bestand dat je al kreeg.',
    card: 'Mijn sleutelkaart bewaren …',
    cardNote: 'Op de kaart staat niets over een gezin.',
    saved: (name: string) => `Je sleutelkaart staat in ${name}. Mail haar aan het duo.`,
    notSaved: 'De kaart kon daar niet bewaard worden. Kies een andere plek.',
    haveFile: 'Ik heb al een bestand …',
    toList: 'Naar de lijst',
  },
} as const;
