import { describe, expect, it } from 'vitest';
import {
  collectionNames,
  isSingleName,
  type CollectionName,
} from '#shared/analysis/collectionNames';
import type { Analysis } from '#shared/analysis/analysis';
import { displayValue, listOf } from '#shared/analysis/displayValue';
import { nameOf } from '#shared/analysis/entityNames';
import type { AnyField } from '#shared/analysis/fields';
import { fieldWords } from '#shared/analysis/fieldWords';
import { isProse, plainText } from '#shared/analysis/prose';
import { isEntityId } from '#shared/base/ids';
import { accessSelection } from '#shared/report/sharing/accessSelection';
import { forReader } from '#shared/report/sharing/forReader';
import type { SharingWish } from '#shared/report/sharing/sharingWish';
import { accessPhrases, accessRows } from '#shared/text/nl/accessPhrases';
import { longDate } from '#shared/text/nl/dates';
import { ownFields, type Item } from '#shared/third-persons/siftItem';
import { buildAnalysis } from '../../../support/buildAnalysis.ts';
import { copyFor, copyText } from '../../../support/copyCase.ts';

/** Never in the copy: signs only the app reads, the app's own wording, that or why somebody must
 * not be told something, and what is about the work. */
const NOT_TOLD: ReadonlySet<AnyField['kind']> = new Set(['mark', 'place']);
const WORDED = /^(?:tell|before$|after$|withhold)/u;
const ABOUT_THE_WORK: readonly CollectionName[] = [
  'sectionState',
  'pause',
  'aboutMark',
  'maskDecision',
];

const toldCollections = collectionNames.filter((name) => !ABOUT_THE_WORK.includes(name));

function toldFields(collection: CollectionName) {
  return ownFields(collection).filter(
    ([field, type]) => !NOT_TOLD.has(type.kind) && !WORDED.test(field),
  );
}

function flat(words: string): string {
  return words.replaceAll('\u00a0', ' ').replaceAll(/\s+/gu, ' ').toLocaleLowerCase('nl');
}

/** What must be readable of one value: each paragraph, each name, each day. */
function pieces(named: Analysis, collection: CollectionName, item: Item): readonly string[] {
  return toldFields(collection).flatMap(([field, type]): readonly string[] => {
    const value = item[field];
    if (isProse(value)) return plainText(value).split('\n');
    if (type.kind === 'ref') return isEntityId(value) ? [nameOf(named, type.to, value)] : [];
    if (type.kind === 'refs') {
      return listOf(value)
        .filter(isEntityId)
        .map((id) => nameOf(named, type.to, id))
        .filter((name) => !name.includes('→'));
    }
    if (type.kind === 'moment') {
      return typeof value === 'number'
        ? [longDate(new Date(value).toISOString().slice(0, 10))]
        : [];
    }
    // What is told in another form is compared by `tells every ...` below.
    if (type.kind === 'flag' || field === 'target' || field === 'support') return [];
    return [displayValue(named, collection, item, field)];
  });
}

function missingIn(wish: SharingWish): readonly string[] {
  const { participant } = wish.recipient;
  if (participant === null) throw new Error('Nobody asks');
  const { analysis: named } = forReader(wish);
  const selected = accessSelection(named, participant);
  const text = flat(copyText(wish));
  return toldCollections.flatMap((collection) => {
    const items: readonly Item[] = isSingleName(collection)
      ? [selected[collection]]
      : selected[collection];
    return items.flatMap((item) =>
      pieces(named, collection, item)
        .filter((piece) => piece.trim() !== '' && !text.includes(flat(piece).trim()))
        .map((piece) => `${collection}/${item.id}: ${piece}`),
    );
  });
}

describe('every value that is kept about somebody is in the access copy', () => {
  it.each(['p-senna', 'p-linda', 'p-marco', 'p-femke', 'p-ineke'])('of %s, all agreed', (id) => {
    expect(missingIn(copyFor('access', id))).toEqual([]);
  });

  it.each(['p-senna', 'p-linda', 'p-marco'])('of %s, nobody agreed', (id) => {
    expect(missingIn(copyFor('access', id, { agreed: new Set() }))).toEqual([]);
  });

  it.each(toldCollections)('of %s, with every field filled', (collection) => {
    const full = filled(collection, () => 0);
    expect(missingIn(copyFor('access', 'p-1', { analysis: full }))).toEqual([]);
  });
});

/** Two values of one field that read the same would be one value lost. */
describe('tells every value of a field apart', () => {
  it.each(toldCollections)('%s', (collection) => {
    const same = toldFields(collection).flatMap(([field, type]) => {
      const texts = Array.from({ length: variants(type) }, (_, index) =>
        copyText(
          copyFor('access', 'p-1', {
            analysis: filled(collection, (name) => (name === field ? index : 0)),
          }),
        ),
      );
      return new Set(texts).size === texts.length ? [] : [`${collection}.${field}`];
    });
    expect(same).toEqual([]);
  });
});

