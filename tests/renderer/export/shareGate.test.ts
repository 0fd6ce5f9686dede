import { afterEach, describe, expect, it } from 'vitest';
import { readPortableBytes } from '#shared/analysis/portableText';
import type { EntityId } from '#shared/base/ids';
import { ok } from '#shared/base/result';
import { letShareLeave, prepareShare } from '../../../renderer/export/shareGate.ts';
import { policyStore } from '../../../renderer/state/policyStore.ts';
import type { ShareWish } from '../../../renderer/export/shareWish.ts';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { gateFixture, smallDocx } from '../../support/gateFixture.ts';
import { DAY, agreedCase, lookOf, wish } from '../../support/shareWishes.ts';

const blockOf = (asked: ShareWish) => {
  const prepared = prepareShare(asked);
  return prepared.may ? null : prepared.block;
};
function preparedOf(asked: ShareWish) {
  const prepared = prepareShare(asked);
  if (!prepared.may) throw new Error(`Not prepared: ${prepared.block.why}`);
  return prepared.share;
}

describe('what the organisation forbids', () => {
  afterEach(() => {
    policyStore.setState({ state: 'none' }, true);
  });

  it('is not prepared, and does not leave when the rules come later', async () => {
    const share = preparedOf(wish(agreedCase()));
    policyStore.setState({ state: 'unreadable' }, true);
    expect(blockOf(wish(agreedCase()))).toEqual({ why: 'policy' });
    const fixture = gateFixture();
    const outcome = await letShareLeave(share, fixture.parts);
    expect(outcome).toEqual({ left: false, problem: { reason: 'policy' } });
    expect(fixture.files).toEqual([]);
    expect(fixture.lines).toEqual([]);
    expect(fixture.logged.at(-1)).toMatchObject({ action: 'exportBlocked', reason: 'policy' });
  });
});

