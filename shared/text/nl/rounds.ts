const counted = (count: number, one: string, more: string): string =>
  count === 1 ? one : `${String(count)} ${more}`;

/** What came back from a supervisor, and every round with what was done with it. */
export const rounds = {
  view: 'Rondes',
  answer: {
    title: (name: string) => `Antwoord van ${name}`,
    titleQuestion: (name: string) => `${name} antwoordt op je vraag`,
    somebody: 'je supervisor',
    /** Somebody else's name in an answer that this reader signed. */
    accordingTo: (name: string, reader: string) => `${name}, volgens ${reader}`,
    round: (number: number) => `Ronde ${String(number)}`,
    question: 'Korte vraag',
    thisQuestion: 'deze vraag',
    close: 'Nu niet',
    nothingYet: 'Er is nog niets veranderd in je analyse.',
    verdict: {
      title: 'Oordeel',
      approved: 'Akkoord',
      returned: 'Terug naar jullie, om verder te werken',
      none: 'Er staat geen eindoordeel bij.',
      noWords: 'Er staat geen toelichting bij.',
      /** Of a short question, which is answered and not judged. */
      answer: 'Antwoord',
      onlyRemarks: 'Het antwoord staat in de opmerkingen.',
    },
    arrives: {
      title: 'Dit komt mee',
      remarks: (count: number) => counted(count, '1 opmerking', 'opmerkingen'),
      suggestions: (count: number) => counted(count, '1 voorstel', 'voorstellen'),
      replies: (count: number) => counted(count, '1 reactie', 'reacties'),
      judgements: (count: number) => counted(count, '1 criterium bekeken', 'criteria bekeken'),
      nothing: 'Er staan geen opmerkingen in.',
      whole: 'Over het geheel',
      section: (name: string, count: number) => `${name}: ${String(count)}`,
    },
    changed: {
      title: 'Veranderd sinds je supervisor las',
      lead: 'Deze teksten zijn intussen anders. Een opmerking komt alleen bij dezelfde woorden terecht.',
      remarks: (count: number) => counted(count, '1 opmerking hierover', 'opmerkingen hierover'),
      none: 'Geen enkele tekst is veranderd sinds je supervisor las.',
      more: (count: number) =>
        count === 1 ? 'En nog 1 tekst.' : `En nog ${String(count)} teksten.`,
    },
    orphans: {
      title: 'Zonder plek',
      lead: 'De woorden waar dit over gaat, staan er niet meer zo. De opmerking komt mee, met die woorden erbij.',
    },
    notPlaced: {
      title: 'Niet te plaatsen uit het Word-bestand',
      lead: 'Dit komt mee als opmerking over het geheel. Zet het daarna zelf op zijn plek.',
      what: {
        comment: 'Opmerking',
        reply: 'Reactie',
        changedText: 'Veranderde tekst',
        addedText: 'Nieuwe tekst',
        removedText: 'Weggehaalde tekst',
        answer: 'Antwoord in de tabel',
      },
      at: (quote: string) => `Bij “${quote}”`,
      by: (author: string) => `Van ${author}`,
    },
    notes: {
      title: 'Goed om te weten',
      foundByWords: (count: number) =>
        `Het bestand zegt niet meer welke tekst waar hoort. ${counted(count, '1 stuk tekst is teruggevonden', 'stukken tekst zijn teruggevonden')} aan de woorden zelf. Kijk of alles goed staat.`,
      commentGone: (text: string) => `Een eerdere opmerking is uit het bestand gehaald: “${text}”`,
      criteriaGone: (criteria: string) => `Uit de tabel zijn deze punten verdwenen: ${criteria}.`,
      muchGone:
        'Het grootste deel van de tekst kwam niet terug. Wat ontbreekt, geldt daarom niet als weggehaald.',
      pictures: (count: number) =>
        `${counted(count, '1 afbeelding is', 'afbeeldingen zijn')} niet meegenomen: alleen tekst wordt gelezen.`,
    },
    trust: {
      title: 'Waarom je dit kunt vertrouwen',
      signed: (name: string) => `${name} ondertekende dit antwoord, en de handtekening klopt.`,
      of: (organisation: string) => `Organisatie: ${organisation}.`,
      sameVersion: (round: string) =>
        `Het gaat over precies de versie die jullie voor ${round} stuurden.`,
      otherVersion:
        'Het gaat over een andere versie dan jullie voor deze ronde stuurden. Vraag je supervisor welke kopie gelezen is.',
      noRound: (round: string) =>
        `In het bestand staat niet bij welke ronde het hoort. Kijk eerst of dit echt het antwoord op ${round} is.`,
      version: (code: string) => `Controlecode van die versie: ${code}`,
      checked: 'De sleutel is samen gecontroleerd.',
      own: 'Dit antwoord is op deze werkplek gemaakt.',
      unchecked: {
        title: 'Deze sleutel is nog niet samen gecontroleerd.',
        text: (name: string) =>
          `Bel ${name} op een nummer dat je al had en vergelijk de vijf woorden. Je kunt het antwoord ook nu overnemen; bij de ronde blijft dan staan van welke sleutel het kwam.`,
      },
      unknown: {
        title: 'Wij kennen deze afzender niet.',
        text: 'Vraag om de sleutelkaart en vergelijk de vijf woorden. Neem het antwoord alleen over als je weet van wie het komt.',
      },
      changed: {
        title: (name: string) => `De sleutel van ${name} is veranderd.`,
        text: (name: string) =>
          `Dat hoort bij een nieuwe laptop, maar het kan ook iemand anders zijn. Bel ${name} op een nummer dat je al had en vergelijk de vijf woorden. Tot dan blijft het antwoord dicht.`,
      },
      word: {
        title: 'Uit Word, zonder handtekening.',
        text: 'Iedereen die het bestand had, kan erin geschreven hebben. Kijk of het van je supervisor komt.',
      },
      compare: 'Woorden vergelijken',
      addCard: 'Kaart toevoegen …',
    },
    state: {
      already: 'Dit antwoord heb je al. Er komt niets nieuws bij.',
      adds: 'Je hebt al een eerder antwoord van deze ronde. Alleen wat nieuw is komt erbij.',
    },
    accept: {
      new: 'Opmerkingen overnemen',
      unchecked: 'Ongecontroleerd overnemen',
      already: 'Naar de ronde',
      busy: 'De opmerkingen komen in je analyse.',
      failed: 'Het antwoord is niet bewaard. Er is niets half overgenomen.',
      done: (count: number) =>
        count === 0
          ? 'Het antwoord staat bij de rondes.'
          : `${counted(count, '1 opmerking staat', 'opmerkingen staan')} nu in je analyse. Met F8 ga je naar de volgende.`,
    },
  },
  problem: {
    title: 'Dit antwoord is niet geopend',
    close: 'Sluiten',
    'not-an-answer': 'Dit bestand is geen antwoord van een supervisor. Er is niets veranderd.',
    'unknown-case':
      'De analyse waar dit over gaat, staat niet op deze laptop. Laat je duopartner het openen, of open eerst het bestand van je duopartner.',
    'unknown-round':
      'Deze vraag staat nog niet in je analyse. Waarschijnlijk vroeg je duopartner het: open eerst het nieuwste bestand van je duopartner.',
    'bad-signature':
      'De handtekening klopt niet: dit is niet wat je supervisor ondertekende. Er is niets overgenomen. Vraag om een nieuw bestand en meld dit bij je beveiligingsmedewerker.',
    case: 'De analyse waar dit over gaat kon niet geopend worden. Kijk of de schijf is aangesloten en probeer het opnieuw.',
    failed: 'Er is niets veranderd. Sluit andere programma’s en open het nog eens.',
    word: {
      title: 'Dit Word-bestand is niet gelezen',
      empty: 'Het bestand is leeg. Kijk of het helemaal is aangekomen en open het opnieuw.',
      notWord: 'Dit is geen Word-bestand. Vraag om het bestand als .docx.',
      locked:
        'Dit is een oud .doc-bestand of er zit een wachtwoord op. Vraag je supervisor het als .docx zonder wachtwoord te bewaren.',
      macros:
        'In dit bestand zit een programma. Vraag je supervisor het als gewoon Word-document (.docx) te bewaren.',
      tooLarge:
        'Dit bestand is te groot om veilig te lezen. Haal de afbeeldingen eruit en probeer het opnieuw.',
      damaged: 'Dit bestand is beschadigd. Vraag om hetzelfde bestand, nog een keer gestuurd.',
      unreadable: 'Dit bestand kon niet gelezen worden. Kijk of de schijf is aangesloten.',
      noRound:
        'Bij dit bestand hoort geen ronde van deze analyse. Open de analyse waar het over gaat en probeer het daar.',
      missing:
        'Wat jullie voor deze ronde stuurden, is hier niet te vinden. Open eerst het nieuwste bestand van je duopartner.',
    },
  },
  list: {
    title: 'Rondes met je supervisor',
    lead: 'Wat jullie vroegen, wat er terugkwam en wat jullie ermee deden.',
    empty: {
      title: 'Nog geen ronde',
      text: 'Vraag om een review als de tekst er ruw staat: vroeg is beter.',
    },
    ask: 'Review vragen …',
    askQuestion: 'Korte vraag stellen …',
    choose: 'Kies een ronde',
    kinds: {
      review: (round: number) => `Ronde ${String(round)}`,
      question: (round: number) => `Vraag ${String(round)}`,
      learning: (round: number) => `Oefening ${String(round)}`,
      family: (round: number) => `Samen lezen ${String(round)}`,
    },
    /** Talked over by phone or at a table, without a copy to read. */
    spoken: 'Gesprek met de supervisor',
    /** With a youth or a parent, at the table: these are not counted. */
    together: 'Samen lezen',
    states: {
      spoken: 'Besproken, zonder kopie',
      draft: 'Nog niet verstuurd',
      out: (until: string) => `Bij de supervisor tot en met ${until}`,
      outNoEnd: 'Bij de supervisor',
      late: 'De kopie is verlopen, er kwam geen antwoord',
      approved: 'Akkoord',
      returned: 'Terug',
      back: 'Antwoord binnen',
    },
    open: (count: number) => counted(count, '1 open', 'open'),
  },
  /** What stands in the plain list of the section at a round that a copy belongs to. */
  inList: {
    draft: 'Deze vraag is nog niet verstuurd. Je gaat ermee verder bij Rondes.',
    review: 'Wat jullie vroegen, wat je supervisor las en wat er terugkwam, staat bij Rondes.',
    question: 'Wat jullie vroegen en wat er terugkwam, staat bij Rondes.',
    learning: 'Dit is een oefening: twee mensen beoordelen dezelfde kopie los van elkaar.',
    family: 'Dit is een keer samen lezen. De opmerkingen staan bij de tekst.',
    open: 'Bekijken bij Rondes',
  },
  round: {
    facts: 'Gegevens van deze ronde',
    question: 'Onze vraag',
    noQuestion: 'Er is geen vraag opgeschreven.',
    to: 'Aan',
    how: 'Hoe',
    names: 'Namen',
    withNames: 'Met namen',
    withoutNames: 'Zonder namen',
    sent: 'Verstuurd',
    until: 'Te lezen tot en met',
    returned: 'Terug',
    held: 'Gehouden',
    verdict: 'Oordeel',
    judgement: 'In woorden',
    goOn: 'Verder met deze vraag',
    edit: 'Bijwerken',
    remarks: {
      title: 'Opmerkingen en wat jullie ermee deden',
      none: 'Geen opmerkingen in deze ronde.',
      open: 'Nog niets mee gedaan',
      answered: 'Beantwoord, nog open',
      resolved: 'Opgelost',
      about: 'Over',
      whole: 'het geheel',
      proposal: 'Voorstel:',
      goTo: 'Naar de plek',
      goToLabel: (number: number) => `Naar de plek van opmerking ${String(number)}`,
      done: 'Wat jullie deden:',
    },
    criteria: {
      title: 'De criteria, zoals je supervisor ze zag',
      lead: 'Er komt geen cijfer: het gaat om wat beter kan.',
      none: 'In deze ronde zijn geen criteria beoordeeld.',
      criterion: 'Criterium',
      judgement: 'Oordeel',
      note: 'Toelichting',
      noJudgement: 'niet beoordeeld',
    },
    seen: {
      title: 'Bewijs van wat de supervisor zag',
      text: 'De versie die is gelezen, blijft letter voor letter bewaard.',
      hash: 'Controlecode',
      none: 'Van deze ronde is geen gelezen versie bewaard.',
      key: {
        checked: (day: string) => `De sleutel van de lezer is samen vergeleken op ${day}.`,
        unchecked: 'De sleutel van de lezer is nog niet vergeleken.',
        unknown: 'De sleutelkaart van de lezer is niet hier, en nog niet vergeleken.',
        revoked: 'De sleutelkaart van de lezer is ingetrokken.',
        do: { unchecked: 'Woorden vergelijken', unknown: 'Kaart toevoegen …' },
      },
      show: 'Bekijken wat de supervisor zag',
      verify: 'Opnieuw controleren',
      verifying: 'Wordt gecontroleerd …',
      version: {
        ok: 'Klopt: dit zijn precies de letters die gelezen zijn.',
        missing:
          'De bewaarde versie staat niet op deze laptop. Open een nieuw bestand van je duopartner.',
        damaged: 'De bewaarde versie is beschadigd. Zet haar terug uit een reservekopie.',
        none: 'Er is geen versie bewaard.',
      },
      signature: {
        ok: 'De handtekening van je supervisor klopt.',
        wrong: 'De handtekening klopt niet bij het bewaarde antwoord. Bel je supervisor.',
        none: 'Er is geen handtekening bij deze ronde.',
      },
      failed: 'Het controleren lukte niet. Probeer het nog eens.',
      title2: (name: string) => `Wat de supervisor zag: ${name}`,
      lead: (code: string) => `Letter voor letter uit de bewaarde versie, controlecode ${code}.`,
      close: 'Sluiten',
      loading: 'De bewaarde versie wordt gelezen …',
      problem: 'De bewaarde versie kon niet gelezen worden.',
    },
    compare: {
      label: 'Vergelijken',
      read: 'Wat er stond',
      now: 'Met hoe het nu is',
      nowName: 'Hoe het nu is',
      previous: (name: string) => `Met ${name}`,
      lead: 'Rechts staat wat er sindsdien veranderde, ook zonder namen.',
      same: 'Er is niets veranderd.',
      tally: (places: number, added: number, removed: number) =>
        `${counted(places, '1 plek', 'plekken')} veranderd, ${counted(added, '1 woord', 'woorden')} erbij, ${counted(removed, '1 woord', 'woorden')} weg`,
    },
  },
} as const;
