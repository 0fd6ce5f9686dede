import { describe, expect, it } from 'vitest';
import { readPortableBytes } from '#shared/analysis/portableText';
import type { EntityId } from '#shared/base/ids';
import { fail } from '#shared/base/result';
import { blocksText } from '#shared/report/blocksText';
import { lastChangeOf } from '#shared/retention/lastChangeOf';
import { retentionOf } from '#shared/retention/retention';
import { longDate } from '#shared/text/nl/dates';
import { prepareData, saveData } from '../../../renderer/export/dataGate.ts';
import type { GateParts } from '../../../renderer/export/gate.ts';
import { saveLog } from '../../../renderer/export/logGate.ts';
import { saveReport, type PaperLine } from '../../../renderer/export/paperGate.ts';
import { contentHashOf } from '../../../renderer/export/register.ts';
import { letShareLeave, prepareShare } from '../../../renderer/export/shareGate.ts';
import type { ShareWish } from '../../../renderer/export/shareWish.ts';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { gateFixture } from '../../support/gateFixture.ts';
import { reportOf } from '../../support/reportOf.ts';

const DAY = '2026-03-09';
const FILE = { name: '  Het dossier ', organisation: '', participant: null };

function wishFor(analysis = exampleAnalysis()): ShareWish {
  return {
    kind: 'fullAnalysis',
    analysis,
    date: DAY,
    editedOn: null,
    recipient: FILE,
    channel: 'ownFile',
    reason: '',
    question: '',
    logLines: null,
    letter: null,
    dropped: new Set<EntityId>(),
    look: null,
  };
}

function sharePrepared(wish = wishFor()) {
  const prepared = prepareShare(wish);
  if (!prepared.may) throw new Error(`Not prepared: ${prepared.block.why}`);
  return prepared.share;
}

const prepared = sharePrepared();

describe('the gate', () => {
  it('makes and reads the file, asks a place, notes and keeps what leaves, and only then writes', async () => {
    const { events, lines, logged, files, parts } = gateFixture();
    expect(await letShareLeave(prepared, parts)).toEqual({ left: true, name: 'x.docx' });
    expect(events).toEqual(['place', 'noted', 'kept', 'on disk', 'written']);
    expect(files).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      kind: 'fullAnalysis',
      recipient: 'Het dossier',
      channel: 'ownFile',
      basis: 'ownFile',
      result: 'begun',
      fileHash: expect.stringMatching(/^[0-9a-f]{64}$/u) as unknown,
      contentHash: contentHashOf(prepared.wish.analysis),
    });
    expect(logged).toMatchObject([
      { action: 'exportDone', result: 'ok', exportKind: 'fullAnalysis' },
    ]);
    expect(logged[0]?.fileHash).toBe(lines[0]?.fileHash);
  });

  it('leaves no file and no written line when any step fails', async () => {
    const broken: readonly (readonly [Partial<GateParts>, string, readonly string[]])[] = [
      [{ makeWord: () => Promise.reject(new Error('no')) }, 'not-made', []],
      [{ makeWord: () => Promise.resolve(new Uint8Array([1, 2, 3])) }, 'unreadable', []],
      [{ makeWord: () => Promise.resolve(new Uint8Array()) }, 'unreadable', []],
      [{ note: () => null }, 'not-noted', ['place']],
      [{ keep: () => Promise.resolve(false) }, 'not-noted', ['place', 'noted']],
    ];
    for (const [overrides, reason, seen] of broken) {
      const { events, files, logged, parts } = gateFixture(overrides);
      expect(await letShareLeave(prepared, parts)).toEqual({ left: false, problem: { reason } });
      expect(events, reason).toEqual(seen);
      expect(files).toEqual([]);
      expect(logged).toMatchObject([{ action: 'exportFailed', result: 'failed', reason }]);
    }
  });

  it('says what the desktop said, and notes that it failed', async () => {
    const cancelled = gateFixture();
    cancelled.desktop.setFault((name) =>
      name === 'chooseSavePlace' ? { kind: 'answer', answer: fail('cancelled') } : null,
    );
    expect(await letShareLeave(prepared, cancelled.parts)).toEqual({
      left: false,
      problem: { reason: 'cancelled' },
    });
    expect([...cancelled.events, ...cancelled.logged]).toEqual([]);
    const full = gateFixture();
    full.desktop.setFault((name) =>
      name === 'writeChosenFile' ? { kind: 'answer', answer: fail('disk-full') } : null,
    );
    expect(await letShareLeave(prepared, full.parts)).toEqual({
      left: false,
      problem: { reason: 'disk-full' },
    });
    expect(full.events).toEqual(['place', 'noted', 'kept', 'failed']);
    expect(full.logged).toMatchObject([{ action: 'exportFailed', reason: 'disk-full' }]);
  });
});