describe('a copy without names', () => {
  it('is prepared when everybody agreed, all was decided, and this text was signed', () => {
    const share = preparedOf(wish(agreedCase()));
    expect(share.decision.basis).toBe('consent');
    expect(share.suggestedName).toBe('Leerverhaal.docx');
    expect(JSON.stringify(share.report)).not.toContain('Senna');
  });

  it('waits for consent first, then for the looking through, then for the second reader', () => {
    expect(blockOf(wish(agreedCase('no')))).toMatchObject({ why: 'consent' });
    expect(blockOf(wish(exampleAnalysis()))).toMatchObject({ why: 'consent' });
    const analysis = agreedCase();
    const cases: readonly (readonly [ShareWish, string])[] = [
      [wish(analysis, { look: null }), 'unseen'],
      [wish(analysis, { look: lookOf(analysis, { undecided: 1 }) }), 'undecided'],
      [wish(analysis, { look: lookOf(analysis, { contentHash: 'cd'.repeat(32) }) }), 'unchecked'],
      [wish(agreedCase('yes', { couldBe: 'somebody' })), 'recognisable'],
      [wish(agreedCase('yes', { minutes: 9 })), 'unchecked'],
      [
        wish(agreedCase('yes', { createdBy: 'I. Vogelaar', reader: 'Ineke Vogelaar' })),
        'unchecked',
      ],
      [wish(agreedCase('yes', { linkability: 'yes' })), 'recognisable'],
    ];
    for (const [asked, problem] of cases) {
      expect(blockOf(asked)).toEqual({ why: 'release', problem });
    }
    for (const missing of ['reader', 'readOn', 'couldBe', 'singlingOut', 'inference']) {
      const signed = agreedCase();
      const releaseCheck = signed.releaseCheck.map((check) => ({
        ...check,
        [missing]: missing === 'reader' ? ' ' : null,
      }));
      expect(blockOf(wish({ ...signed, releaseCheck })), missing).toEqual({
        why: 'release',
        problem: 'unchecked',
      });
    }
  });

  it('is not written under a name somebody typed that tells whose it is', async () => {
    const share = preparedOf(wish(agreedCase()));
    const called = (name: string) => {
      const gate = gateFixture();
      gate.desktop.bridge.chooseSavePlace = () => Promise.resolve(ok({ token: 'token', name }));
      return gate;
    };
    for (const name of ['Leerverhaal Senna.docx', 'brouwer.docx']) {
      const gate = called(name);
      expect(await letShareLeave(share, gate.parts), name).toEqual({
        left: false,
        problem: { reason: 'known-name' },
      });
      expect([...gate.events, ...gate.files, ...gate.lines]).toEqual([]);
      expect(gate.logged).toMatchObject([{ action: 'exportBlocked', reason: 'known-name' }]);
    }
    const neutral = called('Voor de leergroep.docx');
    expect(await letShareLeave(share, neutral.parts)).toMatchObject({ left: true });
    const withNames = called('Analyse Senna.docx');
    const full = preparedOf(wish(exampleAnalysis(), { kind: 'fullAnalysis' }));
    expect(await letShareLeave(full, withNames.parts)).toMatchObject({ left: true });
  });

  it('never becomes a file when a known name is found in the finished one', async () => {
    const share = preparedOf(wish(agreedCase()));
    for (const word of ['Senna', 'BROUWER', 'Sen<w:r></w:r>na', 'Senna’s']) {
      const gate = gateFixture({ makeWord: () => Promise.resolve(smallDocx(`Zo is ${word} nu.`)) });
      const left = await letShareLeave(share, gate.parts);
      expect(left, word).toMatchObject({ left: false, problem: { reason: 'known-words' } });
      expect([...gate.events, ...gate.files]).toEqual([]);
      expect(gate.logged).toMatchObject([
        { action: 'exportBlocked', result: 'refused', reason: 'known-words' },
      ]);
      // What was found is shown here and now, and kept nowhere.
      expect(JSON.stringify(gate.logged)).not.toMatch(/senna|brouwer/iu);
    }
  });

  it('leaves as Word only, and with its basis, its answers and its last day in the register', async () => {
    const share = preparedOf(wish(agreedCase()));
    const pdf = gateFixture();
    expect(await letShareLeave(share, pdf.parts, 'pdf')).toEqual({
      left: false,
      problem: { reason: 'not-allowed' },
    });
    expect(pdf.events).toEqual([]);
    const gate = gateFixture();
    expect(await letShareLeave(share, gate.parts)).toMatchObject({ left: true });
    expect(gate.lines[0]).toMatchObject({
      kind: 'learning',
      recipient: 'De leergroep',
      organisation: 'De poule',
      purpose: 'shareAnonymouslyForLearning',
      consents: ['c-1'],
      people: [],
    });
    expect(gate.lines[0]?.expiresOn).toMatch(/^20\d\d-/u);
    expect(gate.logged[0]).toMatchObject({ action: 'exportDone', consents: ['c-1'] });
  });

  it('is decided anew at the last moment: a yes that was taken back meanwhile closes it', async () => {
    const share = preparedOf(wish(agreedCase()));
    const gate = gateFixture();
    const late = { ...share, wish: { ...share.wish, analysis: agreedCase('no') } };
    expect(await letShareLeave(late, gate.parts)).toEqual({
      left: false,
      problem: { reason: 'not-allowed' },
    });
    expect([...gate.events, ...gate.files]).toEqual([]);
    expect(gate.logged).toMatchObject([{ action: 'exportBlocked', reason: 'not-allowed' }]);
  });
});

function legalWish(text: string): ShareWish {
  const { letter } = buildAnalysis({
    letter: [{ id: 'l-1', kind: 'legal', approvedOn: DAY, text }],
  });
  const analysis = { ...exampleAnalysis(), letter };
  return wish(analysis, {
    kind: 'legal',
    recipient: { name: 'Rechtbank', organisation: 'Rechtbank Noord', participant: null },
    letter: letter[0] ?? null,
    look: null,
  });
}

