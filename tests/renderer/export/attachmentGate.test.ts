import { describe, expect, it } from 'vitest';
import type { EntityId } from '#shared/base/ids';
import { fail, ok } from '#shared/base/result';
import { saveAttachment, type LeavingAttachment } from '../../../renderer/export/attachmentGate.ts';
import type { RegisterParts } from '../../../renderer/export/register.ts';
import { createFakeDesktop } from '../../support/fakeDesktop.ts';

const bytes = new Uint8Array([1, 2, 3]);

function leaving(name: string, isPrivate = false): LeavingAttachment {
  const about = ['senna' as EntityId];
  return { attachment: { name, about, file: 'ab'.repeat(32) }, bytes, isPrivate };
}

function gateOf(overrides: Partial<RegisterParts> = {}) {
  const events: unknown[] = [];
  const desktop = createFakeDesktop(undefined, {
    writeChosenFile: () => {
      events.push('on disk');
      return Promise.resolve(ok({ name: 'x' }));
    },
  });
  const parts: RegisterParts = {
    desktop: desktop.bridge,
    note: (line, wish) => {
      events.push([line, wish]);
      return 'line-1' as EntityId;
    },
    noteResult: (_, result) => void events.push(result),
    keep: () => {
      events.push('kept');
      return Promise.resolve(true);
    },
    log: () => undefined,
    now: () => 1_773_014_400_000,
    ...overrides,
  };
  return { desktop, events, parts };
}

describe('the gate for an attachment', () => {
  it('notes what leaves, for whom and about whom, keeps that, and only then writes', async () => {
    const { events, parts } = gateOf();
    const result = await saveAttachment(leaving('Brief.pdf'), ' Het dossier ', parts);
    expect(result).toEqual(ok({ name: 'x' }));
    expect(events).toEqual([
      [
        {
          on: 1_773_014_400_000,
          kind: 'attachment',
          recipient: 'Het dossier',
          people: ['senna'],
          words: null,
          fileHash: 'ab'.repeat(32),
          result: 'begun',
        },
        { isPrivate: false },
      ],
      'kept',
      'on disk',
      'written',
    ]);
  });

  it('keeps the line private for what is private', async () => {
    const { events, parts } = gateOf();
    await saveAttachment(leaving('Brief.pdf', true), 'Mijzelf', parts);
    expect(events[0]).toMatchObject([{ kind: 'attachment' }, { isPrivate: true }]);
  });

  it('lets nothing leave without a place, without a line, or that is a program', async () => {
    for (const [wrong, reason] of [
      [{ note: () => null }, 'not-noted'],
      [{ keep: () => Promise.resolve(false) }, 'not-noted'],
    ] satisfies [Partial<RegisterParts>, string][]) {
      const { desktop, parts } = gateOf(wrong);
      expect(await saveAttachment(leaving('Brief.pdf'), 'x', parts)).toEqual(fail(reason));
      expect(desktop.calls).not.toContain('writeChosenFile');
    }
    const cancelled = gateOf();
    cancelled.desktop.setFault((name) =>
      name === 'chooseSavePlace' ? { kind: 'answer', answer: fail('cancelled') } : null,
    );
    expect(await saveAttachment(leaving('Brief.pdf'), 'x', cancelled.parts)).toEqual(
      fail('cancelled'),
    );
    const program = gateOf();
    expect(await saveAttachment(leaving('Brief.pdf.exe'), 'x', program.parts)).toEqual(
      fail('program'),
    );
    expect(program.desktop.calls).toEqual([]);
    expect([...cancelled.events, ...program.events]).toEqual([]);
  });

  it('notes that it failed', async () => {
    const { desktop, events, parts } = gateOf();
    desktop.setFault((name) =>
      name === 'writeChosenFile' ? { kind: 'answer', answer: fail('disk-full') } : null,
    );
    expect(await saveAttachment(leaving('Brief.pdf'), 'x', parts)).toEqual(fail('disk-full'));
    expect(events.at(-1)).toBe('failed');
  });
});
