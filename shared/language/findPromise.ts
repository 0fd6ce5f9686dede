/** What a promise lacks. */
export type PromiseLack = 'name' | 'date' | 'both';

const WILL = new Set('gaan gaat zal zullen'.split(' '));
const DOES = new Set(
  'regelen regelt zorgen zorgt starten start zoeken zoekt uitzoeken bellen belt helpen helpt komt komen krijgt krijgen wordt worden plannen plant volgt'.split(
    ' ',
  ),
);
const COMES = new Set(['komt', 'komen', 'volgt', 'volgen']);
const VAGUE = new Set(['er', 'men', 'iemand']);
const TEAM = new Set(['wij', 'we']);
const WHEN =
  /\p{N}|(?<![\p{L}])(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|morgen|overmorgen|elke dag|elke week|elke avond|elke ochtend|dagelijks|wekelijks|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|deze week|volgende week|deze maand|volgende maand|meteen|nu|vanaf|een dag van tevoren|dezelfde dag|dezelfde avond)(?![\p{L}])/u;
const NAME =
  /(?<=[\p{L}\p{N},:“(] ?)\p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+(?= (?:regelt|zorgt|belt|helpt|komt|gaat|zoekt|start|begint|blijft|doet|legt|kijkt|en \p{Lu}))|^\**\p{Lu}\p{Ll}+:\**/u;

/**
 * What a sentence that promises something does not say: who, when or both; null when it is no
 * promise or says both. `next` may give the day. A promise of "wij" has the senders' names.
 */
export function promiseLack(
  said: string,
  folded: readonly string[],
  next: string,
): PromiseLack | null {
  const subject = folded.findIndex((word) => VAGUE.has(word) || TEAM.has(word));
  if (subject < 0 || said.trimEnd().endsWith('?') || folded.includes('denken')) return null;
  const isVague = VAGUE.has(folded[subject] ?? '');
  const near = folded.slice(Math.max(0, subject - 3), subject + 4);
  const will = near.some((word) => WILL.has(word));
  const does = isVague
    ? [folded[subject - 1], folded[subject + 1]].some((word) => COMES.has(word ?? ''))
    : near.some((word) => DOES.has(word) && !/^(?:wordt?|worden|krijg.*|komt|komen)$/u.test(word));
  if (!will && !does) return null;
  const hasDate = WHEN.test(said.toLowerCase()) || WHEN.test(next.toLowerCase());
  const hasName = !isVague || NAME.test(said);
  if (hasDate && hasName) return null;
  if (hasDate) return 'name';
  return hasName ? 'date' : 'both';
}