describe('what leaves', () => {
  it('tells the day until which the file is kept as the retention screen does', () => {
    const analysis = exampleAnalysis();
    for (const editedOn of ['2026-01-02', '2026-11-20']) {
      const { report } = sharePrepared({ ...wishFor(analysis), editedOn });
      const { fileUntil } = retentionOf(analysis, lastChangeOf(analysis, editedOn) ?? '', DAY, '');
      const said = blocksText(report.blocks).replaceAll('\u00a0', ' ');
      expect(said).toContain(
        `Minstens bewaren tot ${longDate(fileUntil)}`.replaceAll('\u00a0', ' '),
      );
      expect(fileUntil).toBe(editedOn > DAY ? '2046-11-20' : '2046-03-09');
    }
  });

  it('names the parts, the people and the number of words', () => {
    const { overview, suggestedName } = prepared;
    expect(overview.parts).toHaveLength(13);
    expect(overview.parts.some((part) => part.isEmpty)).toBe(false);
    expect(overview.people.map(({ name }) => name)).toContain('Linda Brouwer');
    expect(overview.people).toHaveLength(16);
    expect(overview.words).toBeGreaterThan(1500);
    expect(suggestedName).toMatch(/^[\p{L}\p{N} ._()-]{1,100}$/u);
    expect(suggestedName).not.toContain('Senna');
  });

  it('says which parts are empty and how much stays with the duo', () => {
    const analysis = buildAnalysis({
      summaryPoint: [{ id: 'sp-1', text: 'Eén punt.' }],
      factor: [{ id: 'f-1', text: 'Alleen voor ons', visibleTo: 'duo' }],
    });
    const { overview } = prepareData(analysis, DAY);
    const filled = overview.parts.filter((part) => !part.isEmpty).map((part) => part.title);
    expect(filled).toContain('Samenvatting');
    expect(filled).not.toContain('Aanknopingspunten');
    expect(overview.keptBack).toBe(1);
    expect(overview.people).toEqual([]);
  });
});

describe('a portable file', () => {
  const data = prepareData(exampleAnalysis(), DAY);

  it('leaves by the same gate, noted under its own kind, as JSON that can be read back', async () => {
    const { lines, files, parts } = gateFixture({
      makeWord: () => Promise.reject(new Error('no document is made')),
    });
    expect((await saveData(data, 'Ons dossiersysteem', parts)).ok).toBe(true);
    expect(lines[0]).toMatchObject({ kind: 'portable', words: data.overview.words });
    const [file = new Uint8Array()] = files;
    const reading = readPortableBytes(file);
    expect(reading.messages).toEqual([]);
    expect(reading.ok && reading.value.get('factor')?.length).toBe(exampleAnalysis().factor.length);
  });

  it('names everybody who is in it, also who is in no document', () => {
    const named = data.overview.people.map(({ name }) => name);
    expect(named).toEqual(exampleAnalysis().participant.map(({ name }) => name));
    expect(data.overview.words).toBeGreaterThan(prepared.overview.words / 2);
    expect(data.suggestedName).toBe('VA-031 gegevens 2026-03-09.json');
  });
});

describe('papers and the log', () => {
  const line: PaperLine = { kind: 'stopLetter', recipient: 'De Horizon', people: [] };

  it('leave noted and kept before they are written, with the hash of the file', async () => {
    const { events, lines, files, parts } = gateFixture();
    const report = reportOf(exampleAnalysis());
    expect(await saveReport(report, 'Verzoek.docx', line, parts)).toMatchObject({ ok: true });
    expect(events).toEqual(['place', 'noted', 'kept', 'on disk', 'written']);
    expect(lines[0]).toMatchObject({ kind: 'stopLetter', recipient: 'De Horizon' });
    expect(files).toHaveLength(1);
    const broken = gateFixture({ makeWord: () => Promise.reject(new Error('no')) });
    expect(await saveReport(report, 'Verzoek.docx', line, broken.parts)).toEqual(fail('not-made'));
    expect(broken.events).toEqual([]);
  });

  it('the log leaves as a table under a code, and that it left is a line of it', async () => {
    const { lines, files, logged, parts } = gateFixture();
    const log = { records: [null], code: 'VA-031', date: DAY };
    expect(await saveLog(log, 'Het dossier', parts)).toMatchObject({ ok: true });
    expect(lines[0]).toMatchObject({ kind: 'log', recipient: 'Het dossier', people: [] });
    expect(new TextDecoder().decode(files[0])).toContain('Een regel die niet te lezen is.');
    expect(logged.map(({ action }) => action)).toEqual(['exportDone', 'logExport']);
  });
});
