import type { EntityId } from '#shared/base/ids';
import type { ArrivedItem, ReviewItem } from '#shared/merge/mergeReceipt';
import type { KeptReceipt } from '#shared/merge/receiptBook';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

/** The fictional example, in which everything below stands. */
export const analysis = exampleAnalysis();
/** A moment in March 2026. */
export const at = (day: number, hour = 12, minute = 0) =>
  new Date(2026, 2, day, hour, minute).getTime();
export const idOf = (
  name: 'hypothesis' | 'factor' | 'lifeEvent' | 'consent' | 'link',
  index: number,
): EntityId => {
  const id = analysis[name][index]?.id;
  if (id === undefined) throw new Error(`No ${name} ${String(index)}`);
  return id;
};

const certainty: ReviewItem = {
  id: 'certainty',
  kind: 'scalar',
  place: { collection: 'hypothesis', entity: idOf('hypothesis', 2), field: 'confidence' },
  member: null,
  mine: { value: analysis.hypothesis[2]?.confidence, by: 'Anne de Graaf', at: at(5) },
  theirs: { value: 4, by: 'Youssef', at: at(6) },
  now: analysis.hypothesis[2]?.confidence,
};
const before =
  'Zij haalt de uitleg niet bij en haakt af. Dat gebeurt vooral bij taken met veel stappen, ook op de groep.';
const stranded: ReviewItem = {
  id: 'stranded',
  kind: 'stranded',
  place: { collection: 'hypothesis', entity: idOf('hypothesis', 3), field: 'text' },
  block: 'b1',
  removedBy: 'me',
  removedText: ' Dat gebeurt vooral bij taken met veel stappen',
  insertedText: ', ook op de groep.',
  writtenBy: 'Youssef',
  before: [{ id: 'b1', type: 'paragraph', indent: 0, runs: [{ text: before }] }],
  movedTo: null,
  trace: { root: '', words: [], removed: [] },
};
const moved: ReviewItem = {
  ...stranded,
  id: 'moved',
  removedBy: 'them',
  movedTo: { place: stranded.place, block: 'b2' },
};
const removed: ReviewItem = {
  id: 'removed',
  kind: 'removed',
  place: { collection: 'factor', entity: 'gone-factor' as EntityId },
  title: 'Weinig vaste gezichten op de groep',
  removedBy: 'them',
};
const blockType: ReviewItem = {
  id: 'type',
  kind: 'blockType',
  place: { collection: 'riskWeighing', entity: 'riskWeighing' as EntityId, field: 'agreement' },
  block: 'b9',
  text: 'Wie belt wie als het misgaat',
  mine: 'heading3',
  theirs: 'bullet',
  now: 'bullet',
};
const consent: ReviewItem = {
  id: 'consent',
  kind: 'consent',
  person: 'de moeder van Noor',
  mine: { value: 'yes', by: 'Anne de Graaf', at: at(3), entity: idOf('consent', 0) },
  theirs: { value: 'no', by: 'Youssef', at: at(4), entity: idOf('consent', 0) },
};

const arrived: readonly ArrivedItem[] = [
  come('s5', 'hypothesis', idOf('hypothesis', 3), 'H4 Afhaken is zich groot houden', 'added', 96),
  come(
    's5',
    'hypothesis',
    idOf('hypothesis', 2),
    'H3 Rust door voorspelbare mensen',
    'changed',
    12,
  ),
  ...[0, 1, 2, 3, 4, 5].map((index) =>
    come('s4', 'factor', idOf('factor', index), `Factor ${String(index + 1)}`, 'changed', 8),
  ),
  come(
    's2',
    'lifeEvent',
    idOf('lifeEvent', 0),
    'april 2021: verhuizing naar de groep',
    'added',
    21,
  ),
  come('s4', 'factor', 'gone-factor' as EntityId, 'Weinig vaste gezichten', 'removed', 0),
];

function come(
  section: ArrivedItem['section'],
  collection: ArrivedItem['collection'],
  entity: EntityId,
  title: string,
  change: ArrivedItem['change'],
  words: number,
): ArrivedItem {
  return { section, collection, entity, title, change, words, fields: ['text'] };
}

/** A merge with every kind of thing to look at. */
export const full: KeptReceipt = {
  id: 'r1',
  openedAt: at(6, 14, 35),
  madeAt: at(6, 11, 48),
  senderName: 'Youssef',
  senderSignKey: 'key',
  senderCheckedAt: new Date(2026, 0, 29).getTime(),
  restorePoint: 'p1',
  checkWords: [],
  done: [],
  theirWords: 412,
  ownWords: 388,
  isSame: false,
  arrived,
  review: [certainty, stranded, removed, consent, blockType, moved],
};
const alike: ReviewItem = {
  id: 'alike',
  kind: 'alike',
  mine: { collection: 'factor', entity: idOf('factor', 0), title: 'Weinig slaap' },
  theirs: { collection: 'factor', entity: idOf('factor', 1), title: 'weinig slaap.' },
};
const dangling: ReviewItem = {
  id: 'dangling',
  kind: 'dangling',
  place: { collection: 'link', entity: idOf('link', 0) },
  end: { collection: 'factor', entity: 'gone-factor' as EntityId },
  title: 'Weinig vaste gezichten op de groep',
  removedBy: 'them',
};
const order: ReviewItem = {
  id: 'order',
  kind: 'order',
  place: { collection: 'factor', entity: idOf('factor', 2) },
  title: 'Factor',
};
/** A merge in which no word gives a question, but what hangs together does. */
export const structure: KeptReceipt = { ...full, review: [alike, dangling, order] };
/** A merge after which both have the same. */
export const calm: KeptReceipt = {
  ...full,
  review: [],
  isSame: true,
  checkWords: ['wilg', 'appel', 'noord'],
  theirWords: 1,
  ownWords: 0,
  arrived: [],
};
