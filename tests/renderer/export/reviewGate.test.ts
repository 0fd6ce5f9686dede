import { describe, expect, it } from 'vitest';
import { fail, ok } from '#shared/base/result';
import type { EntityId } from '#shared/base/ids';
import { letReviewLeave } from '../../../renderer/export/reviewGate.ts';
import type { ReviewGateParts, ReviewLook } from '../../../renderer/export/reviewWish.ts';
import { smallDocx } from '../../support/gateFixture.ts';
import {
  type Facts,
  AGE,
  blockOf,
  caseOf,
  lookOf,
  making,
  preparedOf,
  wishOf,
} from '../../support/reviewGateFixture.ts';

describe('what goes to a supervisor without names', () => {
  it('is the case as it was looked through, with its question and the rounds before', () => {
    const { content, overview } = preparedOf(wishOf(caseOf()));
    expect(content).toMatchObject({
      reviewId: 'r-1',
      round: 2,
      kind: 'review',
      isIdentifiable: false,
      expiresOn: '2026-04-08',
      question: 'Wat zien wij niet?',
      chosen: [],
    });
    const { analysis } = content;
    expect(overview.people).toEqual([]);
    expect(analysis.review.map(({ id }) => id)).toEqual(['r-1', 'r-0']);
    expect(analysis.reviewComment).toHaveLength(1);
    // What only the duo sees, and what it asks elsewhere, is in no copy.
    expect(analysis.hypothesis.map(({ id }) => id)).toEqual(['h-1']);
    expect(JSON.stringify(content)).not.toMatch(/Ruwe woorden|van later/u);
  });

  it('waits for the question, the reader, the days, the choice and the looking through', () => {
    const analysis = caseOf();
    const nobody = { name: ' ', organisation: '', participant: null };
    expect(blockOf(wishOf(caseOf({ question: ' ' })))).toEqual({ why: 'question' });
    expect(blockOf(wishOf(analysis, { recipient: nobody }))).toEqual({ why: 'recipient' });
    expect(blockOf(wishOf(analysis, { round: 'r-7' as EntityId }))).toEqual({ why: 'gone' });
    for (const days of [0, 61, 1.5, -3]) {
      expect(blockOf(wishOf(analysis, { days }))).toEqual({ why: 'days' });
    }
    expect(blockOf(wishOf(caseOf({ kind: 'question' })))).toEqual({ why: 'chosen' });
    const looks: readonly (readonly [ReviewLook | null, string])[] = [
      [null, 'unseen'],
      [lookOf(analysis, { undecided: 1 }), 'undecided'],
      [lookOf(analysis, { contentHash: 'cd'.repeat(32) }), 'unweighed'],
    ];
    for (const [look, problem] of looks) {
      expect(blockOf(wishOf(analysis, { look }))).toEqual({ why: 'release', problem });
    }
    const unsure = caseOf({ check: { linkability: null } });
    expect(blockOf(wishOf(unsure))).toEqual({ why: 'release', problem: 'unweighed' });
    const seen = caseOf({ check: { singlingOut: 'yes' } });
    expect(blockOf(wishOf(seen))).toEqual({ why: 'release', problem: 'recognisable' });
  });

  it('never leaves with a name in its question, in a note at a criterion, or in a quote', async () => {
    const planted: readonly Facts[] = [
      { question: 'Hoe houden wij Senna vast?' },
      { note: 'BROUWER staat er te vaak.' },
      { quote: 'Senna’s kamer' },
    ];
    for (const facts of planted) {
      const { fixture, parts, made } = making();
      const left = await letReviewLeave(preparedOf(wishOf(caseOf(facts))), parts);
      expect(left, JSON.stringify(facts)).toMatchObject({ problem: { reason: 'known-words' } });
      expect([...made, ...fixture.events, ...fixture.files]).toEqual([]);
      expect(fixture.logged).toMatchObject([{ action: 'exportBlocked', reason: 'known-words' }]);
      // What was found is shown here and now, and kept nowhere.
      expect(JSON.stringify(fixture.logged)).not.toMatch(/senna|brouwer/iu);
    }
  });

  it('never leaves with a name in the finished bytes or in the name of the file', async () => {
    for (const [extra, name] of [
      ['Senna', 'VA-x8.va'],
      ['', 'Analyse Senna.docx'],
    ] as const) {
      const { fixture, parts, made } = making(extra, name);
      const left = await letReviewLeave(preparedOf(wishOf(caseOf())), parts);
      expect(left).toMatchObject({ left: false, problem: { reason: 'known-words' } });
      expect(made).toEqual(['made']);
      expect([...fixture.events, ...fixture.files]).toEqual([]);
    }
  });

  it('is noted in the register before it is on disk, and the round is told last', async () => {
    const { fixture, parts, made } = making();
    const left = await letReviewLeave(preparedOf(wishOf(caseOf())), parts);
    expect(left).toEqual({ left: true, name: 'x.docx' });
    expect(fixture.events).toEqual(['place', 'noted', 'kept', 'on disk', 'written']);
    expect(made).toEqual(['made', 'sent']);
    expect(fixture.files).toEqual([AGE]);
    expect(fixture.lines).toMatchObject([
      {
        kind: 'supervision',
        recipient: 'Ineke de Boer',
        channel: 'sealedFile',
        basis: 'deIdentified',
        people: [],
        expiresOn: '2026-04-08',
      },
    ]);
    expect(fixture.lines[0]?.fileHash).toMatch(/^[0-9a-f]{64}$/u);
    expect(fixture.logged).toMatchObject([{ action: 'exportDone', exportKind: 'supervision' }]);
  });

  it('tells the round nothing when it was thought better of, could not be noted, or failed', async () => {
    const failures: readonly (readonly [string, Partial<ReviewGateParts>])[] = [
      ['not-noted', { keep: () => Promise.resolve(false) }],
      ['not-noted', { note: () => null }],
      ['not-made', { make: () => Promise.resolve(fail('not-made')) }],
      ['changed', { make: () => Promise.resolve(fail('changed')) }],
    ];
    for (const [reason, overrides] of failures) {
      const { fixture, parts, made } = making('', 'VA-x8.va', overrides);
      const left = await letReviewLeave(preparedOf(wishOf(caseOf())), parts);
      expect(left).toEqual({ left: false, problem: { reason } });
      expect(made).not.toContain('sent');
      expect(fixture.files).toEqual([]);
    }
    const { fixture, parts, made } = making();
    const desktop = {
      ...parts.desktop,
      writeChosenFile: () => Promise.resolve(fail('disk-full' as const)),
    };
    const full = await letReviewLeave(preparedOf(wishOf(caseOf())), { ...parts, desktop });
    expect(full).toEqual({ left: false, problem: { reason: 'disk-full' } });
    expect(made).toEqual(['made']);
    expect(fixture.events.at(-1)).toBe('failed');
  });

  it('is decided anew at the last moment', async () => {
    const prepared = preparedOf(wishOf(caseOf()));
    const { fixture, parts, made } = making();
    const late = { ...prepared, wish: { ...prepared.wish, look: null } };
    expect(await letReviewLeave(late, parts)).toEqual({
      left: false,
      problem: { reason: 'not-allowed' },
    });
    expect([...made, ...fixture.events, ...fixture.files]).toEqual([]);
  });

  it('goes as Word where that was asked, and the register says how', async () => {
    const prepared = preparedOf(wishOf(caseOf(), { form: 'word' }));
    const { parts, fixture } = making('', 'Supervisiekopie.docx', {});
    const word = {
      ...parts,
      make: () =>
        Promise.resolve(
          ok({
            name: 'Supervisiekopie.docx',
            bytes: smallDocx('Een document.'),
            texts: [],
            noteSent: () => Promise.resolve(),
          }),
        ),
    };
    expect(await letReviewLeave(prepared, word)).toMatchObject({ left: true });
    expect(fixture.lines).toMatchObject([{ channel: 'secureMail' }]);
  });
});