it('has phrases and rows only for fields that exist', () => {
  const named = [
    ...Object.entries(accessPhrases).flatMap(([collection, phrases = {}]) =>
      Object.keys(phrases).map((field) => [collection, field] as const),
    ),
    ...Object.entries(accessRows).flatMap(([collection, rows = []]) =>
      rows.flatMap(({ fields }) => fields.map((field) => [collection, field] as const)),
    ),
  ];
  for (const [collection, field] of named) {
    const known = collectionNames.find((name) => name === collection);
    expect(known === undefined ? collection : fieldWords(known, field).label).not.toBe(collection);
  }
});

function variants(type: AnyField): number {
  if (type.kind === 'choice') return type.options.length;
  if (type.kind === 'choices') return type.options.length;
  return type.kind === 'number' ? Math.min(5, type.maximum - type.minimum + 1) : 2;
}

const PEOPLE = [
  { id: 'p-1', name: 'Robbe Jager', role: 'youth', birthDate: '2008-01-02' },
  { id: 'p-2', name: 'Wietske Jager', role: 'parent' },
];

/** A case with one thing of this kind, all its fields filled; `which` says with which value. */
function filled(collection: CollectionName, which: (field: string) => number): Analysis {
  const values = Object.fromEntries(
    toldFields(collection).map(([field, type]) => [field, valueOf(field, type, which(field))]),
  );
  const kinds = ['factor', 'hypothesis', 'lifeEvent', 'loop', 'lead', 'source'] as const;
  const others = Object.fromEntries(
    kinds.map((kind) => [kind, [0, 1].map((index) => other(kind, index))]),
  );
  const rest = {
    ...others,
    link: [0, 1].map((index) => ({ id: `link-${String(index)}`, from: `factor-${String(index)}` })),
    meeting: [0, 1].map((index) => ({
      id: `meeting-${String(index)}`,
      withPeople: [`p-${String(index + 1)}`],
    })),
    review: [0, 1].map((index) => ({ id: `review-${String(index)}`, round: index + 1 })),
    reviewComment: [0, 1].map((index) => ({
      id: `reviewComment-${String(index)}`,
      review: 'review-0',
      text: `opmerking nummer ${String(index)}`,
    })),
    helpRequest: [0, 1].map((index) => ({
      id: `helpRequest-${String(index)}`,
      participant: `p-${String(index + 1)}`,
      wish: 'iets',
    })),
    letter: [0, 1].map((index) => ({
      id: `letter-${String(index)}`,
      kind: ['youthLetter', 'childLetter'][index],
      text: 'een brief',
    })),
    consent: [0, 1].map((index) => ({
      id: `consent-${String(index)}`,
      participant: 'p-1',
      purpose: ['makeAnalysis', 'askSchool'][index],
    })),
    attachment: [0, 1].map((index) => ({
      id: `attachment-${String(index)}`,
      name: `tekening-${String(index)}.png`,
    })),
  };
  const own: unknown = isSingleName(collection)
    ? values
    : collection === 'participant'
      ? [{ ...values, id: 'p-1' }, PEOPLE[1]]
      : [...(listIn(rest, collection) ?? []), { ...values, id: 'x-1' }];
  const cover = { owner: 'p-1' };
  const whole = { cover, participant: PEOPLE, ...rest, [collection]: own };
  return buildAnalysis(whole);
}

function listIn(rest: Readonly<Record<string, readonly object[]>>, name: string) {
  return rest[name];
}

function other(kind: string, index: number): object {
  const text = `${kind} met nummer ${String(index)}`;
  return {
    id: `${kind}-${String(index)}`,
    ...(kind === 'loop'
      ? { name: text, story: text }
      : kind === 'source'
        ? { title: text }
        : { text }),
  };
}

const day = (index: number) => `2025-0${String(index + 3)}-11`;

function valueOf(field: string, type: AnyField, index: number): unknown {
  switch (type.kind) {
    case 'line':
      return `${field.slice(0, 2)}${String(index)}`;
    case 'prose':
      return `tekst van ${field} met nummer ${String(index)}`;
    case 'choice':
      return type.options[index];
    case 'choices':
      return [type.options[index]];
    case 'number':
      return type.minimum + index;
    case 'flag':
      return index === 1;
    case 'date':
      return day(index);
    case 'partialDate':
      return { year: 2001 + index, month: null, day: null, approximate: false, words: '' };
    case 'moment':
      return Date.UTC(2024, index, 5, 12);
    case 'ref':
      // Nobody has a tie with himself.
      return refTo(type.to, field === 'to' ? 1 - index : index);
    case 'refs':
      return [refTo(type.to, index)];
    case 'place':
    case 'mark':
      return undefined;
  }
}

function refTo(to: CollectionName, index: number): string {
  return to === 'participant' ? `p-${String(index + 1)}` : `${to}-${String(index)}`;
}
