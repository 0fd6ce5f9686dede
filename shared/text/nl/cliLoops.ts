import { loopKinds } from './loopKinds.ts';

/** Texts of the command that prints loops. */
export const cliLoops = {
  usage: '  loops --in analyse.json                      de kringen: soort, pijlen en verhaal',
  own: (count: number) =>
    count === 0 ? 'Er heeft nog geen kring een naam.' : `Kringen (${String(count)})`,
  others: (count: number) => `Ook gevonden (${String(count)})`,
  capped: 'Er zijn er meer dan hier passen; de kortste en sterkste staan er.',
  heading: (number: number, id: string, name: string) => `${String(number)}. ${name} (${id})`,
  unnamed: 'nog zonder naam',
  found: (number: number, names: string) => `${String(number)}. ${names}`,
  kind: loopKinds,
  effect: { holds: 'houdt het vast', helps: 'helpt vooruit' },
  type: (kind: string, effect: string) =>
    effect === '' ? `   Soort: ${kind}` : `   Soort: ${kind}, ${effect}`,
  arrows: '   Pijlen:',
  arrow: (sentence: string, isLater: boolean) =>
    `     ${sentence}${isLater ? ' (na een tijd)' : ''}`,
  story: '   Verhaal van het duo:',
  outdated: '     Let op: de pijlen zijn veranderd sinds dit verhaal is verteld.',
  told: '   Verteld uit de pijlen:',
  line: (sentence: string) => `     ${sentence}`,
  hint: (sentence: string) => `     Voor het duo: ${sentence}`,
};
