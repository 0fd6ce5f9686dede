import { describe, expect, it } from 'vitest';
import type { MergeAudit } from '#shared/merge/auditMerge';
import type { ReviewItem } from '#shared/merge/mergeReceipt';
import { replica, type Replica } from '../../support/replica.ts';

const story = 'riskWeighing/agreement';
const opening = 'Eerste alinea staat hier.\nTweede hier ook.';

describe('what a merge reports', () => {
  it('counts the words of both and names what came in', () => {
    const { anne, bram } = duo();
    const factor = anne.add('factor', { kind: 'risk', shortName: 'Weinig slaap' });
    anne.type(`${factor}/text`, 0, 'Hij slaapt slecht sinds de zomer.');
    bram.type(story, 0, 'Nu dit: ');
    const { report, lost } = bram.receive(anne.send());
    expect(lost).toEqual([]);
    expect([report.theirWords, report.ownWords]).toEqual([8, 2]);
    expect(report.arrived).toEqual([
      {
        section: 's4',
        collection: 'factor',
        entity: factor,
        title: 'Weinig slaap',
        change: 'added',
        words: 8,
        fields: ['kind', 'shortName', 'text'],
      },
    ]);
    expect(report.review).toEqual([]);
    expect(report.isSame).toBe(false);
    expect(anne.receive(bram.send()).report.isSame).toBe(true);
  });

  it('lists a value both set, with who and what stands, under one name on both machines', () => {
    const { anne, bram, factor } = duo();
    anne.set(factor, 'impact', 2);
    bram.set(factor, 'impact', 4);
    const [atBram, atAnne] = cross(bram, anne);
    const [item] = only(atBram, 'scalar');
    expect(item).toMatchObject({
      place: { collection: 'factor', entity: factor, field: 'impact' },
      mine: { value: 4, by: 'Bram' },
      theirs: { value: 2, by: 'Anne' },
      now: bram.analysis().factor[0]?.impact,
    });
    expect(only(atAnne, 'scalar')[0]).toMatchObject({
      id: item?.id,
      mine: { value: 2 },
      theirs: { value: 4 },
      now: item?.now,
    });
  });

  it('lists a value that one set again, also after a merge let the value of the other win', () => {
    const [anne, bram] = [replica('Anne', { clientId: 11 }), replica('Bram', { clientId: 100 })];
    const factor = anne.add('factor', { kind: 'risk', shortName: 'Slaap' });
    bram.receive(anne.send());
    bram.set(factor, 'impact', 1);
    anne.set(factor, 'impact', 2);
    const early = { anne: anne.send(), bram: bram.send() };
    bram.set(factor, 'impact', 2);
    anne.set(factor, 'impact', 1);
    // Each takes in what equals the own value: nothing to tell, and Yjs joins Anne's two.
    expect(only(anne.receive(early.bram), 'scalar')).toEqual([]);
    expect(only(bram.receive(early.anne), 'scalar')).toEqual([]);
    const [atBram, atAnne] = cross(bram, anne);
    const [item] = only(atBram, 'scalar');
    expect(item).toMatchObject({ mine: { value: 2 }, theirs: { value: 1 }, now: 2 });
    expect(only(atAnne, 'scalar')[0]).toMatchObject({ id: item?.id, theirs: { value: 2 } });
  });

  it('says nothing about a value that one set after seeing the other', () => {
    const { anne, bram, factor } = duo();
    anne.set(factor, 'impact', 2);
    bram.receive(anne.send());
    bram.set(factor, 'impact', 4);
    expect(anne.receive(bram.send()).report.review).toEqual([]);
  });

  it('gives stranded words that were typed around each other as they stand', () => {
    const { anne, bram } = duo();
    anne.remove(story, 7, 6);
    bram.type(story, 10, 'XZ');
    bram.type(story, 11, 'Y');
    const [atBram] = cross(bram, anne);
    expect(only(atBram, 'stranded')[0]).toMatchObject({ insertedText: 'XYZ' });
  });

  it('offers words back whose sentence the other took away, in both directions', () => {
    const { anne, bram } = duo();
    anne.remove(story, 7, 6);
    bram.type(story, 10, 'XX');
    const [atBram, atAnne] = cross(bram, anne);
    expect(only(atBram, 'stranded')[0]).toMatchObject({
      removedBy: 'them',
      removedText: 'alinea',
      insertedText: 'XX',
      writtenBy: 'Bram',
      movedTo: null,
    });
    expect(only(atAnne, 'stranded')[0]).toMatchObject({
      removedBy: 'me',
      id: atBram.report.review[0]?.id,
    });
    expect(anne.text(story)).toBe('Eerste XX staat hier.\nTweede hier ook.');
  });

  it('finds where a moved paragraph went', () => {
    const { anne, bram } = duo();
    anne.type(story, 42, '\nDerde alinea.');
    bram.receive(anne.send());
    anne.move(story, 0, 2);
    bram.type(story, 6, ' BRAVO');
    const audit = bram.receive(anne.send());
    const [item] = only(audit, 'stranded');
    expect(item?.movedTo).toEqual({
      place: { collection: 'riskWeighing', entity: 'riskWeighing', field: 'agreement' },
      block: bram.prose(story)[1]?.id,
    });
    expect(bram.text(story)).toBe(
      ' BRAVOTweede hier ook.\nEerste alinea staat hier.\nDerde alinea.',
    );
  });

  it('says that one removed what the other worked at', () => {
    const { anne, bram, factor } = duo();
    anne.drop(factor);
    bram.type(`${factor}/text`, 0, 'Nog iets');
    const [atBram, atAnne] = cross(bram, anne);
    expect(only(atBram, 'removed')[0]).toMatchObject({ title: 'Slaap', removedBy: 'them' });
    expect(only(atAnne, 'removed')[0]).toMatchObject({ title: 'Slaap', removedBy: 'me' });
    expect(only(atBram, 'removed')[0]?.id).toBe(only(atAnne, 'removed')[0]?.id);
  });

  it('says that both made a block another type', () => {
    const { anne, bram } = duo();
    anne.setBlock(story, 0, 'heading3');
    bram.setBlock(story, 0, 'bullet');
    const [atBram] = cross(bram, anne);
    expect(only(atBram, 'blockType')[0]).toMatchObject({
      text: 'Eerste alinea staat hier.',
      mine: 'bullet',
      theirs: 'heading3',
      now: bram.prose(story)[0]?.type,
    });
  });

  it('puts two answers about one consent side by side', () => {
    const { anne, bram } = duo();
    const person = anne.add('participant', { name: 'Senna' });
    bram.receive(anne.send());
    const yes = anne.add('consent', { participant: person, purpose: 'askSchool', answer: 'yes' });
    const no = bram.add('consent', { participant: person, purpose: 'askSchool', answer: 'no' });
    const [atBram, atAnne] = cross(bram, anne);
    expect(only(atBram, 'consent')[0]).toMatchObject({
      person: 'Senna',
      mine: { value: 'no', entity: no, by: 'Bram' },
      theirs: { value: 'yes', entity: yes, by: 'Anne' },
    });
    expect(only(atBram, 'consent')[0]?.id).toBe(only(atAnne, 'consent')[0]?.id);
  });
});

function duo(): { anne: Replica; bram: Replica; factor: string } {
  const anne = replica('Anne', { clientId: 1 });
  const bram = replica('Bram', { clientId: 2 });
  anne.type(story, 0, opening);
  const factor = anne.add('factor', { kind: 'risk', shortName: 'Slaap' });
  bram.receive(anne.send());
  return { anne, bram, factor };
}

/** Files that crossed in the mail. */
function cross(one: Replica, other: Replica): readonly [MergeAudit, MergeAudit] {
  const [first, second] = [one.send(), other.send()];
  return [one.receive(second), other.receive(first)];
}

function only<Kind extends ReviewItem['kind']>(
  { report }: MergeAudit,
  kind: Kind,
): readonly Extract<ReviewItem, { readonly kind: Kind }>[] {
  return report.review.filter(
    (item): item is Extract<ReviewItem, { readonly kind: Kind }> => item.kind === kind,
  );
}
