import { describe, expect, it } from 'vitest';
import type { ReviewItem } from '#shared/merge/mergeReceipt';
import { mirrorReview } from '#shared/merge/mirrorReview';
import type { ReviewChoice } from '#shared/merge/receiptBook';
import { hasStrandedWords } from '#shared/merge/putBack';
import { resolveReview } from '#shared/merge/resolveReview';
import { replica, type Replica } from '../../support/replica.ts';

const story = 'riskWeighing/agreement';
const opening = 'Eerste alinea staat hier.\nTweede hier ook.\nDerde sluit af.';

describe('putting a sentence back', () => {
  it('puts a whole paragraph round the words again, with its type and its marks', () => {
    const { anne, bram } = duo();
    anne.setBlock(story, 0, 'heading3');
    anne.format(story, 7, 6, 1);
    bram.receive(anne.send());
    anne.remove(story, 0, 26);
    bram.type(story, 10, 'XX');
    const [item] = merge(bram, anne);
    expect(bram.text(story)).toBe('XXTweede hier ook.\nDerde sluit af.');
    expect(resolve(bram, item, 'putBack')).toBe(true);
    expect(bram.text(story)).toBe('Eerste aliXXnea staat hier.\nTweede hier ook.\nDerde sluit af.');
    expect(bram.prose(story)[0]).toMatchObject({
      type: 'heading3',
      runs: [
        { text: 'Eerste ' },
        { text: 'ali', bold: true },
        { text: 'XX' },
        { text: 'nea', bold: true },
        { text: ' staat hier.' },
      ],
    });
    expect(resolve(bram, item, 'putBack')).toBe(false);
    bram.undo().undo();
    expect(bram.text(story)).toBe('XXTweede hier ook.\nDerde sluit af.');
  });

  it('puts a sentence back inside its paragraph, whatever was written since', () => {
    const { anne, bram } = duo();
    anne.remove(story, 6, 13);
    bram.type(story, 10, 'XX');
    bram.type(story, 20, 'YY');
    const [item] = merge(bram, anne);
    expect(bram.text(story)).toContain('EersteXXYY hier.');
    bram.type(story, 0, 'Zo: ');
    bram.enter(story, 4);
    expect(resolve(bram, item, 'putBack')).toBe(true);
    expect(bram.text(story)).toContain('Zo: \nEerste aliXXnea staaYYt hier.\nTweede');
  });

  it('divides paragraphs again that the removal had joined', () => {
    const { anne, bram } = duo();
    anne.remove(story, 20, 17);
    bram.type(story, 30, 'XX');
    const [item] = merge(bram, anne);
    expect(bram.text(story)).toBe('Eerste alinea staat XX ook.\nDerde sluit af.');
    expect(resolve(bram, item, 'putBack')).toBe(true);
    expect(bram.text(story)).toBe('Eerste alinea staat \nTweeXXde hier ook.\nDerde sluit af.');
  });

  it('takes the words along to where the paragraph was moved', () => {
    const { anne, bram } = duo();
    anne.move(story, 0, 2);
    bram.type(story, 6, ' BRAVO');
    const [item] = merge(bram, anne);
    expect(item).toMatchObject({ movedTo: { block: bram.prose(story)[1]?.id } });
    expect(resolve(bram, item, 'putBack')).toBe(true);
    expect(bram.text(story)).toBe(
      'Tweede hier ook.\nEerste BRAVO alinea staat hier.\nDerde sluit af.',
    );
    expect(resolve(bram, item, 'putBack')).toBe(false);
    bram.undo().undo();
    expect(bram.text(story)).toBe(
      ' BRAVOTweede hier ook.\nEerste alinea staat hier.\nDerde sluit af.',
    );
  });

  it('leaves only the words, in a paragraph of their own', () => {
    const { anne, bram } = duo();
    anne.remove(story, 0, 26);
    bram.type(story, 10, 'XX');
    const [item] = merge(bram, anne);
    expect(resolve(bram, item, 'onlyWords')).toBe(true);
    expect(bram.text(story)).toBe('XX\nTweede hier ook.\nDerde sluit af.');
    expect(hasStranded(bram, item)).toBe(true);
    expect(resolve(bram, item, 'onlyWords')).toBe(false);
    bram.remove(story, 0, 2);
    expect(hasStranded(bram, item)).toBe(false);
  });
});

