import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import { personById } from '#shared/analysis/people';
import type { EntityId } from '#shared/base/ids';
import { familyPassages } from '#shared/family-reading/familyPassages';
import { lineWords, type Passage } from '#shared/family-reading/passage';
import { copyKindFor, readerView } from '#shared/family-reading/readerView';
import { familyReading } from '#shared/text/nl/familyReading';
import { copyCase } from '../../support/copyCase.ts';

const TODAY = '2026-03-10';

function read(
  analysis: Analysis,
  id: string,
  isPrivate: (collection: string, id: string) => boolean = () => false,
): readonly Passage[] {
  const reader = personById(analysis, id as EntityId);
  if (reader === null) throw new Error(`Nobody is ${id}`);
  const view = readerView(analysis, reader, TODAY);
  if (!view.may) throw new Error(view.reasons.join(' '));
  return familyPassages({ whole: analysis, view: view.analysis, reader, today: TODAY, isPrivate });
}

const wordsOf = (passages: readonly Passage[]) =>
  passages
    .map(({ title, lead, lines }) => [title, lead, ...lines.map(lineWords)].join('\n'))
    .join('\n');

const example = copyCase();
const first = <Item>(items: readonly Item[]): Item => {
  const [item] = items;
  if (item === undefined) throw new Error('The example holds none');
  return item;
};

describe('what a mother reads', () => {
  const passages = read(example, 'p-linda');

  it('is what was written for the family, group by group, with how sure the duo is', () => {
    const groups = [...new Set(passages.map(({ group }) => group))];
    expect(groups).toEqual(['ownWords', 'summary', 'hypothesis', 'loop', 'lead', 'help']);
    const hypothesis = first(passages.filter(({ group }) => group === 'hypothesis'));
    expect(Object.values(familyReading.questions)).toContain(hypothesis.title);
    expect(Object.values(familyReading.howSure)).toContain(hypothesis.lead);
  });

  it('has the same words as the analysis, and its own words only of herself', () => {
    const request = example.helpRequest.filter(({ participant }) => participant === 'p-linda');
    const own = passages.filter(({ group }) => group === 'ownWords');
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ id }) => request.some((one) => one.id === id))).toBe(true);
  });

  it('holds no word of supervision, of the duo alone, or of somebody who is kept apart', () => {
    const planted = copyCase({
      review: [{ id: 'r-1', round: 1, by: 'p-ineke', judgement: 'OORDEEL' }],
      reviewComment: [{ id: 'rcx-1', review: 'r-1', text: 'OPMERKING', place: 'hypothesis/h-1' }],
      summaryPoint: [
        { id: 'sp-1', text: 'Dit mag iedereen lezen.' },
        { id: 'sp-2', text: 'ALLEENHETDUO', visibleTo: 'duo' },
      ],
      lead: [
        { id: 'll-1', text: 'Marco had schulden en dronk toen hij alleen woonde.' },
        { id: 'll-2', text: 'Samen koken op zondag.' },
      ],
    });
    const words = wordsOf(read(planted, 'p-linda'));
    expect(words).toContain('Dit mag iedereen lezen.');
    expect(words).toContain('Samen koken');
    expect(words).not.toMatch(/OORDEEL|OPMERKING|ALLEENHETDUO|schulden/u);
  });

  it('leaves out what is only for the one who works here', () => {
    const own = first(example.summaryPoint).id;
    const some = read(example, 'p-linda', (collection, id) => {
      return collection === 'summaryPoint' && id === own;
    });
    expect(some).toHaveLength(passages.length - 1);
    expect(some.some(({ id }) => id === own)).toBe(false);
  });

  it('is not offered by itself where it speaks of another parent alone', () => {
    const planted = copyCase({
      lead: [
        { id: 'll-1', text: 'Marco belt iedere zondag.' },
        { id: 'll-2', text: 'Linda en Marco bellen om de beurt.' },
      ],
    });
    const about = new Map(
      read(planted, 'p-linda').map(({ id, isAboutOther }) => [id, isAboutOther]),
    );
    expect(about.get('ll-1' as EntityId)).toBe(true);
    expect(about.get('ll-2' as EntityId)).toBe(false);
  });
});

describe('what a youth reads', () => {
  it('begins with the letter, piece by piece, and each piece once', () => {
    const withLetter = copyCase({
      letter: [
        {
          id: 'le-1',
          kind: 'youthLetter',
          recipient: 'p-senna',
          text: Array.from(
            { length: 6 },
            (_, at) => `Zin ${String(at)}. ${'Dit is lang. '.repeat(12)}`,
          ).join('\n'),
        },
        { id: 'le-2', kind: 'familySummary', recipient: 'p-linda', text: 'VOORLINDA' },
      ],
    });
    const passages = read(withLetter, 'p-senna');
    const pieces = passages.filter(({ group }) => group === 'letter');
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.flatMap(({ lines }) => lines)).toHaveLength(6);
    expect(new Set(passages.map(({ key }) => key)).size).toBe(passages.length);
    expect(wordsOf(passages)).not.toContain('VOORLINDA');
  });

  it('follows the age: a child gets the rules for the letter to a child', () => {
    const reader = personById(example, 'p-senna' as EntityId);
    if (reader === null) throw new Error('The example has a youth');
    expect(copyKindFor(example, reader, TODAY)).toBe('youthLetter');
    expect(copyKindFor(example, reader, '2020-03-10')).toBe('childLetter');
  });
});

it('a parent of a youth of sixteen reads nothing before that youth said yes', () => {
  const reader = personById(example, 'p-linda' as EntityId);
  if (reader === null) throw new Error('The example has a mother');
  const view = readerView(example, reader, '2026-11-22');
  expect(view).toMatchObject({ may: false });
});
