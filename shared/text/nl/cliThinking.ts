/** Texts of the commands that think about an analysis. */
export const cliThinking = {
  usage: [
    '  criteria --in analyse.json [--on 2026-03-09]',
    '                                               loopt de 42 kwaliteitscriteria na',
    '  loose-ends --in analyse.json [--on 2026-03-09]',
    '                                               wat los ligt en wat er nog te vragen is',
    '  thread --in analyse.json [--item f-12]        waar iets op rust en wie het gebruikt',
  ].join('\n'),
  wrongDay: (day: string) => `"${day}" is geen dag. Schrijf hem als 2026-03-09.`,
  noItem: (id: string) => `In dit bestand staat niets met de code "${id}".`,
  asOf: (day: string) => `Zoals het staat op ${day}.`,
  criterion: (id: string, verdict: string, text: string) => `${id}  ${verdict}. ${text}`,
  reason: (reason: string) => `     ${reason}`,
  goesOn: (reason: string) => `     Daarom toch verder: ${reason}`,
  blocking: (ids: string) => `Nodig om te delen en nog open: ${ids}.`,
  noneBlocking: 'Niets dat nodig is om te delen, staat nog open.',
  loose: (count: number) =>
    count === 0 ? 'Er ligt niets los.' : `Wat los ligt (${String(count)})`,
  questions: (count: number) =>
    count === 0 ? 'Er staat geen vraag open.' : `Open vragen (${String(count)})`,
  line: (text: string) => `  - ${text}`,
  who: (names: string) => `    Vragen aan: ${names}`,
  unsupported: (count: number) =>
    count === 0 ? 'Alles rust ergens op.' : `Zonder iets eronder (${String(count)})`,
  unused: (count: number) =>
    count === 0 ? 'Alles wordt gebruikt.' : `Door niets gebruikt (${String(count)})`,
  item: (kind: string, id: string, name: string) => `${kind} ${id}: ${name}`,
  nothing: '  niets',
};
