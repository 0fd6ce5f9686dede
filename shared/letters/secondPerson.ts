const VERBS: Readonly<Record<string, string>> = {
  is: 'bent',
  heeft: 'hebt',
  kan: 'kunt',
  wil: 'wilt',
  zal: 'zult',
  mag: 'mag',
};
/** Before these the verb does not turn around: "als Senna niet komt". */
const BEFORE_SUBJECT =
  'als|dat|omdat|doordat|zodat|wanneer|toen|of|terwijl|voordat|nadat|waar|en|maar';
const BEFORE_OBJECT =
  'met|bij|van|voor|tegen|aan|naar|om|over|door|op|zonder|rond|tussen|achter|naast';
const OTHERS = /(?<![\p{L}])(?:zij|ze|haar|hij|hem|zijn|hun|hen)(?![\p{L}])/iu;

/**
 * A sentence about somebody as one to that person ("Senna loopt weg" becomes "Jij loopt weg").
 * Null when that cannot be done safely: then a person must write it.
 */
export function toSecondPerson(sentence: string, name: string): string | null {
  if (name === '') return null;
  const at = new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, 'gu');
  if (!at.test(sentence)) return OTHERS.test(beforeColon(sentence)) ? null : sentence;
  if (OTHERS.test(beforeColon(sentence))) return null;
  const started = sentence
    .replace(
      new RegExp(`^${escaped(name)} (\\p{L}+)`, 'u'),
      (_, verb: string) => `Jij ${verbOf(verb)}`,
    )
    .replace(
      new RegExp(`(?<![\\p{L}])(${BEFORE_SUBJECT}) ${escaped(name)} (\\p{L}+)`, 'giu'),
      (_, before: string, verb: string) => `${before} jij ${verbOf(verb)}`,
    )
    .replace(
      new RegExp(`(?<![\\p{L}])(${BEFORE_OBJECT}) ${escaped(name)}(?![\\p{L}])`, 'giu'),
      (_, before: string) => `${before} jou`,
    );
  const left = new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, 'u');
  if (left.test(started)) return null;
  return started.replace(/(?<![\p{L}])zich(?![\p{L}])/gu, 'je');
}

/** Behind a colon stands what somebody thinks or says: those words keep their own pronouns. */
function beforeColon(sentence: string): string {
  return sentence.split(':')[0] ?? sentence;
}

function verbOf(verb: string): string {
  return VERBS[verb] ?? verb;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
