import type { Analysis, Entity } from '../analysis/analysis.ts';
import type { SharingKind } from '../analysis/exportRecord.ts';
import { callingName, duoOf, youthOf } from '../analysis/people.ts';
import { plainText, type Prose } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';
import { readability } from '../language/readability.ts';
import type { Reader } from '../language/readers.ts';
import { sentencesOf } from '../language/sentences.ts';
import { familyView } from '../report/familyView.ts';
import { joinWords } from '../text/nl/joinWords.ts';
import { letters } from '../text/nl/letters.ts';
import { dropForReader } from '../third-persons/dropForReader.ts';
import { readerOf } from './letterLanguage.ts';
import type { ProposedKind } from './letterTemplates.ts';

type Person = Entity<'participant'>;

/** What every proposal asks: what this reader may have, and how people are called in it. */
export interface LetterCase {
  /** Without what this reader may not have, and without what only the duo sees. */
  readonly view: Analysis;
  readonly reader: Reader;
  readonly date: string;
  readonly recipient: Person | null;
  readonly youth: Person | null;
  readonly youthName: string;
  readonly recipientName: string;
  /** Who signs: the calling names of the two. */
  readonly senders: string;
  readonly nameOf: (id: EntityId | null) => string | null;
  readonly roleOf: (id: EntityId | null) => Person['role'];
  /** Sentences short and plain enough for this reader, as they were written. */
  readonly plain: (prose: Prose | string) => readonly string[];
  /** Whether a text speaks of somebody by name or as "moeder", "vader". */
  readonly speaksOf: (text: string, person: Person | null) => boolean;
  /** Whether this reader may be told it: nothing of another parent alone, to a youth or school nothing of parents. */
  readonly mayTell: (text: string) => boolean;
}

export const sharingOf: Readonly<Record<ProposedKind, SharingKind>> = {
  familySummary: 'parentSummary',
  youthLetter: 'youthLetter',
  childLetter: 'childLetter',
  schoolVersion: 'schoolVersion',
};

export function letterCase(
  analysis: Analysis,
  kind: ProposedKind,
  recipient: EntityId | null,
  date: string,
): LetterCase {
  const { analysis: view } = dropForReader(familyView(analysis), {
    agreed: new Set(),
    recipient,
    leavesCircle: kind === 'schoolVersion',
    kind: sharingOf[kind],
  });
  const reader = readerOf[kind];
  // Who somebody is called is looked up in the whole: an agreement keeps the name of who made it.
  const person = (id: EntityId | null) => view.participant.find((one) => one.id === id) ?? null;
  const youth = youthOf(view);
  const to = person(recipient);
  const parents = analysis.participant.filter(
    ({ role, id }) => role === 'parent' && id !== recipient,
  );
  const mayTell = (text: string) => {
    if (!parents.some((parent) => speaksOf(text, parent))) return true;
    return kind === 'familySummary' && speaksOf(text, to);
  };
  return {
    view,
    reader,
    date,
    recipient: to,
    youth,
    youthName: youth === null ? '' : callingName(youth),
    recipientName: to === null ? '' : callingName(to),
    senders: joinWords(
      duoOf(view)
        .map(callingName)
        .filter((name) => name !== ''),
    ),
    nameOf: (id) => {
      const found = person(id);
      return found === null || callingName(found) === '' ? null : callingName(found);
    },
    roleOf: (id) => person(id)?.role ?? null,
    plain: (prose) =>
      plainSentences(typeof prose === 'string' ? prose : plainText(prose), reader).filter(mayTell),
    speaksOf,
    mayTell,
  };
}

function plainSentences(text: string, reader: Reader): readonly string[] {
  return sentencesOf(text)
    .map(({ start, end }) => ended(text.slice(start, end).trim()))
    .filter((sentence) => isPlain(sentence, reader));
}

const HEAVY = new Set([
  'longSentence',
  'jargon',
  'blame',
  'respect',
  'abbreviation',
  'bareFigure',
  'passive',
]);

function isPlain(sentence: string, reader: Reader): boolean {
  return !readability(sentence, reader).findings.some(({ code }) => HEAVY.has(code));
}

/** With a full stop, as a sentence of a letter. */
export function ended(text: string): string {
  return /[.!?…][”"’]?$/u.test(text) ? text : `${text}.`;
}

function speaksOf(text: string, person: Person | null): boolean {
  if (person === null) return false;
  const called = callingName(person);
  const relation = person.relation.trim().split(/[\s(,]+/u)[0] ?? '';
  const names = [called, ...letters.calledAs(relation)].filter((name) => name !== '');
  return names.some((name) => has(text, name));
}

function has(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}])${escaped}(?:s|['’]s)?(?![\\p{L}])`, 'iu').test(text);
}
