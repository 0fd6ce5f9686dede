import { describe, expect, it } from 'vitest';
import type { EntityId } from '#shared/base/ids';
import { openRefusals } from '#shared/merge/openRefusals';
import { consentReasons } from '#shared/text/nl/consentReasons';
import { replica } from '../../support/replica.ts';
import { answer, bornAt, caseOf, to } from './consentCase.ts';
import { no, whys, yes, yesOf } from './sharingCase.ts';

describe('one answer that became a no here and a yes there', () => {
  /** Both set the answer of one record; the merge keeps one of the two. */
  function merged(mine: string, theirs: string) {
    const anne = replica('Anne', { clientId: 1 });
    const bram = replica('Bram', { clientId: 2 });
    const participant = anne.add('participant', { name: 'Senna' });
    const record = anne.add('consent', { participant, purpose: 'shareSchool' });
    bram.receive(anne.send());
    anne.set(record, 'answer', mine);
    bram.set(record, 'answer', theirs);
    const { review } = bram.receive(anne.send()).report;
    return { record, review };
  }

  it.each([
    ['no', 'yes'],
    ['yes', 'no'],
    ['yes', 'later'],
    ['withdrawn', 'yes'],
  ])('%s and %s: is open until it was ticked off', (mine, theirs) => {
    const { record, review } = merged(mine, theirs);
    expect([...openRefusals([{ review, done: [] }])]).toEqual([record]);
    expect(openRefusals([{ review, done: review.map(({ id }) => id) }]).size).toBe(0);
  });

  it('is no question when both said the same', () => {
    const { review } = merged('yes', 'yes');
    expect(openRefusals([{ review, done: [] }]).size).toBe(0);
  });

  it('counts as a no, without whose it was, and says where it comes from', () => {
    const analysis = caseOf(bornAt[20], { consent: yesOf('T7', ['J']) });
    const inReview = new Set(analysis.consent.map(({ id }) => id));
    expect(yes(analysis, 'learning', to('de poule')).may).toBe(true);
    const decision = no(analysis, 'learning', to('de poule'), undefined, { inReview });
    expect(whys(decision)).toEqual(['J refused']);
    expect(decision.reasons).toContain(consentReasons.inReview);
    expect(decision.reasons.join(' ')).not.toContain('Sem');
  });

  it('leaves other people and other questions alone, and a no of before stays its own', () => {
    const consent = [answer('J', 'T7', 'yes'), answer('J', 'T3', 'yes', { id: 'other' })];
    const analysis = caseOf(bornAt[20], { consent });
    const inReview = new Set(['other' as EntityId]);
    expect(yes(analysis, 'learning', to('de poule'), undefined, { inReview }).may).toBe(true);
    const said = caseOf(bornAt[20], { consent: [answer('J', 'T7', 'no')] });
    const { reasons } = no(said, 'learning', to('de poule'), undefined, { inReview });
    expect(reasons).not.toContain(consentReasons.inReview);
  });
});
