import type { Analysis, Entity } from '../analysis/analysis.ts';
import type { CollectionName } from '../analysis/collectionNames.ts';
import { isProse, type Prose } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';
import { letterCase } from '../letters/letterCase.ts';
import { originals } from '../letters/letterVersions.ts';
import type { ProposedKind } from '../letters/letterTemplates.ts';
import { tellLoop } from '../pattern/tellLoop.ts';
import { familyReading as texts } from '../text/nl/familyReading.ts';
import { itemAt } from '../third-persons/aboutWhom.ts';
import {
  linesOf,
  lineWords,
  toldLines,
  type Passage,
  type PassageGroup,
  type PassageLine,
} from './passage.ts';
import { copyKindFor } from './readerView.ts';

/** The analysis as it is, what of it this reader may have (`readerView`), and who reads when. */
export interface Reading {
  readonly whole: Analysis;
  readonly view: Analysis;
  readonly reader: Entity<'participant'>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Things that are "alleen voor mij": never shown, for a remark on them would be shared. */
  readonly isPrivate: (collection: CollectionName, id: EntityId) => boolean;
}

/** Everything there is to read together with somebody, in the order in which it is read. */
export function familyPassages(reading: Reading): readonly Passage[] {
  const { view, reader } = reading;
  const own = view.helpRequest.filter(({ participant }) => participant === reader.id);
  const found = [
    ...lettersTo(reading).flatMap(({ id }) => letterPieces(reading, id)),
    ...own.flatMap(({ id }) => ownWords(reading, id)),
    ...view.summaryPoint.flatMap(({ id }) => text(reading, 'summary', 'summaryPoint', id)),
    ...view.hypothesis.flatMap(({ id, kind, status }) =>
      text(reading, 'hypothesis', 'hypothesis', id, {
        title: texts.questions[kind ?? 'recognition'],
        lead: texts.howSure[status ?? 'open'],
      }),
    ),
    ...view.loop.flatMap((loop) => pattern(reading, loop)),
    ...view.lead.flatMap(({ id }) => text(reading, 'lead', 'lead', id)),
    ...view.intervention.flatMap(({ id, fit }) =>
      text(reading, 'help', 'intervention', id, {
        title: texts.fits[fit ?? 'unknown'],
        lead: '',
      }),
    ),
  ];
  const { mayTell } = letterCase(reading.whole, proposalFor(reading), reader.id, reading.today);
  return found.map((passage) => {
    const isOwn = passage.group === 'letter' || passage.group === 'ownWords';
    const words = [passage.title, ...passage.lines.map(lineWords)].join('\n');
    return { ...passage, isAboutOther: !isOwn && !mayTell(words) };
  });
}

interface Head {
  readonly title: string;
  readonly lead: string;
}
const NO_HEAD: Head = { title: '', lead: '' };

function proposalFor({ whole, reader, today }: Reading): ProposedKind {
  const kind = copyKindFor(whole, reader, today);
  return kind === 'parentSummary' ? 'familySummary' : kind;
}

/** What was written for this reader, in Dutch. */
function lettersTo({ view, reader }: Reading): readonly Entity<'letter'>[] {
  return originals(view).filter(
    ({ kind, recipient }) =>
      recipient === reader.id &&
      (kind === 'familySummary' || kind === 'youthLetter' || kind === 'childLetter'),
  );
}

/** A letter is read piece by piece: a heading with what stands under it, else a few paragraphs. */
function letterPieces(reading: Reading, id: EntityId): readonly Passage[] {
  const lines = fieldLines(reading, 'letter', id, 'text');
  const pieces: PassageLine[][] = [];
  for (const line of lines) {
    const piece = pieces.at(-1);
    const letters = piece?.reduce((sum, one) => sum + lineWords(one).length, 0) ?? 0;
    const isHeading = line.type.startsWith('heading');
    if (piece === undefined || isHeading || letters > MOST_LETTERS) pieces.push([line]);
    else piece.push(line);
  }
  return pieces.flatMap((piece) =>
    passageOf(reading, {
      group: 'letter',
      collection: 'letter',
      id,
      field: 'text',
      ...NO_HEAD,
      lines: piece,
      isPart: true,
    }),
  );
}

/** What is read in one go; the paragraph that passes it still belongs to it. */
const MOST_LETTERS = 320;

function ownWords(reading: Reading, id: EntityId): readonly Passage[] {
  return (['ownWords', 'wish'] as const).flatMap((field) =>
    passageOf(reading, {
      group: 'ownWords',
      collection: 'helpRequest',
      id,
      field,
      title: texts.own[field],
      lead: '',
      lines: fieldLines(reading, 'helpRequest', id, field),
      isPart: false,
    }),
  );
}

/** What the duo wrote of a pattern, or else what the app tells of it. */
function pattern(reading: Reading, loop: Entity<'loop'>): readonly Passage[] {
  const told = tellLoop(reading.view, loop.links);
  const head = { title: loop.name.trim(), lead: told.lead };
  const written = text(reading, 'loop', 'loop', loop.id, head, 'story');
  if (written.length > 0) return written;
  return passageOf(reading, {
    group: 'loop',
    collection: 'loop',
    id: loop.id,
    field: null,
    ...head,
    lines: toldLines(told.sentences),
    isPart: false,
  });
}

function text(
  reading: Reading,
  group: PassageGroup,
  collection: CollectionName,
  id: EntityId,
  head: Head = NO_HEAD,
  field = 'text',
): readonly Passage[] {
  const lines = fieldLines(reading, collection, id, field);
  return passageOf(reading, { group, collection, id, field, ...head, lines, isPart: false });
}

function passageOf(
  { isPrivate }: Reading,
  passage: Omit<Passage, 'key' | 'isAboutOther'>,
): readonly Passage[] {
  const { collection, id, field, lines, isPart } = passage;
  if (lines.length === 0 || isPrivate(collection, id)) return [];
  const first = isPart ? [lines[0]?.id ?? ''] : [];
  const key = [collection, id, field ?? '', ...first].join('/');
  return [{ ...passage, key, isAboutOther: false }];
}

function fieldLines(
  { whole, view }: Reading,
  collection: CollectionName,
  id: EntityId,
  field: string,
): readonly PassageLine[] {
  return linesOf(proseAt(whole, collection, id, field), proseAt(view, collection, id, field));
}

function proseAt(
  analysis: Analysis,
  collection: CollectionName,
  id: EntityId,
  field: string,
): Prose {
  const value = itemAt(analysis, collection, id)?.[field];
  return isProse(value) ? value : [];
}
