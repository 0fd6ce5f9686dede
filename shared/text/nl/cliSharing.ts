/** Texts of the command that asks whether a copy may leave. */
export const cliSharing = {
  usage: [
    '  may-share --kind school --to p-1 --in analyse.json [--on 2026-03-09]',
    '                                               of dit gedeeld mag worden, en zo nee: wiens ja ontbreekt',
  ].join('\n'),
  unknownKind: (kind: string, kinds: readonly string[]) =>
    `De soort "${kind}" bestaat niet. Kies: ${kinds.join(', ')}.`,
} as const;
