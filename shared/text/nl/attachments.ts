const whole = new Intl.NumberFormat('nl-NL');
const tenths = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/** Rounded up, so that a file of just over 20 MB does not read as 20 MB. */
function size(bytes: number): string {
  if (bytes >= MEGABYTE) return `${tenths.format(Math.ceil((bytes / MEGABYTE) * 10) / 10)} MB`;
  if (bytes >= KILOBYTE) return `${whole.format(Math.ceil(bytes / KILOBYTE))} kB`;
  return bytes === 1 ? '1 byte' : `${whole.format(bytes)} bytes`;
}

/** Files that go with an analysis: adding, looking, saving as a file, removing. */
export const attachments = {
  command: 'Bijlagen …',
  title: 'Bijlagen',
  close: 'Sluiten',
  ready: 'Klaar',
  back: 'Terug naar de bijlagen',
  lead: 'Getekende toestemming, een tekening, een oud verslag. Ze liggen verzegeld bij deze analyse, gaan mee in de reservekopie en in het bestand voor je duopartner.',
  size,
  fallbackName: 'bijlage',
  unnamed: 'Bestand zonder naam',
  add: {
    button: 'Bestand toevoegen …',
    busy: 'Toevoegen …',
    hint: 'Of sleep bestanden naar dit venster. Hoogstens 20\u00a0MB per bestand.',
    private: 'Alleen voor mij',
    privateHint: 'Gaat dan niet mee naar je duopartner, tot je de bijlage deelt.',
    readOnly: 'Deze analyse is alleen te lezen. Bijlagen toevoegen of wijzigen kan hier niet.',
  },
  drop: {
    title: 'Laat los om toe te voegen',
    text: 'Het bestand wordt verzegeld bij deze analyse bewaard. Het origineel blijft waar het is.',
  },
  empty: {
    title: 'Er zijn nog geen bijlagen',
    text: 'Wat hoort er bij deze analyse op papier of in een bestand? Bijvoorbeeld de getekende toestemming.',
  },
  added: (name: string) =>
    `${name} is toegevoegd. Het origineel staat nog op de oude plek; verwijder het daar als het er niet hoort te blijven.`,
  addedMore: (count: number) =>
    `${String(count)} bestanden zijn toegevoegd. De originelen staan nog op de oude plek; verwijder ze daar als ze er niet horen te blijven.`,
  there: (name: string) => `Dit bestand is er al: ${name}. Het is niet nog een keer toegevoegd.`,
  thereRemoved: (name: string) =>
    `Dit bestand was er al en staat nu bij Verwijderd: ${name}. Je kunt het daar terugzetten.`,
  problems: {
    empty: (name: string) =>
      `${name} is leeg: er staat niets in. Kijk of het bestand goed is opgeslagen en kies het opnieuw.`,
    'too-large': (name: string, bytes: number) =>
      `${name} is ${size(bytes)} groot; 20 MB is het meeste. Maak een kleinere versie, bijvoorbeeld door lager te scannen, of deel het in stukken.`,
    'far-too-large':
      'Dit bestand is groter dan 64 MB; 20 MB is het meeste. Maak een kleinere versie, bijvoorbeeld door lager te scannen, of deel het in stukken.',
    program: (name: string) =>
      `${name} is een programma, een script of een document met macro’s. Dat kan schade doen en gaat niet mee. Sla het op als pdf of als afbeelding, en voeg die toe.`,
    unreadable: (name: string) =>
      name === ''
        ? 'Dit bestand kon niet worden gelezen. Staat het nog op zijn plek, en is het geen map? Probeer het dan opnieuw.'
        : `${name} kon niet worden gelezen. Staat het nog op zijn plek, en is het geen map? Probeer het dan opnieuw.`,
    'disk-full': (name: string) =>
      `De schijf is vol. ${name} is niet toegevoegd. Maak ruimte vrij en probeer het opnieuw.`,
    'not-kept': (name: string) =>
      `${name} kon niet worden bewaard en is niet toegevoegd. Kijk rechtsboven of de rest bewaard wordt en probeer het opnieuw.`,
    closed: (name: string) => `${name} is niet toegevoegd: de analyse werd intussen gesloten.`,
  },
  row: {
    noKind: 'nog geen soort',
    about: (names: string) => `over ${names}`,
    by: (name: string, day: string) =>
      name === '' ? `toegevoegd op ${day}` : `toegevoegd door ${name} op ${day}`,
    byWhom: (name: string) => `toegevoegd door ${name}`,
    look: 'Bekijken',
    save: 'Opslaan als bestand …',
    remove: 'Verwijderen',
    named: (what: string, name: string) => `${what}: ${name}`,
    otherProgram:
      'Samenhang opent dit bestand niet zelf. Sla het op en open het met het programma dat erbij hoort.',
    program:
      'Dit bestand is een programma, een script of een document met macro’s. Samenhang slaat het niet op. Vraag wie het toevoegde om een pdf.',
    reading: 'Bestand openen …',
  },
  private: {
    text: 'Alleen jij ziet deze bijlage. Ze gaat niet mee naar je duopartner, wel in je eigen reservekopie.',
    share: 'Klaar: delen met het duo',
    shared: 'Gedeeld. De bijlage gaat mee in het volgende bestand.',
  },
  content: {
    missing: {
      title: 'Het bestand zelf is hier niet.',
      shared:
        'Vraag je duopartner om een nieuw bestand van deze analyse: de bijlage komt daarin mee. Of voeg hetzelfde bestand opnieuw toe.',
      private: 'Zet een reservekopie terug, of voeg hetzelfde bestand opnieuw toe.',
    },
    damaged: {
      title: 'Het bestand is beschadigd en wordt niet getoond.',
      shared:
        'Vraag je duopartner om een nieuw bestand van deze analyse: de bijlage komt daarin heel mee. Of voeg hetzelfde bestand opnieuw toe.',
      private: 'Zet een reservekopie terug, of voeg hetzelfde bestand opnieuw toe.',
    },
  },
  look: {
    alt: (name: string) => `Afbeelding: ${name}`,
    note: 'Je bekijkt de afbeelding in Samenhang. Er is niets opgeslagen.',
    broken:
      'Deze afbeelding kan niet worden getoond. Sla haar op als bestand en open haar met een ander programma.',
  },
  save: {
    title: 'Opslaan als bestand',
    what: (name: string, bytes: string) => `${name}, ${bytes}`,
    recipient: {
      label: 'Voor wie is het?',
      hint: 'Een naam of een rol, bijvoorbeeld: de jongere zelf, of: het dossier van de instelling.',
      missing: 'Vul in voor wie het bestand is.',
    },
    warning: {
      title: 'Dit bestand kan iedereen lezen die het heeft.',
      text: 'Het staat dan buiten Samenhang. Bewaar het in het dossier, en stuur het alleen met de beveiligde mail van je organisatie.',
    },
    people: (names: string) => `In het deelregister komt dat het gaat over ${names}.`,
    nobody:
      'Er is nog niet ingevuld over wie het gaat. In het deelregister komt dan geen naam te staan.',
    private: 'Ook de regel in het deelregister blijft alleen voor jou, tot je de bijlage deelt.',
    button: 'Bestand opslaan',
    busy: 'Opslaan …',
    cancel: 'Niet nu',
    done: (name: string) => `Opgeslagen als ${name}. Het is opgenomen in het deelregister.`,
    problems: {
      'disk-full':
        'De schijf is vol. Maak ruimte vrij of kies een andere plek, en probeer het opnieuw.',
      'no-access':
        'In die map mag Samenhang niet schrijven, of het bestand staat nog open. Sluit het, of kies een andere plek.',
      'too-short': 'Het bestand kwam niet heel aan. Kies een andere plek en probeer het opnieuw.',
      timeout: 'Het opslaan duurde te lang. Kies een andere plek, bij voorkeur op deze computer.',
      'disk-error': 'De schijf gaf een fout. Kies een andere plek en probeer het opnieuw.',
      'known-name':
        'Zo mag het bestand niet heten: de naam wijst op iemand uit de analyse. Kies een andere naam.',
      'unknown-token':
        'De gekozen plek is niet meer bekend. Kies opnieuw waar het bestand heen gaat.',
      'not-noted':
        'Het deelregister kon niet worden bijgewerkt. Daarom is er niets opgeslagen. Kijk of alles bewaard is en probeer het opnieuw.',
      policy: 'Je organisatie staat dit soort bestand niet toe. Vraag je beheerder.',
      program:
        'Dit bestand is een programma, een script of een document met macro’s. Samenhang slaat het niet op.',
    },
  },
  removed: {
    done: (name: string) => `${name} is verwijderd.`,
    undo: 'Terugzetten',
    title: (count: number) => `Verwijderd (${String(count)})`,
    text: 'Deze bijlagen staan niet meer in de lijst, maar zijn niet gewist: de bestanden blijven verzegeld bij de analyse. Wat jullie samen hadden gaat ook nog mee in het bestand voor je duopartner.',
    back: (name: string) => `${name} staat weer in de lijst.`,
  },
} as const;
