/** Names, leads, headings and empty texts of the sections; `{naam}` is the youth's own name. */
export const sections = {
  s0: {
    title: 'Voorblad',
    lead: 'Van wie is deze analyse, wie doen mee, en waarom juist nu?',
    who: 'Wie {naam} is',
    why: 'Waarom deze analyse, en waarom nu?',
    people: {
      heading: 'Wie doen mee',
      empty: 'Begin met de jongere. Daarna ouders, school, hulp en het duo.',
      add: 'Betrokkene',
    },
    relations: {
      heading: 'Wie hoort bij wie',
      empty:
        'Begin met de jongere: wie zijn de ouders, wie zorgt er, op wie kan de jongere leunen?',
      add: 'Band',
      note: 'Hieruit worden de stamboom en de netwerkkaart getekend.',
    },
    ownership: 'Van wie is het, en bij wie kun je terecht?',
    days: 'Dagen die tellen',
    consent: {
      heading: 'Toestemming',
      empty: 'Er is nog niets gevraagd. Begin met het gesprek, niet met het formulier.',
      add: 'Antwoord',
      note: 'Per doel en per persoon. Een nee hoeft geen reden.',
    },
    authority: {
      heading: 'Wie heeft gezag',
      empty: 'Kijk voor elke ouder na wie er beslist, bij voorkeur in het gezagsregister.',
      add: 'Gezag',
    },
    measure: {
      heading: 'Maatregelen',
      empty: 'Is er een maatregel van de rechter? Vul hem in, of laat dit leeg.',
      add: 'Maatregel',
    },
    capability: {
      heading: 'Wie kan dit overzien',
      empty: 'Alleen als er twijfel is. Per vraag, met de reden en wie het beoordeelde.',
      add: 'Beoordeling',
    },
  },
  s1: {
    title: 'Hulpvraag in eigen woorden',
    lead: 'Wat willen de mensen zelf? Hun woorden, niet die van ons.',
    requests: {
      heading: 'Wat mensen zelf zeggen',
      empty: 'Wat wil de jongere als eerste anders? Schrijf het op in de eigen woorden.',
      add: 'Hulpvraag',
    },
    quotes: {
      heading: 'Uit gesprekken',
      empty: 'Wat mensen in een gesprek zeggen, komt hier te staan.',
      add: 'Uitspraak',
      note: 'Materiaal voor het duo. Alleen wat geciteerd mag worden, komt in een document.',
    },
  },
  s2: {
    title: 'Levensloop',
    lead: 'Het hele leven, met de goede jaren erbij. Wat gebeurde er, en wat betekende dat?',
    events: {
      heading: 'Van toen tot nu',
      empty: 'Welke gebeurtenis veranderde alles? Begin daar, of bij de goede jaren.',
      add: 'Gebeurtenis',
      note: 'Staat vanzelf op volgorde van tijd.',
    },
  },
  s3: {
    title: 'Leefdomeinen nu',
    lead: 'Hoe gaat het op elke plek, en wat gaat er goed?',
    domains: {
      heading: 'Plek voor plek',
      empty: 'Waar gaat het goed? Waar merk je dat aan?',
      add: 'Leefdomein',
    },
  },
  s4: {
    title: 'Factoren',
    lead: 'Eerst ordenen, dan pas verklaren. Eén gewone zin per factor.',
    risk: {
      heading: 'Wat het zwaarder maakt',
      empty: 'Wat maakt het zwaarder? Eén zin per factor, zonder oorzaak erin.',
      add: 'Factor',
    },
    protective: {
      heading: 'Wat helpt',
      empty: 'Wat helpt, al is het soms? Wie of wat maakt het verschil?',
      add: 'Factor',
    },
    other: {
      heading: 'Nog niet ingedeeld',
      empty: 'Alles is ingedeeld.',
      add: 'Factor',
    },
  },
  s5: {
    title: 'Hypothesen',
    lead: 'Waarom juist nu, bij {naam}, in dit gezin? Elke verklaring met wat ertegen pleit.',
    hypotheses: {
      heading: 'Wat wij denken',
      empty: 'Wat denkt de jongere zelf dat erachter zit? Dat is je eerste hypothese.',
      add: 'Hypothese',
    },
  },
  s6: {
    title: 'Patronen',
    lead: 'Hoe grijpt het in elkaar? Ieder doet iets begrijpelijks, en samen loopt het vast.',
    loops: {
      heading: 'Kringen',
      empty: 'Wat gebeurt er eerst, en dan? Wat doen wij zelf in deze kring?',
      add: 'Kring',
    },
    links: {
      heading: 'Pijlen',
      empty: 'Wat geeft meer, wat geeft minder? Verbind twee factoren met een pijl.',
      add: 'Pijl',
    },
  },
  s7: {
    title: 'Aanknopingspunten',
    lead: 'Plekken waar verandering kan beginnen, samen met het gezin gevonden.',
    leads: {
      heading: 'Waar het kan beginnen',
      empty: 'Wat is de kleinste stap die iets verandert? Wie wil hem zetten?',
      add: 'Aanknopingspunt',
    },
  },
  s8: {
    title: 'Passende hulp',
    lead: 'Welke hulp verandert iets aan wat het vasthoudt, en welke maakt het juist groter?',
    more: {
      heading: 'Past beter',
      empty: 'Welk patroon raakt deze hulp? Zeg ook wat het is als het er niet is.',
      add: 'Hulp die past',
    },
    less: {
      heading: 'Past minder',
      empty: 'En wat past minder, hoe goed bedoeld ook? Welke kring maakt het groter?',
      add: 'Hulp die minder past',
    },
    unknown: {
      heading: 'Weten we nog niet',
      empty: 'Niets waarover we twijfelen.',
      add: 'Hulp',
    },
  },
  s9: {
    title: 'Risico samen dragen',
    lead: '',
    weighing: 'Wat kan er misgaan?',
    agreement: 'Wat we afspreken',
    carrying: 'Wie het dragen',
  },
  s10: {
    title: 'Samenvatting',
    lead: 'Vijf tot negen zinnen van gelijke vorm, zonder nieuwe feiten. Schrijf deze als laatste.',
    points: {
      heading: 'In het kort',
      empty: 'Schrijf deze als laatste: vijf tot negen zinnen van gelijke vorm.',
      add: 'Punt',
    },
    letters: {
      heading: 'Voor wie het aangaat',
      empty: 'De samenvatting voor het gezin en de brief aan de jongere, elk in hun eigen taal.',
      add: 'Brief of samenvatting',
    },
  },
  s11: {
    title: 'Toekomst (16+)',
    lead: 'Op de achttiende verjaardag verandert bijna alles tegelijk. Begin op tijd, bij de wens.',
    wish: 'Wat {naam} zelf wil',
    plan: 'Wat daarvoor nodig is',
    lead2: 'Wie het trekken',
  },
  s12: {
    title: 'Bijstellen',
    lead: 'Een analyse is een voorspelling. Klopt zij, en wat moet er anders?',
    moments: {
      heading: 'Wanneer we opnieuw kijken',
      empty: 'Klopt onze voorspelling? Spreek af wanneer jullie kijken, en waarnaar.',
      add: 'Moment',
    },
    triggers: 'Eerder kijken',
    changes: {
      heading: 'Wat er anders werd',
      empty: 'Nog niets gewijzigd. Bij elke wijziging staat wat, van wie en waarom.',
      add: 'Wijziging',
    },
    experiences: {
      heading: 'Hoe het was om mee te maken',
      empty: 'Vraag het na afloop: voelde je je gehoord, en herken je jezelf?',
      add: 'Antwoord',
    },
    learning: 'Om van te leren',
    after: 'Hoe het daarna ging',
    missed: {
      heading: 'Afslagen die we misten',
      empty: 'Was er eerder een moment waarop een analyse had kunnen helpen?',
      add: 'Moment',
    },
  },
  s13: {
    title: 'Verantwoording',
    lead: 'Hoe stevig is dit? Eerlijk over wie we spraken en wat we niet weten.',
    account: 'Zo kwam het tot stand',
    meetings: {
      heading: 'Gesprekken',
      empty: 'Met wie spraken jullie, wanneer, en waarover?',
      add: 'Gesprek',
    },
    sources: {
      heading: 'Bronnen',
      empty: 'Wie zei, zag of schreef waar deze analyse op rust?',
      add: 'Bron',
    },
    notSpoken: {
      heading: 'Wie we niet spraken',
      empty: 'Wie ontbreekt er? Schrijf op wat je vroeg en wat het antwoord was.',
      add: 'Iemand',
    },
    statements: {
      heading: 'Eigen verklaringen',
      empty: 'Wie het ergens niet mee eens is, schrijft dat zelf op. Het gaat letterlijk mee.',
      add: 'Eigen verklaring',
    },
    corrections: {
      heading: 'Verzoeken om verbetering',
      empty:
        'Klopt er iets niet, of mist er iets? Schrijf op wat er gevraagd is en wat het besluit was.',
      add: 'Verzoek',
    },
    missing: 'Wat we niet weten',
    reviews: {
      heading: 'Supervisie',
      empty:
        'Sprak je de supervisor aan de telefoon of aan tafel? Schrijf op wanneer, en wat eruit kwam. Een ronde met een kopie begint bij Review vragen.',
      add: 'Gesprek met de supervisor',
    },
    comments: {
      heading: 'Opmerkingen',
      empty: 'Geen opmerkingen in deze ronde.',
      add: 'Opmerking',
    },
    criterionNotes: {
      heading: 'Bij de kwaliteit',
      empty: 'Vroeg je iets na en leverde het niets op? Zeg het hier, of bij Kwaliteit.',
      add: 'Aantekening',
    },
  },
};
