import { describe, expect, it } from 'vitest';
import type { EntityId } from '#shared/base/ids';
import { readPortableBytes } from '#shared/analysis/portableText';
import { fail, ok } from '#shared/base/result';
import { exportThroughGate, prepareExport, type GateParts } from '../../../renderer/export/gate.ts';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { createFakeDesktop } from '../../support/fakeDesktop.ts';

const FILE = new Uint8Array([80, 75, 3, 4]);
const prepared = prepareExport({
  kind: 'fullAnalysis',
  analysis: exampleAnalysis(),
  date: '2026-03-09',
});

function gateOf(overrides: Partial<GateParts> = {}) {
  const desktop = createFakeDesktop();
  const events: string[] = [];
  const lines: unknown[] = [];
  const parts: GateParts = {
    desktop: desktop.bridge,
    makeWord: () => Promise.resolve(FILE),
    note: (line) => {
      events.push('noted');
      lines.push(line);
      return 'line-1' as EntityId;
    },
    noteResult: (_, result) => void events.push(result),
    keep: () => {
      events.push('kept');
      return Promise.resolve(true);
    },
    now: () => 1_773_014_400_000,
    ...overrides,
  };
  return { desktop, events, lines, parts };
}

describe('the gate', () => {
  it('notes what leaves and keeps that before it writes', async () => {
    const { desktop, events, lines, parts } = gateOf({
      desktop: {
        chooseSavePlace: (wish) => desktopBridge.chooseSavePlace(wish),
        writeChosenFile: (file) => {
          order.push('written to disk');
          return desktopBridge.writeChosenFile(file);
        },
      },
    });
    const desktopBridge = desktop.bridge;
    const order = events;
    const result = await exportThroughGate(prepared, '  Senna ', parts);
    expect(result).toEqual({
      ok: true,
      value: { name: 'VA-031 verklarende analyse 2026-03-09.docx' },
    });
    expect(events).toEqual(['noted', 'kept', 'written to disk', 'written']);
    expect(lines[0]).toMatchObject({
      kind: 'fullAnalysis',
      recipient: 'Senna',
      result: 'begun',
      fileHash: expect.stringMatching(/^[0-9a-f]{64}$/u) as unknown,
    });
  });

  it('writes nothing when the register is not kept', async () => {
    for (const wrong of [
      { note: () => null },
      { keep: () => Promise.resolve(false) },
    ] satisfies Partial<GateParts>[]) {
      const { desktop, parts } = gateOf(wrong);
      expect(await exportThroughGate(prepared, 'Senna', parts)).toEqual(fail('not-noted'));
      expect(desktop.calls).not.toContain('writeChosenFile');
    }
  });

  it('notes nothing when the place is not chosen or no document comes', async () => {
    const cancelled = gateOf();
    cancelled.desktop.setFault((name) =>
      name === 'chooseSavePlace' ? { kind: 'answer', answer: fail('cancelled') } : null,
    );
    expect(await exportThroughGate(prepared, 'Senna', cancelled.parts)).toEqual(fail('cancelled'));
    const broken = gateOf({ makeWord: () => Promise.reject(new Error('no')) });
    expect(await exportThroughGate(prepared, 'Senna', broken.parts)).toEqual(fail('not-made'));
    expect([...cancelled.events, ...broken.events]).toEqual([]);
  });

  it('says what the disk said, and notes that it failed', async () => {
    const { desktop, events, parts } = gateOf();
    desktop.setFault((name) =>
      name === 'writeChosenFile' ? { kind: 'answer', answer: fail('disk-full') } : null,
    );
    expect(await exportThroughGate(prepared, 'Senna', parts)).toEqual(fail('disk-full'));
    expect(events).toEqual(['noted', 'kept', 'failed']);
  });
});

describe('what leaves', () => {
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
    const { overview } = prepareExport({ kind: 'fullAnalysis', analysis, date: '2026-03-09' });
    const filled = overview.parts.filter((part) => !part.isEmpty).map((part) => part.title);
    expect(filled).toContain('Samenvatting');
    expect(filled).not.toContain('Aanknopingspunten');
    expect(overview.keptBack).toBe(1);
    expect(overview.people).toEqual([]);
  });
});

describe('a portable file', () => {
  const json = prepareExport({
    kind: 'portable',
    analysis: exampleAnalysis(),
    date: '2026-03-09',
  });

  it('leaves by the same gate, noted under its own kind, as JSON that can be read back', async () => {
    const files: Uint8Array[] = [];
    const { lines, parts } = gateOf({
      makeWord: () => Promise.reject(new Error('no document is made')),
      desktop: {
        chooseSavePlace: (wish) => Promise.resolve(ok({ token: 't', name: wish.suggestedName })),
        writeChosenFile: ({ bytes }) => {
          files.push(bytes);
          return Promise.resolve(ok({ name: 'x.json' }));
        },
      },
    });
    expect((await exportThroughGate(json, 'Ons dossiersysteem', parts)).ok).toBe(true);
    expect(lines[0]).toMatchObject({ kind: 'portable', words: json.overview.words });
    const [file = new Uint8Array()] = files;
    const reading = readPortableBytes(file);
    expect(reading.messages).toEqual([]);
    expect(reading.ok && reading.value.get('factor')?.length).toBe(exampleAnalysis().factor.length);
  });

  it('names everybody who is in it, also who is in no document', () => {
    const named = json.overview.people.map(({ name }) => name);
    expect(named).toEqual(exampleAnalysis().participant.map(({ name }) => name));
    expect(json.overview.words).toBeGreaterThan(prepared.overview.words / 2);
    expect(json.suggestedName).toBe('VA-031 gegevens 2026-03-09.json');
  });
});
