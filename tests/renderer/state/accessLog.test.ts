import { afterEach, describe, expect, test } from 'vitest';
import { verifyChain } from '#shared/access-log/accessChain';
import type { NotedHead } from '#shared/access-log/checkLogs';
import type { EntityId } from '#shared/base/ids';
import { readAccessRecord } from '#shared/access-log/readAccessRecord';
import {
  accessHead,
  accessLogStore,
  accessRecords,
  beginAccessLog,
  checkAccessLog,
  hashText,
  type AccessLogParts,
} from '../../../renderer/state/accessLog.ts';
import { logAccess, logOfWorkplace, takeWaiting } from '../../../renderer/state/accessSink.ts';
import type { SaveState } from '../../../renderer/vault/saveState.ts';
import type { LogChain } from '../../../renderer/vault/unlockedWorkplace.ts';

interface FakeChain extends LogChain {
  readonly kept: string[];
  readonly say: (state: SaveState) => void;
  isClosed: boolean;
}

function chainOf(kept: string[] = [], overrides: Partial<LogChain> = {}): FakeChain {
  let state: SaveState = { kind: 'saved', at: 0 };
  const listeners = new Set<() => void>();
  const chain: FakeChain = {
    kept,
    isClosed: false,
    lines: () => kept,
    earlier: () => [],
    takeIn: () => undefined,
    append: (line) => void kept.push(line),
    unreadableRecords: 0,
    saveState: () => state,
    onSaveState: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush: () => Promise.resolve(true),
    close: () => {
      chain.isClosed = true;
      return Promise.resolve();
    },
    say: (next) => {
      state = next;
      for (const listener of listeners) listener();
    },
    ...overrides,
  };
  return chain;
}

let time = 1_773_014_400_000;
let register: readonly NotedHead[] = [];
let end = (): void => undefined;

afterEach(() => {
  end();
  end = () => undefined;
  register = [];
  time = 1_773_014_400_000;
});

