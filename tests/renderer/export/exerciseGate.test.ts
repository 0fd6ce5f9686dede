import { describe, expect, it } from 'vitest';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import { letReviewLeave } from '../../../renderer/export/reviewGate.ts';
import { blockOf, caseOf, making, preparedOf, wishOf } from '../../support/reviewGateFixture.ts';

/** The case of the gate, asked for as an exercise; a yes to learning, and read by somebody else. */
function exerciseOf(check: Partial<Entity<'releaseCheck'>> = {}): Analysis {
  const base = caseOf();
  const [yes] = base.consent;
  const [seen] = base.releaseCheck;
  if (yes === undefined || seen === undefined) throw new Error('The fixture changed');
  return {
    ...base,
    review: base.review.map((round) =>
      round.id === 'r-1' ? { ...round, kind: 'learning', question: [] } : round,
    ),
    consent: [...base.consent, { ...yes, purpose: 'shareAnonymouslyForLearning' }],
    releaseCheck: [
      {
        ...seen,
        kind: 'learning',
        reader: 'Joris Blom',
        readOn: '2026-03-08',
        couldBe: 'nobody',
        minutes: 12,
        ...check,
      },
    ],
  };
}

describe('an exercise for two who rate it apart', () => {
  it('tells neither which case it is nor what others found before', () => {
    const { content } = preparedOf(wishOf(exerciseOf()));
    expect(content).toMatchObject({ kind: 'learning', code: 'OEF-2', question: '' });
    const { analysis } = content;
    expect(analysis.cover.code).toBe('OEF-2');
    expect(analysis.review).toEqual([]);
    expect(analysis.reviewComment).toEqual([]);
    expect(analysis.criterionJudgement).toEqual([]);
    expect(JSON.stringify(content)).not.toMatch(/VA-031|Senna|Ruwe woorden/u);
  });

  it('never goes with names, and not before a second reader recognised nobody in it', () => {
    expect(blockOf(wishOf(exerciseOf(), { isIdentifiable: true }))).toEqual({ why: 'names' });
    for (const [check, problem] of [
      [{ reader: '' }, 'unchecked'],
      [{ couldBe: 'somebody' }, 'recognisable'],
      [{ kind: 'supervision' }, 'unchecked'],
    ] as const) {
      expect(blockOf(wishOf(exerciseOf(check)))).toEqual({ why: 'release', problem });
    }
  });

  it('waits for the yes to learning from it', () => {
    const asked = exerciseOf();
    const without = { ...asked, consent: asked.consent.slice(0, -1) };
    expect(blockOf(wishOf(without))).toMatchObject({ why: 'consent' });
  });

  it('asks a yes for each who gets it: one that names a single reader is none for the other', () => {
    const [ineke, joris] = ['Ineke de Boer', 'Joris Blom'].map((name) => ({
      name,
      organisation: '',
      participant: null,
    }));
    if (ineke === undefined || joris === undefined) throw new Error('Two rate it');
    const forReaders = (scope: string, readers: readonly (typeof ineke)[]) => {
      const asked = exerciseOf();
      const consent = asked.consent.map((one) =>
        one.purpose === 'shareAnonymouslyForLearning' ? { ...one, scope } : one,
      );
      const recipient = { ...ineke, name: readers.map(({ name }) => name).join(', ') };
      return wishOf({ ...asked, consent }, { recipient, readers });
    };
    expect(blockOf(forReaders('Ineke de Boer', [ineke, joris]))).toMatchObject({ why: 'consent' });
    expect(blockOf(forReaders('Joris Blom', [ineke, joris]))).toMatchObject({ why: 'consent' });
    const both = forReaders('Ineke de Boer en Joris Blom', [ineke, joris]);
    expect(preparedOf(both).decision.consents.length).toBeGreaterThan(0);
    expect(blockOf(forReaders('Ineke de Boer', [ineke]))).toBeNull();
  });

  it('is noted as a copy to learn from, and refused when a name stands in the file', async () => {
    const prepared = preparedOf(wishOf(exerciseOf()));
    const good = making();
    expect(await letReviewLeave(prepared, good.parts)).toMatchObject({ left: true });
    expect(good.fixture.lines).toMatchObject([{ kind: 'learning' }]);
    const bad = making('Senna');
    expect(await letReviewLeave(prepared, bad.parts)).toMatchObject({ left: false });
    expect(bad.fixture.files).toEqual([]);
  });
});
