import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '#shared/base/ids';
import { areAlike } from '#shared/merge/alikeNames';
import type { ReviewItem } from '#shared/merge/mergeReceipt';
import { resolveReview } from '#shared/merge/resolveReview';
import type { MergeAudit } from '#shared/merge/auditMerge';
import { mirrorReview } from '#shared/merge/mirrorReview';
import { replica, type Replica } from '../../support/replica.ts';

describe('what does not fit together although no word is lost', () => {
  it('lists a list in which both moved things, once, under one name on both machines', () => {
    const { anne, bram, ids } = duo();
    moveFirst(anne, ids[2]);
    moveFirst(bram, ids[1]);
    const [atBram, atAnne] = cross(bram, anne);
    expect(only(atBram, 'order')).toHaveLength(1);
    expect(only(atBram, 'order')[0]).toMatchObject({ place: { collection: 'factor' } });
    expect(only(atAnne, 'order')).toEqual(only(atBram, 'order'));
  });

  it('says nothing about the order when one moved and the other added', () => {
    const { anne, bram, ids } = duo();
    moveFirst(anne, ids[2]);
    bram.add('factor', { shortName: 'Iets nieuws' });
    const [atBram, atAnne] = cross(bram, anne);
    expect([...only(atBram, 'order'), ...only(atAnne, 'order')]).toEqual([]);
  });

  it('lists an arrow whose factor the other removed, and puts that factor back', () => {
    const { anne, bram, ids } = duo();
    const link = anne.add('link', { from: ids[0], to: ids[1] });
    bram.drop(ids[1]);
    const [atBram, atAnne] = cross(bram, anne);
    expect(atBram.report.review).toHaveLength(1);
    expect(only(atBram, 'dangling')[0]).toMatchObject({
      place: { collection: 'link', entity: link },
      end: { collection: 'factor', entity: ids[1] },
      title: 'Schoolverzuim',
      removedBy: 'me',
    });
    expect(mirrorReview(only(atBram, 'dangling'))).toEqual(only(atAnne, 'dangling'));
    const [item] = only(atAnne, 'dangling');
    if (item === undefined) throw new Error('none');
    expect(resolveReview({ doc: anne.doc(), change: anne.case().change }, item, 'restore')).toBe(
      true,
    );
    expect(anne.analysis().factor.map(({ id }) => id)).toContain(ids[1]);
  });

  it('says nothing about an arrow that its own maker took away again', () => {
    const { anne, bram, ids } = duo();
    anne.drop(anne.add('link', { from: ids[0], to: ids[1] }));
    bram.drop(ids[1]);
    const [atBram, atAnne] = cross(bram, anne);
    expect([...atBram.report.review, ...atAnne.report.review]).toEqual([]);
  });

  it('lists two factors and two people that were added apart under nearly one name', () => {
    const { anne, bram } = duo();
    const left = anne.add('factor', { shortName: 'Ruzie thuis' });
    const right = bram.add('factor', { shortName: 'ruzies thuis' });
    anne.add('participant', { name: 'Samira el Amrani' });
    bram.add('participant', { name: 'Samira El-Amrani' });
    bram.add('participant', { name: 'Sanne de Wit' });
    const [atBram, atAnne] = cross(bram, anne);
    expect(only(atBram, 'alike')).toHaveLength(2);
    expect(only(atBram, 'alike')[0]).toMatchObject({
      mine: { collection: 'factor', entity: right, title: 'ruzies thuis' },
      theirs: { collection: 'factor', entity: left, title: 'Ruzie thuis' },
    });
    expect(mirrorReview(only(atBram, 'alike'))).toEqual(only(atAnne, 'alike'));
  });

  it('says nothing about names that were known to both, or are empty', () => {
    const { anne, bram } = duo();
    anne.add('factor', { shortName: 'Weinig slaap' });
    anne.add('participant', {});
    bram.add('participant', {});
    const [atBram, atAnne] = cross(bram, anne);
    expect([...only(atBram, 'alike'), ...only(atAnne, 'alike')]).toEqual([]);
  });
});

describe('names that are nearly the same', () => {
  it.each([
    ['Weinig slaap', 'weinig slaap', true],
    ['De Wit, Sanne', 'Sanne de Wit', true],
    ['René Bos', 'Rene Bos', true],
    ['Slaapproblemen', 'Slaapprobelmen', true],
    ['Ruzie thuis', 'Ruzie op school', false],
    ['Stap 1', 'Stap 2', false],
    ['Anne', 'Hanne', false],
    ['', '', false],
    ['?!', '?!', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(areAlike(one, other)).toBe(expected);
  });

  it('is the same whichever comes first, and every name is like itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(areAlike(one, other)).toBe(areAlike(other, one));
        expect(areAlike(`a${one}`, `a${one}`)).toBe(true);
      }),
    );
  });
});

function duo() {
  const anne = replica('Anne', { clientId: 1 });
  const bram = replica('Bram', { clientId: 2 });
  const ids = [
    anne.add('factor', { shortName: 'Slaaptekort' }),
    anne.add('factor', { shortName: 'Schoolverzuim' }),
    anne.add('factor', { shortName: 'Steun van oma' }),
  ] as const;
  bram.receive(anne.send());
  return { anne, bram, ids };
}

function moveFirst(one: Replica, id: EntityId) {
  one.case().change('test.move', (writer) => {
    writer.moveAfter('factor', id, null);
  });
}

function cross(one: Replica, other: Replica): readonly [MergeAudit, MergeAudit] {
  const [mine, theirs] = [one.send(), other.send()];
  return [one.receive(theirs), other.receive(mine)];
}

function only<Kind extends ReviewItem['kind']>(
  { report }: MergeAudit,
  kind: Kind,
): readonly Extract<ReviewItem, { kind: Kind }>[] {
  return report.review.filter(
    (item): item is Extract<ReviewItem, { kind: Kind }> => item.kind === kind,
  );
}