describe('a copy with names', () => {
  const youth = { name: 'Senna Brouwer', organisation: '', participant: 'p-1' as EntityId };

  it('a letter waits for a text that somebody approved', () => {
    const analysis = agreedCase();
    const asked = wish(analysis, { kind: 'youthLetter', recipient: youth, look: null });
    expect(blockOf(asked)).toEqual({ why: 'letter' });
    const [letter] = buildAnalysis({
      letter: [{ id: 'l-1', kind: 'youthLetter', text: 'Hoi Senna.' }],
    }).letter;
    if (letter === undefined) throw new Error('No letter');
    const withText = { ...analysis, letter: [letter] };
    expect(blockOf({ ...asked, analysis: withText, letter })).toEqual({ why: 'approval' });
    const approved = { ...letter, approvedOn: DAY };
    const done = { ...asked, analysis: { ...analysis, letter: [approved] }, letter: approved };
    expect(blockOf(done)).toBeNull();
    expect(blockOf({ ...done, letter: { ...approved, kind: 'schoolVersion' } })).toEqual({
      why: 'letter',
    });
  });

  it('a proposal that nobody edited never leaves for a court or a team', () => {
    const reason = 'Verzoek van de kinderrechter';
    expect(blockOf({ ...legalWish('Een tekst.'), letter: null, reason })).toEqual({
      why: 'letter',
    });
    // Approved, but empty: the copy would fall back on the proposal.
    expect(blockOf({ ...legalWish(' '), reason })).toEqual({ why: 'letter' });
    expect(blockOf({ ...legalWish('Een tekst.'), reason })).toBeNull();
  });

  it('what leaves by law asks for a reason, and the register keeps it', async () => {
    const asked = legalWish('Senna loopt weg bij afscheid.');
    expect(blockOf(asked)).toEqual({ why: 'reason' });
    const gate = gateFixture();
    const share = preparedOf({ ...asked, reason: ' Verzoek van de kinderrechter ' });
    expect(await letShareLeave(share, gate.parts)).toMatchObject({ left: true });
    expect(gate.lines[0]).toMatchObject({ basis: 'law', reason: 'Verzoek van de kinderrechter' });
    expect(JSON.stringify(gate.logged)).not.toContain('kinderrechter');
  });

  it('says how much stays behind and about whom, in a summary for one of two parents', () => {
    const { letter } = buildAnalysis({
      letter: [{ id: 'l-1', kind: 'familySummary', approvedOn: DAY, text: 'Beste Marco.' }],
    });
    const share = preparedOf(
      wish(
        { ...exampleAnalysis(), letter },
        {
          kind: 'parentSummary',
          recipient: { name: 'Marco', organisation: '', participant: 'p-marco' as EntityId },
          letter: letter[0] ?? null,
          look: null,
        },
      ),
    );
    expect(share.staysBehind[0]).toMatch(/^\d+ stukken over Linda: het eigen verhaal/u);
  });

  it('access leaves as a document with its log, and as data by the same register; nothing else does', async () => {
    const asked = wish(exampleAnalysis(), {
      kind: 'access',
      recipient: { name: 'Senna Brouwer', organisation: '', participant: 'p-senna' as EntityId },
      logLines: ['9 maart 2026: Marit opende de analyse.'],
      look: null,
    });
    const share = preparedOf(asked);
    expect(JSON.stringify(share.report)).toContain('Marit opende de analyse.');
    const gate = gateFixture();
    expect(await letShareLeave(share, gate.parts, 'data')).toMatchObject({ left: true });
    expect(gate.lines[0]).toMatchObject({ kind: 'access', recipient: 'Senna Brouwer' });
    expect(readPortableBytes(gate.files[0] ?? new Uint8Array()).ok).toBe(true);
    const other = gateFixture();
    const legal = preparedOf({ ...legalWish('Een tekst.'), reason: 'Verzoek' });
    expect(await letShareLeave(legal, other.parts, 'data')).toMatchObject({ left: false });
    expect(other.events).toEqual([]);
  });

  it('may leave as a PDF too, when the file is one', async () => {
    const asked = wish(exampleAnalysis(), {
      kind: 'fullAnalysis',
      recipient: { name: 'Het dossier', organisation: '', participant: null },
      look: null,
    });
    const good = gateFixture();
    expect(await letShareLeave(preparedOf(asked), good.parts, 'pdf')).toMatchObject({ left: true });
    const bad = gateFixture({ makePdf: () => Promise.resolve(new Uint8Array(9)) });
    expect(await letShareLeave(preparedOf(asked), bad.parts, 'pdf')).toEqual({
      left: false,
      problem: { reason: 'unreadable' },
    });
    expect(bad.events).toEqual([]);
  });
});
