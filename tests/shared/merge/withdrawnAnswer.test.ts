import { describe, expect, it } from 'vitest';
import { replica } from '../../support/replica.ts';

describe('two answers of one person, noted on two laptops', () => {
  const met = (mine: object, theirs: object) => {
    const anne = replica('Anne', { clientId: 1 });
    const bram = replica('Bram', { clientId: 2 });
    const participant = anne.add('participant', { name: 'Senna' });
    bram.receive(anne.send());
    anne.add('consent', { participant, purpose: 'shareSchool', ...mine });
    bram.add('consent', { participant, purpose: 'shareSchool', ...theirs });
    const { review } = bram.receive(anne.send()).report;
    return review.filter(({ kind }) => kind === 'consent').length;
  };

  it('are shown when one was withdrawn, and not when withdrawing and refusing say the same', () => {
    expect(met({ answer: 'withdrawn' }, { answer: 'yes' })).toBe(1);
    expect(met({ answer: 'withdrawn' }, { answer: 'no' })).toBe(0);
  });

  it('are no conflict when they are about different schools', () => {
    const yes = { answer: 'yes', scope: 'De Springplank' };
    expect(met(yes, { answer: 'no', scope: 'Het Zeepaard' })).toBe(0);
    expect(met(yes, { answer: 'no', scope: '' })).toBe(1);
  });
});
