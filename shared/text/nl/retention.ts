/** Keeping and erasing: where the file belongs, when this copy goes, and what stays of it. */
export const retention = {
  command: 'Bewaren en wissen …',
  title: 'Bewaren en wissen',
  close: 'Sluiten',
  work: 'Deze laptop is een werkplek. Het dossier hoort bij de instelling.',
  minimum: (date: string) =>
    `Het dossier blijft daar minstens tot ${date}: twintig jaar na de laatste wijziging.`,
  steps: {
    title: 'Waar het staat',
    delivered: {
      label: 'De volledige analyse is bewaard voor het dossier',
      yes: (date: string, recipient: string) => `Op ${date}, voor ${recipient}.`,
      no: 'Nog niet. Kies Delen en bewaren, en bewaar de volledige analyse.',
    },
    received: {
      label: 'De ontvangst is bevestigd',
      yes: (date: string) => `Op ${date}.`,
      no: 'Nog niet. Vraag het dossier om een bericht, en vul de dag hieronder in.',
    },
    log: {
      label: 'Het logboek is bewaard voor de instelling',
      yes: (date: string) => `Op ${date}.`,
      no: 'Nog niet. Kies Wie wat deed, en bewaar het logboek. Het hoort vijf jaar bewaard te blijven.',
    },
    handedOver: {
      label: 'Overgedragen',
      yes: (date: string) => `Op ${date}.`,
      no: 'Nog niet. Kies hieronder ‘Overgedragen aan het dossier’, en vul de dag in.',
    },
    done: 'Gedaan',
    open: 'Nog te doen',
  },
  form: 'Overdracht',
  requests: {
    heading: 'Verzoeken om te wissen',
    empty:
      'Niemand vroeg om wissen. De jongere vanaf 12 en wie gezag heeft, mogen dat altijd vragen.',
    add: 'Verzoek',
    note: 'Een verzoek krijgt binnen drie maanden antwoord, met de reden.',
    before: (name: string, date: string) => `${name} vroeg om wissen. Besluit voor ${date}.`,
    somebody: 'Iemand',
  },
  planned: (date: string) => `Deze kopie mag weg vanaf ${date}. Dat gebeurt nooit vanzelf.`,
  remind: (code: string, days: number) =>
    days === 1
      ? `Vanaf morgen mag ${code} van deze laptop. Staat alles in het dossier?`
      : `Over ${String(days)} dagen mag ${code} van deze laptop. Staat alles in het dossier?`,
  due: (code: string) =>
    `${code} is overgedragen en mag van deze laptop. Open de analyse en kies Bewaren en wissen.`,
  obstacles: {
    hold: 'Er loopt een klacht of een wettelijke plicht. Wissen staat stil tot iemand dat opheft.',
    notDelivered: 'Deze analyse is nog niet overgedragen. Daarom wissen we niets.',
    notReceived: 'Het dossier bevestigde de ontvangst nog niet. Daarom wissen we niets.',
    changedSince:
      'Na de laatste volledige analyse voor het dossier is er nog iets veranderd. Bewaar haar opnieuw voor het dossier, anders gaat dat verloren. Daarom wissen we niets.',
    receivedEarlier:
      'De ontvangst is van vóór de dag waarop de laatste volledige analyse vertrok. Vraag het dossier om een bericht over die laatste, en vul die dag in. Daarom wissen we niets.',
    notAnswered:
      'Jullie besloten over een verzoek om te wissen, en wie het vroeg heeft nog geen antwoord. Bewaar dat eerst: daarna is hier niets meer om het mee te maken.',
    openRequest: 'Er ligt een verzoek om te wissen zonder besluit. Neem eerst dat besluit.',
  },
  erase: {
    open: 'Analyse wissen …',
    title: 'Analyse van deze laptop wissen',
    what: 'Gewist worden: de tekst, de geschiedenis, de bijlagen, het logboek en de reservekopieën die Samenhang maakte.',
    how: 'De sleutel van deze analyse wordt vernietigd. Daarna is er hier niets meer te lezen, ook niet door ons.',
    notHere:
      'Niet hier: de kopie van je duopartner, bestanden die je zelf ergens opsloeg en wat al is gedeeld.',
    early: (date: string) =>
      `Deze kopie zou hier nog blijven tot ${date}. Zo lang kun je nog helpen als er in het dossier iets ontbreekt. Daarna kan dat niet meer.`,
    notWait: 'Het dossier is compleet. Wissen hoeft niet te wachten.',
    notWaitMissing: 'Zet hier een vinkje, of houd de analyse nog even.',
    log: 'Draag eerst het deelregister en het logboek over aan de instelling: die gaan ook weg.',
    logSaved: (date: string) =>
      `Het logboek is op ${date} bewaard. Wat er daarna gebeurde, staat er nog niet in.`,
    noLog: 'De instelling heeft het logboek al, of hoeft het niet te hebben.',
    noLogMissing: 'Bewaar het logboek, of zet hier een vinkje.',
    openLog: 'Logboek openen en bewaren …',
    confirm: (code: string) => `Typ de code ${code} om te wissen`,
    wrong: (code: string) => `Dat is niet de code. Typ ${code}, met het streepje.`,
    button: 'Analyse wissen',
    busy: 'Wissen …',
    keep: 'Analyse houden',
    failed:
      'Het wissen lukte niet. De analyse is er nog. Kijk of de schijf vol is en probeer het opnieuw.',
    notKept: 'De laatste wijziging kon niet worden bewaard. De analyse blijft open.',
  },
  erased: {
    title: (code: string) => `${code} is gewist`,
    text: (code: string) =>
      `${code} is van deze laptop gewist. Alleen de code, de datum en jouw naam blijven nog vijf jaar staan.`,
    copiesGone: 'De reservekopieën die Samenhang ervan maakte, zijn er ook niet meer.',
    copiesLeft: (count: number) =>
      count === 1
        ? 'Eén reservekopie staat in een map die niet bereikbaar was.'
        : `${String(count)} reservekopieën staan in een map die niet bereikbaar was.`,
    copiesLater: (files: readonly string[]) => {
      const it = files.length === 1 ? 'haar' : 'ze';
      return `Samenhang wist ${it} als die map er weer is. Of wis ${it} zelf: ${files.join(', ')}.`;
    },
    save: 'Bewijs van wissen bewaren …',
    saved: (name: string) => `Het bewijs heet ${name}.`,
    failed: 'Het bewijs kon niet worden bewaard. Kies een andere plek en probeer het opnieuw.',
    ready: 'Klaar',
  },
  stones: {
    title: (count: number) => `Gewiste analyses (${String(count)})`,
    kept: 'Van de inhoud is hier niets meer. Deze regels gaan na vijf jaar vanzelf weg.',
    line: (code: string, date: string, by: string) => `${code}, gewist op ${date} door ${by}`,
    withoutProof: 'Nog zonder bewijs.',
    proofOn: (date: string) => `Bewijs bewaard op ${date}.`,
    save: 'Bewijs bewaren …',
    saveOf: (code: string) => `Bewijs bewaren … van ${code}`,
  },
  certificate: {
    title: (code: string) => `Bewijs van wissen: ${code}`,
    mark: 'Voor het dossier',
    lead: 'Dit papier zegt wat er van een werkplek is gewist. Er staat niets van de inhoud in.',
    facts: 'Wat er is gewist',
    head: ['Vraag', 'Antwoord'],
    rows: {
      code: 'Code van de analyse',
      fingerprint: 'Controlecode van de analyse',
      handedOver: 'Overgedragen aan het dossier',
      erased: 'Gewist van deze werkplek',
      by: 'Gewist door',
      organisation: 'Organisatie',
      copies: 'Reservekopieën',
    },
    noFingerprint: 'Geen: de analyse is nooit uitgewisseld.',
    notHandedOver: 'Niet overgedragen. Er was een toegewezen verzoek om te wissen.',
    copiesGone: 'Alle reservekopieën die Samenhang maakte, zijn gewist.',
    copiesLeft: (count: number) =>
      count === 1
        ? 'Eén reservekopie lag in een map die niet bereikbaar was.'
        : `${String(count)} reservekopieën lagen in een map die niet bereikbaar was.`,
    how: 'Hoe er is gewist',
    howText:
      'De sleutel van de analyse is vernietigd en de bestanden zijn verwijderd. Zonder sleutel is wat er op een schijf achterblijft, niet te lezen.',
    not: 'Wat hier niet bij hoort',
    notText:
      'De kopie van de duopartner, het dossier van de instelling en documenten die eerder zijn gedeeld.',
    footer: (code: string) => `Bewijs van wissen ${code}`,
    fileName: (code: string, date: string) => `${code} bewijs van wissen ${date}.docx`,
    recipient: 'Dossier van de instelling',
  },
} as const;