function begin(
  openLog: AccessLogParts['openLog'],
  before?: Parameters<typeof beginAccessLog>[2],
): void {
  end = beginAccessLog(
    {
      openLog,
      actor: () => ({
        name: 'Anne de Graaf',
        role: 'poolScientist',
        organisation: 'Stichting Voorbeeld',
        device: 'AB12',
        appVersion: '0.5.0',
      }),
      caseCode: () => 'VA-031',
      register: () => register,
      now: () => time,
    },
    [{ action: 'caseOpen' }],
    before,
  );
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const actions = (kept: readonly string[]) => kept.map((line) => readAccessRecord(line)?.action);

describe('the access log of an opened case', () => {
  test('writes what waited for it, goes on where it stopped, and ends with the closing', async () => {
    const chain = chainOf();
    begin(() => Promise.resolve(chain));
    logAccess({ action: 'readSection', section: 's0' });
    expect(chain.kept).toEqual([]);
    // Before the log is open there is no last line that an export could name.
    expect(accessHead()).toBeNull();
    await settled();
    expect(accessHead()).toEqual(verifyChain(accessRecords(), hashText).head);
    expect(accessHead()).toMatchObject({ seq: 3 });
    end();
    await settled();
    expect(actions(chain.kept)).toEqual(['caseCreate', 'caseOpen', 'readSection', 'caseClose']);
    expect(chain.isClosed).toBe(true);
    begin(() => Promise.resolve(chainOf(chain.kept)));
    await settled();
    expect(verifyChain(accessRecords(), hashText)).toMatchObject({
      isWhole: true,
      head: { seq: 5 },
    });
    expect(accessLogStore.getState()).toEqual({ problem: null, isChanged: false, count: 5 });
  });

  test('holds what was done with the workplace for the next case, at its own time, once', async () => {
    takeWaiting();
    logOfWorkplace({ action: 'keyChange', reason: 'passphrase' });
    const waiting = takeWaiting();
    expect(takeWaiting()).toEqual([]);
    const chain = chainOf();
    time = (waiting[0]?.at ?? 0) + 60_000;
    begin(() => Promise.resolve(chain), waiting);
    await settled();
    logOfWorkplace({ action: 'settings' });
    expect(takeWaiting()).toEqual([]);
    expect(actions(chain.kept)).toEqual(['caseCreate', 'keyChange', 'caseOpen', 'settings']);
    const at = accessRecords().map((record) => record?.at);
    expect(at).toEqual([time - 60_000, time - 60_000, time, time]);
    expect(verifyChain(accessRecords(), hashText).isWhole).toBe(true);
  });

  test('says that a line was changed, once, and goes on', async () => {
    const chain = chainOf();
    begin(() => Promise.resolve(chain));
    await settled();
    end();
    await settled();
    const [first = '', ...rest] = chain.kept;
    const changed = [first.replace('Anne', 'Anna'), ...rest];
    begin(() => Promise.resolve(chainOf(changed)));
    await settled();
    expect(actions(changed).slice(-2)).toEqual(['caseOpen', 'integrityFail']);
    expect(accessLogStore.getState()?.isChanged).toBe(true);
  });

  test('says that it was cut short after something left, which the chain itself cannot', async () => {
    const chain = chainOf();
    begin(() => Promise.resolve(chain));
    await settled();
    logAccess({ action: 'exportPreview', exportKind: 'parentSummary' });
    const left = { id: 'e-1' as EntityId, on: time, kind: 'parentSummary', recipient: 'Linda' };
    register = [
      { ...left, kind: 'parentSummary', logHead: accessHead()?.hash ?? '', logDevice: 'AB12' },
    ];
    end();
    await settled();
    begin(() => Promise.resolve(chainOf([...chain.kept])));
    await settled();
    expect(checkAccessLog()).toMatchObject({ missing: [], found: 1 });
    expect(accessLogStore.getState()?.isChanged).toBe(false);
    end();
    const cut = chain.kept.slice(0, 1);
    begin(() => Promise.resolve(chainOf(cut)));
    await settled();
    expect(checkAccessLog()).toMatchObject({ own: { isWhole: true }, missing: [{ id: 'e-1' }] });
    expect(accessLogStore.getState()?.isChanged).toBe(true);
    expect(readAccessRecord(cut.at(-1) ?? '')?.reason).toBe('shortened');
  });

  test('says that part of it is lost, and that the clock was set back', async () => {
    const chain = chainOf([], { unreadableRecords: 2 });
    begin(() => Promise.resolve(chain));
    await settled();
    time -= 30_000;
    logAccess({ action: 'edit' });
    time -= 3_600_000;
    logAccess({ action: 'edit' });
    logAccess({ action: 'edit' });
    expect(actions(chain.kept)).toEqual([
      'caseOpen',
      'integrityFail',
      'edit',
      'clockJump',
      'edit',
      'edit',
    ]);
  });
});

describe('a log that fails', () => {
  test.each([
    ['cannot be opened', () => Promise.resolve(null)],
    ['throws', () => Promise.reject(new Error('no'))],
  ])('that %s is said and stops nothing', async (_, openLog) => {
    begin(openLog);
    await settled();
    expect(accessLogStore.getState()?.problem).toBe('unopened');
    for (let count = 0; count < 1200; count += 1) logAccess({ action: 'edit' });
    expect(accessRecords()).toEqual([]);
    end();
    await settled();
    expect(accessLogStore.getState()).toBeNull();
    expect(() => {
      logAccess({ action: 'edit' });
    }).not.toThrow();
  });

  test('a line that cannot be added is said, and the work goes on', async () => {
    const chain = chainOf([], {
      append: () => {
        throw new Error('no memory');
      },
    });
    begin(() => Promise.resolve(chain));
    await settled();
    expect(accessLogStore.getState()?.problem).toBe('unwritten');
    expect(() => {
      logAccess({ action: 'edit' });
    }).not.toThrow();
  });

  test('lines that reach no disk are said until they do', async () => {
    const chain = chainOf();
    begin(() => Promise.resolve(chain));
    await settled();
    chain.say({ kind: 'failed', since: 0, reason: 'disk-full' });
    expect(accessLogStore.getState()?.problem).toBe('unwritten');
    chain.say({ kind: 'saved', at: 1 });
    expect(accessLogStore.getState()?.problem).toBeNull();
  });
});
