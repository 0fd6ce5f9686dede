import type { Analysis } from '../../analysis/analysis.ts';
import { listNames, type CollectionName } from '../../analysis/collectionNames.ts';
import { displayValue, listOf } from '../../analysis/displayValue.ts';
import { callingName, youthOf } from '../../analysis/people.ts';
import { nameOf } from '../../analysis/entityNames.ts';
import { fieldWords } from '../../analysis/fieldWords.ts';
import type { AnyField } from '../../analysis/fields.ts';
import { isBlank, isProse, type Prose } from '../../analysis/prose.ts';
import { isEntityId } from '../../base/ids.ts';
import { accessText } from '../../text/nl/accessCopy.ts';
import { accessPhrases } from '../../text/nl/accessPhrases.ts';
import { criterionNames } from '../../text/nl/criterionNames.ts';
import { longDate } from '../../text/nl/dates.ts';
import { joinWords } from '../../text/nl/joinWords.ts';
import { ownFields, type Item } from '../../third-persons/siftItem.ts';
import { inlineRuns } from '../proseBlocks.ts';
import { ownWordsRuns } from '../quotedRuns.ts';
import type { Runs } from '../reportDocument.ts';
import { plain, runsText, sentence, strong } from '../runs.ts';

/** A field that has a value, ready to be said. */
export interface Filled {
  readonly field: string;
  readonly kind: AnyField['kind'];
  /** On one line. */
  readonly runs: Runs;
  /** Null for what is no text of people. */
  readonly prose: Prose | null;
  /** Somebody's own words. */
  readonly isVoice: boolean;
  /** How it is said; null for what has its label. */
  readonly phrase: string | null;
}

/** What the app makes of a factor, or keeps around a remark to find its place: stands elsewhere. */
const SAID_ELSEWHERE = /^(?:tell|before$|after$)/u;

/** Every field with a value; `named` has the people whose names may stand beside. */
export function filledFields(
  named: Analysis,
  collection: CollectionName,
  item: Item,
): readonly Filled[] {
  return ownFields(collection).flatMap(([field, type]): readonly Filled[] => {
    if (SAID_ELSEWHERE.test(field)) return [];
    const value = item[field];
    const { kind } = type;
    const phrase = phraseOf(named, collection, field);
    if (kind === 'prose') {
      if (!isProse(value) || isBlank(value)) return [];
      const runs = type.voice ? ownWordsRuns(value) : inlineRuns(value);
      return [{ field, kind, runs, prose: value, isVoice: type.voice, phrase }];
    }
    const words = valueWords(named, collection, item, field, type);
    if (words === '') return [];
    return [{ field, kind, runs: [plain(words)], prose: null, isVoice: false, phrase }];
  });
}

function phraseOf(named: Analysis, collection: CollectionName, field: string): string | null {
  const phrase = accessPhrases[collection]?.[field];
  if (phrase === undefined) return null;
  const youth = youthOf(named);
  const name = youth === null ? '' : callingName(youth);
  return phrase.replace('{youth}', () => (name === '' ? accessText.youth : name));
}

function valueWords(
  named: Analysis,
  collection: CollectionName,
  item: Item,
  field: string,
  type: AnyField,
): string {
  const value = item[field];
  if (type.kind === 'moment') {
    return typeof value === 'number' ? longDate(new Date(value).toISOString().slice(0, 10)) : '';
  }
  if (type.kind === 'ref') return isEntityId(value) ? refWords(named, type.to, [value]) : '';
  if (type.kind === 'refs') return refWords(named, type.to, listOf(value));
  const words = displayValue(named, collection, item, field);
  if (field === 'support') return supportWords(named, item, words);
  if (field === 'criterion') return criterionWords(words);
  return field === 'target' ? targetWords(named, words) : words;
}

/** People by name; what is no person between marks, for it is a piece of a sentence. */
function refWords(named: Analysis, to: CollectionName, ids: readonly string[]): string {
  const found = ids.filter(isEntityId).map((id) => nameOf(named, to, id));
  return joinWords(to === 'participant' ? found : found.map((name) => `‘${name}’`));
}

/** "Femke steunt Senna" for "de eerste steunt de tweede". */
function supportWords(named: Analysis, { from, to }: Item, words: string): string {
  return [from, to].reduce<string>((rest, id, index) => {
    const end = accessText.ends[index];
    const known = isEntityId(id) && end !== undefined;
    return known ? rest.replace(end, nameOf(named, 'participant', id)) : rest;
  }, words);
}

function criterionWords(code: string): string {
  const known: Readonly<Record<string, string>> = criterionNames;
  const name = known[code];
  return name === undefined ? code : `${name} (${code})`;
}

/** What a remark points at by its id; as it stands when there is no such thing. */
function targetWords(named: Analysis, target: string): string {
  if (!isEntityId(target)) return target;
  const to = listNames.find((name) => named[name].some((item: Item) => item.id === target));
  return to === undefined ? target : `‘${nameOf(named, to, target)}’`;
}

/** The value with its phrase around it; with its label when it has none. */
export function phrased(collection: CollectionName, filled: Filled): Runs {
  const { field, kind, runs, phrase } = filled;
  const { label } = fieldWords(collection, field);
  // A flag says it all in its name.
  if (kind === 'flag') return [plain(sentence(phrase ?? label))];
  if (phrase === null) {
    const end = /[?:…]$/u.test(label) ? ' ' : ': ';
    const closed = filled.prose === null ? closedRuns(runs, '.') : runs;
    return [filled.prose === null ? plain(`${label}${end}`) : strong(`${label}${end}`), ...closed];
  }
  const [before = '', after = ''] = phrase.split(/\{(?:lower)?\}/u);
  const said = phrase.includes('{lower}') ? lowerRuns(runs) : runs;
  const start = filled.prose === null || before === '' ? plain(before) : strong(before);
  return [...(before === '' ? [] : [start]), ...closedRuns(said, after)];
}

/** The value with its phrase, for the middle of a line: no full stop behind it. */
export function phrasedInLine(collection: CollectionName, filled: Filled): string {
  const words = runsText(filled.phrase === null ? filled.runs : phrased(collection, filled));
  return words.replace(/(?<!\.)\.$/u, '');
}

function closedRuns(runs: Runs, after: string): Runs {
  const ends = /[.!?…]["”’')\]]*$/u.test(runsText(runs).trim());
  const rest = ends ? after.replace(/^\./u, '') : after;
  return rest === '' ? runs : [...runs, plain(rest)];
}

function lowerRuns(runs: Runs): Runs {
  const [first, ...rest] = runs;
  if (first === undefined) return runs;
  // An abbreviation keeps its capitals.
  const isName = /^\p{Lu}{2}/u.test(first.text);
  const text = first.text.charAt(0).toLocaleLowerCase('nl') + first.text.slice(1);
  return [isName ? first : { ...first, text }, ...rest];
}
