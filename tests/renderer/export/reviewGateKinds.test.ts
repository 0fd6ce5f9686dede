import { describe, expect, it } from 'vitest';
import { letReviewLeave } from '../../../renderer/export/reviewGate.ts';
import { blockOf, caseOf, making, preparedOf, wishOf } from '../../support/reviewGateFixture.ts';

describe('a short question', () => {
  it('holds only what was chosen, and is still searched for every name', async () => {
    const analysis = caseOf({ kind: 'question' });
    const wish = wishOf(analysis, { chosen: ['factor/f-1'] });
    const { content } = preparedOf(wish);
    expect(content).toMatchObject({ kind: 'question', chosen: ['factor/f-1'] });
    expect(content.analysis.factor.map(({ id }) => id)).toEqual(['f-1']);
    expect(content.analysis.hypothesis).toEqual([]);
    expect(content.analysis.review.map(({ id }) => id)).toEqual(['r-1']);
    const { parts, fixture } = making('Senna');
    expect(await letReviewLeave(preparedOf(wish), parts)).toMatchObject({ left: false });
    expect(fixture.files).toEqual([]);
  });
});

describe('a copy with names', () => {
  const named = { isIdentifiable: true, look: null } as const;

  it('waits for a yes of its own, and says whose is missing', () => {
    const block = blockOf(wishOf(caseOf(), named));
    expect(block).toMatchObject({ why: 'consent', decision: { may: false } });
    expect(block?.why === 'consent' && block.decision.reasons.join(' ')).toMatch(/Senna/u);
    expect(blockOf(wishOf(caseOf({ names: 'no' }), named))).toMatchObject({ why: 'consent' });
  });

  it('rests on that yes, for thirty days at most, and leaves raw notes behind', async () => {
    const analysis = caseOf({ names: 'yes' });
    expect(blockOf(wishOf(analysis, { ...named, days: 31 }))).toEqual({ why: 'days' });
    const prepared = preparedOf(wishOf(analysis, named));
    expect(prepared.overview.people.map(({ name }) => name)).toEqual(['Senna Brouwer']);
    expect(prepared.release).toBeNull();
    const words = JSON.stringify(prepared.content);
    expect(words).toContain('Senna Brouwer');
    expect(words).not.toMatch(/Ruwe woorden|2008-09-14/u);
    const { parts, fixture } = making();
    expect(await letReviewLeave(prepared, parts)).toMatchObject({ left: true });
    expect(fixture.lines).toMatchObject([
      { basis: 'consent', purpose: 'superviseIdentifiably', consents: ['c-1'], people: ['p-1'] },
    ]);
  });
});
