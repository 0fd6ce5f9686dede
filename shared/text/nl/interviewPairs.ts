/** One question about two factors; `{a}` and `{b}` are their names, `{naam}` the youth's. */
export interface PairText {
  readonly id: string;
  readonly text: string;
  readonly suits: 'everyone' | 'youth' | 'parent' | 'adult';
  /** For who asks; never read aloud. */
  readonly hint: string;
}

/** Ways to ask whether one thing runs on into another, from the method pack. */
export const interviewPairs: readonly PairText[] = [
  {
    id: 'pair-01',
    text: 'Als je {a} merkt, wat komt er dan meestal achteraan?',
    suits: 'everyone',
    hint: 'Noem nog niet wat jij verwacht.',
  },
  {
    id: 'pair-02',
    text: 'Zie je {b} ook weleens zonder {a}?',
    suits: 'everyone',
    hint: 'De beste toets: zoek het geval dat niet past.',
  },
  {
    id: 'pair-03',
    text: 'Is er een dag geweest met {a}, maar zonder {b}? Wat was er toen anders?',
    suits: 'everyone',
    hint: 'Levert tegenbewijs én een aanknopingspunt op.',
  },
  {
    id: 'pair-04',
    text: 'Wat was er eerst: {a} of {b}?',
    suits: 'everyone',
    hint: 'Volgorde is het minste wat een pijl nodig heeft.',
  },
  {
    id: 'pair-05',
    text: 'Hoelang na {a} merk je iets van {b}? Meteen, dezelfde dag, later?',
    suits: 'everyone',
    hint: 'Vraagt naar vertraging.',
  },
  {
    id: 'pair-06',
    text: 'Stel je morgen een dag voor zonder {a}. Wat verandert er dan aan {b}?',
    suits: 'everyone',
    hint: 'Droom even mee; het hoeft niet te kunnen.',
  },
  {
    id: 'pair-07',
    text: 'Stel je een week voor met twee keer zo veel van {a}. Wat merk je aan {b}?',
    suits: 'adult',
    hint: 'Vraagt naar sterkte.',
  },
  {
    id: 'pair-08',
    text: 'Als er meer is van {a}, zie je dan meer of minder van {b}? Of maakt het niet uit?',
    suits: 'everyone',
    hint: 'Drie antwoorden, allemaal goed. Gebruik dit bij een onbekend teken.',
  },
  {
    id: 'pair-09',
    text: 'Werkt het ook andersom, van {b} naar {a}?',
    suits: 'everyone',
    hint: 'Zo vind je een kring.',
  },
  {
    id: 'pair-10',
    text: 'Wat zit er tussen {a} en {b}? Wat denk of voel je dan?',
    suits: 'youth',
    hint: 'Zoekt de tussenstap.',
  },
  {
    id: 'pair-11',
    text: 'Als ik er met een camera bij stond, wat zag ik dan tussen {a} en {b}?',
    suits: 'everyone',
    hint: 'Houdt het bij wat je kunt zien.',
  },
  {
    id: 'pair-12',
    text: 'Wie in huis zou zeggen dat {a} en {b} bij elkaar horen? Wie niet?',
    suits: 'parent',
    hint: 'Maakt verschil bespreekbaar zonder strijd.',
  },
  {
    id: 'pair-13',
    text: 'Leg het kaartje ‘{a}’ eens ergens neer. Welk kaartje moet ernaast?',
    suits: 'youth',
    hint: 'Doen is makkelijker dan praten.',
  },
  {
    id: 'pair-14',
    text: 'Mag er een pijl tussen deze twee? Welke kant op, en hoe dik?',
    suits: 'youth',
    hint: 'Laat de jeugdige zelf tekenen.',
  },
  {
    id: 'pair-15',
    text: 'Wat heb je al geprobeerd aan {a} te doen? Zag je toen verschil bij {b}?',
    suits: 'adult',
    hint: 'Iedere eerdere poging is een kleine proef.',
  },
  {
    id: 'pair-16',
    text: 'Was er een tijd zonder {a}? Wat zag je toen van {b}?',
    suits: 'parent',
    hint: 'Gebruik de levensloop als bewijs.',
  },
  {
    id: 'pair-17',
    text: 'Kan er iets anders zijn waar {a} en {b} allebei van komen?',
    suits: 'adult',
    hint: 'Zoekt een derde oorzaak.',
  },
  {
    id: 'pair-18',
    text: 'Denk aan de laatste vijf keer dat je {b} zag. Hoe vaak zag je vooraf {a}?',
    suits: 'adult',
    hint: 'Tellen is eerlijker dan onthouden.',
  },
  {
    id: 'pair-19',
    text: 'Als {naam} hier zat, zou die een pijl trekken van {a} naar {b}?',
    suits: 'adult',
    hint: 'Wissel van stoel.',
  },
  {
    id: 'pair-20',
    text: 'Wij trekken nu een pijl van {a} naar {b}. Waar zitten wij ernaast?',
    suits: 'everyone',
    hint: 'Vraag om tegenspraak, niet om gelijk.',
  },
];