describe('choosing between two values', () => {
  it('takes a single value, a member, a block type or an answer of the other', () => {
    const { anne, bram, factor } = duo();
    const person = anne.add('participant', { name: 'Senna' });
    const consent = anne.add('consent', { participant: person, purpose: 'askSchool' });
    anne.toggle(factor, 'sources', 'bron-1', true);
    bram.receive(anne.send());
    for (const [who, impact, type, on, answer] of [
      [anne, 2, 'heading3', true, 'yes'],
      [bram, 4, 'bullet', false, 'no'],
    ] as const) {
      who.set(factor, 'impact', impact);
      who.setBlock(story, 0, type);
      who.toggle(factor, 'sources', 'bron-1', !on);
      who.toggle(factor, 'sources', 'bron-1', on);
      who.set(consent, 'answer', answer);
    }
    const items = merge(bram, anne);
    expect(items.map(({ kind }) => kind).sort()).toEqual([
      'blockType',
      'consent',
      'scalar',
      'scalar',
    ]);
    for (const choice of ['takeTheirs', 'takeMine', 'takeTheirs'] as const) {
      for (const item of items) expect(resolve(bram, item, choice)).toBe(true);
      const isTheirs = choice === 'takeTheirs';
      const analysis = bram.analysis();
      expect(analysis.factor[0]).toMatchObject({
        impact: isTheirs ? 2 : 4,
        sources: isTheirs ? ['bron-1'] : [],
      });
      expect(analysis.consent[0]?.answer).toBe(isTheirs ? 'yes' : 'no');
      expect(bram.prose(story)[0]?.type).toBe(isTheirs ? 'heading3' : 'bullet');
    }
  });

  it('brings back what the other removed', () => {
    const { anne, bram, factor } = duo();
    anne.drop(factor);
    bram.type(`${factor}/text`, 0, 'Nog iets');
    const [item] = merge(bram, anne);
    expect(bram.analysis().factor).toEqual([]);
    expect(resolve(bram, item, 'leaveRemoved')).toBe(false);
    expect(resolve(bram, item, 'restore')).toBe(true);
    expect(bram.analysis().factor).toHaveLength(1);
  });
});

it('shows the other the same places, turned round', () => {
  const { anne, bram, factor } = duo();
  anne.remove(story, 0, 26);
  anne.set(factor, 'impact', 2);
  anne.setBlock(story, 0, 'bullet');
  bram.type(story, 10, 'XX');
  bram.set(factor, 'impact', 3);
  bram.setBlock(story, 1, 'heading3');
  const [toAnne, toBram] = [bram.send(), anne.send()];
  const atBram = bram.receive(toBram).report.review;
  const atAnne = anne.receive(toAnne).report.review;
  const byId = (items: readonly ReviewItem[]) =>
    [...items].sort((left, right) => (left.id < right.id ? -1 : 1));
  expect(atBram.length).toBe(3);
  expect(byId(mirrorReview(atBram))).toEqual(byId(atAnne));
});

function duo(): { anne: Replica; bram: Replica; factor: string } {
  const anne = replica('Anne', { clientId: 1 });
  const bram = replica('Bram', { clientId: 2 });
  anne.type(story, 0, opening);
  const factor = anne.add('factor', { kind: 'risk', shortName: 'Slaap' });
  bram.receive(anne.send());
  return { anne, bram, factor };
}

function merge(one: Replica, other: Replica): readonly ReviewItem[] {
  return one.receive(other.send()).report.review;
}

function hasStranded(who: Replica, item: ReviewItem | undefined): boolean {
  return item?.kind === 'stranded' && hasStrandedWords(who.doc(), item);
}

function resolve(who: Replica, item: ReviewItem | undefined, choice: ReviewChoice): boolean {
  if (item === undefined) throw new Error('Nothing to look at');
  // As the desk keeps it.
  const kept = JSON.parse(JSON.stringify(item)) as ReviewItem;
  who.undo().stopCapturing();
  return resolveReview(who.case(), kept, choice);
}
