import { afterEach, describe, expect, test, vi } from 'vitest';
import { NO_LOGS, writeKeptLogs, type KeptLogs } from '#shared/access-log/keptLogs';
import type { CaseAlias } from '#shared/base/ids';
import { takeInLogs } from '../../../../renderer/vault/exchange/logCopy.ts';
import type { LogChain } from '../../../../renderer/vault/unlockedWorkplace.ts';

const alias = 'een-analyse' as CaseAlias;
const bytes = (text: string) => new TextEncoder().encode(text);
const content = (logs: Uint8Array<ArrayBuffer> | null) => ({
  ...{ case: bytes(''), desk: null, private: null, review: null, attachments: [] },
  logs,
});
const drowned: KeptLogs = { own: ['geopend', 'gedeeld'], earlier: [] };

function chain(overrides: Partial<LogChain> = {}): LogChain {
  return {
    lines: () => [],
    earlier: () => [],
    takeIn: () => undefined,
    append: () => undefined,
    unreadableRecords: 0,
    saveState: () => ({ kind: 'saved', at: 0 }),
    onSaveState: () => () => undefined,
    flush: () => Promise.resolve(true),
    close: () => Promise.resolve(),
    ...overrides,
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a log that came with a backup', () => {
  test('is handed over whole, then kept and closed', async () => {
    const seen: unknown[] = [];
    const log = chain({
      takeIn: (logs) => void seen.push(logs),
      flush: () => Promise.resolve(seen.push('flush') > 0),
      close: () => Promise.resolve(void seen.push('close')),
    });
    const openLog = () => Promise.resolve(log);
    await takeInLogs({ openLog }, alias, content(bytes(writeKeptLogs(drowned))));
    expect(seen).toEqual([drowned, 'flush', 'close']);
  });

  test('makes no log when there is none in it, or none that can be read', async () => {
    const openLog = vi.fn(() => Promise.resolve(chain()));
    for (const logs of [null, bytes(''), bytes('{"own":7}'), new Uint8Array([0xff, 0xfe])]) {
      await takeInLogs({ openLog }, alias, content(logs));
    }
    expect(openLog).not.toHaveBeenCalled();
  });

  test.each([
    ['cannot be opened', () => Promise.resolve(null)],
    ['fails to open', () => Promise.reject(new Error('disk'))],
    ['cannot be kept', () => Promise.resolve(chain({ flush: () => Promise.resolve(false) }))],
    [
      'breaks while it is kept',
      () => Promise.resolve(chain({ flush: () => Promise.reject(new Error('disk')) })),
    ],
  ])('never stops the case from coming back: it %s', async (_, openLog) => {
    vi.stubGlobal('reportError', () => undefined);
    const logs = content(bytes(writeKeptLogs({ ...NO_LOGS, own: ['geopend'] })));
    await expect(takeInLogs({ openLog }, alias, logs)).resolves.toBeUndefined();
  });
});
