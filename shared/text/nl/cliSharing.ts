/** Texts of the command that asks whether a copy may leave. */
export const cliSharing = {
  usage: [
    '  may-share --kind school --to p-1 --in analyse.json [--on 2026-03-09]',
    '                                               of dit gedeeld mag worden, en zo nee: wiens ja ontbreekt',
    '  province --in regels.csv --out totalen.csv --keep deze-keer.json [--with vorige-keer.json]',
    '                                               met --without "ab12 cd34 ef56" telt een regel niet mee (controlecode)',
    '                                               telt cijfers op; kleine aantallen blijven verborgen',
  ].join('\n'),
  unknownKind: (kind: string, kinds: readonly string[]) =>
    `De soort "${kind}" bestaat niet. Kies: ${kinds.join(', ')}.`,
  wrongCode: (code: string) =>
    `"${code}" is geen controlecode. Die heeft 12 tekens: cijfers en de letters a tot en met f.`,
  noSuchRow: (code: string) =>
    `Geen regel heeft de controlecode ${code}. Er is niets gemaakt. Kijk de code na in de brief of bij het bestand.`,
  rowCode: (code: string) =>
    `Controlecode van deze regel: ${code}. Geef die mee: daarmee is de regel later weg te halen of te vervangen.`,
  noRecords: (file: string) => `In ${file} staan geen regels met cijfers van Samenhang.`,
  noPublication: (file: string) =>
    `${file} is niet te lezen als wat er van de vorige keer is bewaard. Zonder dat wordt er niets gemaakt.`,
  closed: {
    tooFew: 'Er zijn minder dan 10 analyses. Dan zegt een totaal te veel over een paar gezinnen.',
    tooClose:
      'Sinds de vorige keer kwamen er 1 tot 4 analyses bij of af. Wacht tot het er meer zijn, anders zegt het verschil iets over een paar gezinnen.',
  },
  keepHere: (file: string) =>
    `Bewaar ${file} hier en deel het niet: daarin staan de precieze aantallen. De volgende keer is het nodig.`,
} as const;
