import type * as Y from 'yjs';
import { reviewKinds, type ReviewKind } from '../analysis/review.ts';
import { SESSION_MAP } from '../casedoc/caseDocument.ts';
import type { SharedDoc } from '../casedoc/updates.ts';

/** The round in which somebody's words came back, and whether they signed them. */
export interface SessionRound {
  readonly kind: ReviewKind;
  readonly number: number;
  readonly isSigned: boolean;
}

/** One stretch of work by one person at one machine. */
export interface Session {
  /** The client id whose letters these are, as a string. */
  readonly client: string;
  readonly author: string;
  /** Milliseconds since 1970, by the clock of that machine; 0 when it was not noted. */
  readonly started: number;
  /** For words that came back from a reader: not written here, but taken in then. */
  readonly round: SessionRound | null;
}

/** Every session that said who it was, oldest first. */
export function sessionsOf(doc: SharedDoc): readonly Session[] {
  const sessions: Session[] = [];
  for (const [client, value] of doc.getMap<unknown>(SESSION_MAP)) {
    if (!isRecord(value)) continue;
    const { author, started, round } = value;
    sessions.push({
      client,
      author: typeof author === 'string' ? author : '',
      started: typeof started === 'number' && Number.isFinite(started) ? started : 0,
      round: readRound(round),
    });
  }
  return sessions.sort((a, b) => a.started - b.started || (a.client < b.client ? -1 : 1));
}

/** Who stands behind a client id; null when that was never said (a file that was taken in). */
export function authorsByClient(doc: SharedDoc): (client: Y.ID['client']) => string | null {
  const names = new Map(sessionsOf(doc).map(({ client, author }) => [client, author]));
  return (client) => {
    const name = names.get(String(client)) ?? '';
    return name === '' ? null : name;
  };
}

function readRound(value: unknown): SessionRound | null {
  if (!isRecord(value)) return null;
  const kind = reviewKinds.find((known) => known === value['kind']);
  const { number, isSigned } = value;
  return kind === undefined || typeof number !== 'number'
    ? null
    : { kind, number, isSigned: isSigned === true };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
