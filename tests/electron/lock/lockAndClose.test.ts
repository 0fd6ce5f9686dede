import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLeaving } from '../../../electron/lock/leaving.ts';
import { createLockAndClose } from '../../../electron/lock/lockAndClose.ts';
import { createUnlockedState } from '../../../electron/lock/unlockedState.ts';
import { waitUnlessStopped } from '../../../electron/lock/waitUnlessStopped.ts';

const NOW = 1_700_000_000_000;

function setUp(patience: 'wait' | 'give-up' = 'wait') {
  const said: string[] = [];
  const state = createUnlockedState(() => NOW);
  const leaving = createLeaving({
    isUnlocked: state.isUnlocked,
    send: (name) => said.push(name),
    hide: () => said.push('hide'),
    show: () => said.push('show'),
    askPatience: () => {
      said.push('ask');
      return Promise.resolve(patience);
    },
    wait: waitUnlessStopped,
  });
  const roads = createLockAndClose({
    window: {
      replace: () => {
        said.push('replace');
        return Promise.resolve();
      },
      destroy: () => said.push('destroy'),
      isBeingReplaced: () => false,
    },
    leaving,
    state,
    forgetTokens: () => undefined,
  });
  return { said, state, roads };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const aMoment = () => vi.advanceTimersByTimeAsync(1);

describe('lock', () => {
  it('does nothing when nothing is unlocked', async () => {
    const { said, roads } = setUp();
    await roads.lock('idle');
    expect(said).toEqual([]);
  });

  it('replaces the window after its word, and remembers when and why', async () => {
    const { said, state, roads } = setUp();
    state.setUnlocked(true, 10);
    void roads.lock('suspend');
    await aMoment();
    expect(said).toEqual(['lockRequested']);
    roads.lockReady(true);
    await aMoment();
    expect(said).toEqual(['lockRequested', 'replace']);
    expect(state.isUnlocked()).toBe(false);
    expect(state.lastLock()).toEqual({ lockedAt: NOW, lockReason: 'suspend' });
  });

  it('keeps a window that could not save, until it could', async () => {
    const { said, state, roads } = setUp();
    state.setUnlocked(true, 10);
    void roads.lock('user');
    await aMoment();
    roads.lockReady(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said).toEqual(['lockRequested', 'show']);
    roads.lockReady(true);
    await aMoment();
    expect(said).toEqual(['lockRequested', 'show', 'replace']);
  });

  it('hides a silent window after two seconds, asks after ten, and asks the window again', async () => {
    const { said, state, roads } = setUp('wait');
    state.setUnlocked(true, 10);
    void roads.lock('screen');
    await vi.advanceTimersByTimeAsync(1_999);
    expect(said).toEqual(['lockRequested']);
    await vi.advanceTimersByTimeAsync(1);
    expect(said).toEqual(['lockRequested', 'hide']);
    await vi.advanceTimersByTimeAsync(8_000);
    expect(said).toEqual(['lockRequested', 'hide', 'ask', 'lockRequested']);
    roads.lockReady(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said.slice(4)).toEqual(['replace']);
  });

  it('destroys a silent window only when the user gives up on it', async () => {
    const { said, state, roads } = setUp('give-up');
    state.setUnlocked(true, 10);
    void roads.lock('user');
    await vi.advanceTimersByTimeAsync(9_999);
    expect(said).not.toContain('replace');
    await vi.advanceTimersByTimeAsync(1);
    expect(said).toEqual(['lockRequested', 'hide', 'ask', 'replace']);
  });

  it('asks once when several reasons come together', async () => {
    const { said, state, roads } = setUp();
    state.setUnlocked(true, 10);
    void roads.lock('user');
    void roads.lock('screen');
    void roads.lock('suspend');
    await aMoment();
    roads.lockReady(true);
    await aMoment();
    expect(said.filter((one) => one === 'lockRequested')).toHaveLength(1);
    expect(said.filter((one) => one === 'replace')).toHaveLength(1);
    expect(state.lastLock().lockReason).toBe('user');
  });

  it('does not take a word about closing for one about locking', async () => {
    const { said, state, roads } = setUp();
    state.setUnlocked(true, 10);
    void roads.lock('user');
    await aMoment();
    roads.closeReady(true);
    await aMoment();
    expect(said).toEqual(['lockRequested']);
  });
});

describe('close', () => {
  it('is immediate while locked', async () => {
    const { said, roads } = setUp();
    await roads.close();
    expect(said).toEqual(['destroy']);
  });

  it('keeps a window that could not save, until it could', async () => {
    const { said, state, roads } = setUp();
    state.setUnlocked(true, 10);
    void roads.close();
    await aMoment();
    roads.closeReady(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said).not.toContain('destroy');
    roads.closeReady(true);
    expect(said).toContain('destroy');
  });

  it('is not closed by a word that nobody asked for', async () => {
    const { said, state, roads } = setUp();
    state.setUnlocked(true, 10);
    roads.closeReady(true);
    await aMoment();
    expect(said).toEqual([]);
  });

  it('waits for the word of an unlocked window', async () => {
    const { said, state, roads } = setUp();
    state.setUnlocked(true, 10);
    void roads.close();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(said).toEqual(['closeRequested']);
    roads.closeReady(true);
    await aMoment();
    expect(said).toEqual(['closeRequested', 'destroy']);
  });

  it('stays open when the last change could not be kept, and can be tried again', async () => {
    const { said, state, roads } = setUp();
    state.setUnlocked(true, 10);
    void roads.close();
    await aMoment();
    roads.closeReady(false);
    await vi.advanceTimersByTimeAsync(60_000);
    void roads.close();
    await aMoment();
    roads.closeReady(true);
    await aMoment();
    expect(said).toEqual(['closeRequested', 'show', 'closeRequested', 'destroy']);
  });
});

describe('a crash of the window', () => {
  it('opens a fresh one that says nothing of a lock', async () => {
    const { said, state, roads } = setUp();
    state.setUnlocked(true, 10);
    roads.crashed();
    await aMoment();
    expect(said).toEqual(['replace']);
    expect(state.isUnlocked()).toBe(false);
    expect(state.lastLock()).toEqual({ lockedAt: null, lockReason: null });
  });

  it('lets a waiting lock or close go on', async () => {
    for (const road of ['lock', 'close'] as const) {
      const { said, state, roads } = setUp();
      state.setUnlocked(true, 10);
      if (road === 'lock') void roads.lock('user');
      else void roads.close();
      await aMoment();
      roads.crashed();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(said.slice(1)).toEqual([road === 'lock' ? 'replace' : 'destroy']);
    }
  });
});
