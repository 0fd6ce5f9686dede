/** Cleaning up the history of an analysis. */
export const history = {
  command: 'Geschiedenis opschonen …',
  title: 'Geschiedenis opschonen',
  cancel: 'Niet nu',
  what: 'In de geschiedenis van een analyse staat ook wat jullie eerder schreven en weer weghaalden: oude zinnen, namen, verwijderde onderdelen. Opschonen haalt dat eruit. Wat er nu staat, blijft letter voor letter staan.',
  goes: {
    title: 'Dit verdwijnt',
    items: [
      'eerdere versies en bewaarde mijlpalen',
      'wat is weggehaald of verwijderd, ook namen',
      'wie wanneer wat schreef',
      'ongedaan maken van wat je hiervoor deed',
    ],
  },
  stays: {
    title: 'Dit blijft',
    items: [
      'alle tekst en alle onderdelen zoals ze nu zijn',
      'bijlagen die nu bij de analyse horen',
      'wat alleen voor jou is',
    ],
  },
  duo: 'Werk je samen, stuur de ander daarna een bestand. Bij het openen vraagt Samenhang of die de opgeschoonde analyse overneemt; wat de ander intussen schreef, komt erin.',
  until:
    'De oude geschiedenis blijft hier verzegeld bewaard tot je een bestand opent dat de ander in de opgeschoonde analyse maakte. Daarna wordt zij vernietigd.',
  backups: 'In oude reservekopieën staat de oude geschiedenis nog, tot die aan de beurt zijn.',
  button: 'Geschiedenis opschonen',
  busy: 'Bezig met opschonen …',
  done: (code: string) => `De geschiedenis van ${code} is opgeschoond.`,
  failed:
    'Het opschonen lukte niet. Er is niets veranderd. Kijk of er ruimte is op de schijf en probeer het opnieuw.',
  offer: {
    text: 'Deze opgeschoonde analyse kon niet geopend worden: de opslag klopt niet. Zij is niet gewist. De versie van vóór het opschonen ligt er nog, heel en verzegeld. Wat sinds het opschonen is geschreven, staat daar niet in; een bestand van je duopartner brengt dat terug.',
    button: 'Verder met de versie van ervoor',
  },
  kept: {
    text: (code: string) =>
      `${code}: in de oude geschiedenis staan woorden die in de opgeschoonde analyse ontbreken. Zij blijft daarom hier bewaard tot jij zegt dat ze weg mag.`,
    button: 'Oude geschiedenis bekijken',
  },
  former: {
    title: 'De oude geschiedenis is er nog',
    text: 'Zij ligt verzegeld op deze laptop tot de ander de opgeschoonde analyse overneemt. Werk je alleen, of heeft de ander haar al? Dan kun je haar nu vernietigen. Dat kan niet meer terug.',
    button: 'Oude geschiedenis vernietigen',
    done: 'De oude geschiedenis is hier vernietigd.',
    failed: 'Vernietigen lukte niet helemaal. Probeer het nog eens.',
  },
} as const;
