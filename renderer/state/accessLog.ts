import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { createStore } from 'zustand/vanilla';
import { chainRecord, NO_HEAD, verifyChain, type AccessHead } from '#shared/access-log/accessChain';
import type { AccessActor, AccessEvent, AccessRecord } from '#shared/access-log/accessRecord';
import {
  checkLogs,
  isLogWhole,
  linesOfAll,
  type AccessLogs,
  type LogCheck,
  type NotedHead,
} from '#shared/access-log/checkLogs';
import { readAccessRecord, writeAccessRecord } from '#shared/access-log/readAccessRecord';
import { toHex } from '#shared/base/hex';
import { setAccessSink, type DatedEvent } from './accessSink.ts';
import type { LogChain } from '../vault/unlockedWorkplace.ts';

/** `unopened`: no log can be written at all; `unwritten`: its last lines are on no disk yet. */
export type AccessLogProblem = 'unopened' | 'unwritten';

export interface AccessLogState {
  readonly problem: AccessLogProblem | null;
  /** Lines were changed or taken away, or the register names lines that are not there. */
  readonly isChanged: boolean;
  /** How many lines there are; goes up when one is added. */
  readonly count: number;
}

export interface AccessLogParts {
  /** Null when the log of the case can be neither opened nor made. */
  readonly openLog: () => Promise<LogChain | null>;
  readonly actor: () => AccessActor;
  readonly caseCode: () => string;
  /** What the register of the case noted about the log when something left. */
  readonly register: () => readonly NotedHead[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How the log of the opened case fares; null while no case is open. */
export const accessLogStore = createStore<AccessLogState | null>(() => null);

interface Running {
  readonly parts: AccessLogParts;
  readonly opening: Promise<void>;
  chain: LogChain | null;
  head: AccessHead;
  /** When the last line was written. */
  lastAt: number;
  /** Until the log is open. */
  waiting: readonly (readonly [AccessEvent, number])[];
  stopWatching: () => void;
}

/** A clock set back by less than this is a clock that was put right. */
const CLOCK_SLACK_MS = 60_000;
/** A document does not wait longer for the log. */
const KEEP_PATIENCE_MS = 1000;
/** What cannot be written is held for later, but not for ever. */
const MOST_WAITING = 1000;

/** With the first line of its log a case is on this workplace: made, received or taken back. */
const FIRST: AccessEvent = { action: 'caseCreate' };

let running: Running | null = null;

/** SHA-256 of a text in lower-case hex. */
export function hashText(text: string): string {
  return toHex(sha256(utf8ToBytes(text)));
}

/**
 * Opens the log of a case beside the work: nothing waits for it, and whatever goes wrong with it is
 * said, never thrown. `before`: what was done while no log was open. What comes back writes a last line and closes it.
 */
export function beginAccessLog(
  parts: AccessLogParts,
  first: readonly AccessEvent[],
  before: readonly DatedEvent[] = [],
): () => void {
  const own: Running = {
    parts,
    opening: Promise.resolve().then(() => open(own)),
    chain: null,
    head: NO_HEAD,
    lastAt: 0,
    waiting: before.map(({ event, at }) => [event, at]),
    stopWatching: () => undefined,
  };
  running = own;
  setAccessSink((event) => {
    write(own, event);
  });
  accessLogStore.setState({ problem: null, isChanged: false, count: 0 }, true);
  for (const event of first) write(own, event);
  return () => {
    write(own, { action: 'caseClose' });
    if (running === own) {
      running = null;
      setAccessSink(null);
    }
    accessLogStore.setState(null, true);
    void own.opening.then(() => {
      own.stopWatching();
      return own.chain?.close();
    });
  };
}

/** Puts one line in the log of a case that is not on screen. Never throws. */
export async function noteBeside(
  parts: Omit<AccessLogParts, 'register'>,
  event: AccessEvent,
): Promise<void> {
  try {
    const chain = await parts.openLog();
    if (chain === null) return;
    try {
      const { head } = verifyChain(logsOf(chain).own, hashText);
      let last = head;
      for (const one of head.seq === 0 && chain.unreadableRecords === 0
        ? [FIRST, event]
        : [event]) {
        const record = chainRecord(last, one, momentOf(parts, parts.now()), hashText);
        chain.append(writeAccessRecord(record));
        last = { seq: record.seq, hash: record.hash };
      }
      await chain.flush();
    } finally {
      await chain.close();
    }
  } catch {
    // The log may never stop the work it is about.
  }
}

/** Every line of the logs of the opened case; null for one that cannot be read. */
export function accessRecords(): readonly (AccessRecord | null)[] {
  return linesOfAll(logsOf(running?.chain ?? null));
}

/** Compares the logs of the opened case with themselves and with its register; null without one. */
export function checkAccessLog(): LogCheck | null {
  return running?.chain == null ? null : check(running, running.chain);
}

/** Resolves when the lines up to now are on disk, or when that takes too long to wait for. */
export async function keepAccessLog(): Promise<void> {
  await running?.chain?.flush(KEEP_PATIENCE_MS).catch(() => false);
}

/** The last line of the log of the opened case; null without one. */
export function accessHead(): AccessHead | null {
  return running?.chain == null || running.head.seq === 0 ? null : running.head;
}

async function open(own: Running): Promise<void> {
  const chain = await own.parts.openLog().catch(() => null);
  if (chain === null) {
    tell(own, { problem: 'unopened' });
    return;
  }
  const found = check(own, chain);
  own.chain = chain;
  own.head = found.own.head;
  own.lastAt = logsOf(chain).own.at(-1)?.at ?? 0;
  const { waiting } = own;
  own.waiting = [];
  const [, since = own.parts.now()] = waiting[0] ?? [];
  if (own.head.seq === 0 && chain.unreadableRecords === 0) append(own, FIRST, since);
  for (const [event, at] of waiting) append(own, event, at);
  if (!isLogWhole(found)) {
    const reason = found.missing.length > 0 ? 'shortened' : 'chain';
    write(own, { action: 'integrityFail', reason });
    tell(own, { isChanged: true });
  }
  if (chain.unreadableRecords > 0) write(own, { action: 'integrityFail', reason: 'records' });
  own.stopWatching = chain.onSaveState(() => {
    const { kind } = chain.saveState();
    tell(own, { problem: kind === 'failed' ? 'unwritten' : null });
  });
}

function check({ parts }: Running, chain: LogChain): LogCheck {
  const { device } = parts.actor();
  return checkLogs(logsOf(chain), parts.register(), device, hashText);
}

function logsOf(chain: LogChain | null): AccessLogs {
  return {
    own: (chain?.lines() ?? []).map(readAccessRecord),
    earlier: (chain?.earlier() ?? []).map((log) => log.map(readAccessRecord)),
  };
}

function write(own: Running, event: AccessEvent): void {
  const at = own.parts.now();
  if (own.chain === null) own.waiting = [...own.waiting, [event, at] as const].slice(-MOST_WAITING);
  else append(own, event, at);
}

function append(own: Running, event: AccessEvent, at: number): void {
  try {
    const isSetBack = at < own.lastAt - CLOCK_SLACK_MS && event.action !== 'clockJump';
    if (isSetBack) put(own, { action: 'clockJump' }, at);
    put(own, event, at);
  } catch {
    // The log may never stop the work it is about.
    tell(own, { problem: 'unwritten' });
  }
}

function put(own: Running, event: AccessEvent, at: number): void {
  const { parts, chain, head } = own;
  const record = chainRecord(head, event, momentOf(parts, at), hashText);
  chain?.append(writeAccessRecord(record));
  own.head = { seq: record.seq, hash: record.hash };
  own.lastAt = at;
  tell(own, { count: record.seq });
}

function momentOf({ actor, caseCode }: Pick<AccessLogParts, 'actor' | 'caseCode'>, at: number) {
  const zone = -new Date(at).getTimezoneOffset();
  return { at, zone, actor: actor(), caseCode: caseCode() };
}

function tell(own: Running, patch: Partial<AccessLogState>): void {
  const state = accessLogStore.getState();
  if (running !== own || state === null) return;
  const isSame = Object.entries(patch).every(
    ([key, value]) => new Map(Object.entries(state)).get(key) === value,
  );
  if (!isSame) accessLogStore.setState({ ...state, ...patch }, true);
}
