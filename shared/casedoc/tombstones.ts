import { isCaseAlias, type CaseAlias } from '../base/ids.ts';
import { z, type Infer } from '../base/zod.ts';
import type { SharedDoc } from './updates.ts';

const time = z.number().min(0);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const tombstone = z.object({
  code: z.string(),
  /** SHA-256 (hex) of the name that the case had on every machine; null when it had none. */
  caseHash: z.string().nullable(),
  erasedAt: time,
  erasedBy: z.string(),
  organisation: z.string(),
  handedOverOn: day.nullable(),
  /** Backups that lay where this machine could not reach: whoever has the key can still open them. */
  copiesLeft: z.int().min(0),
  /** When the certificate was saved; null as long as it was not. */
  certificateAt: time.nullable(),
});

/** What stays of a case that was erased: that there was one, when it went, and who let it go. */
export type Tombstone = Readonly<Infer<typeof tombstone>> & { readonly alias: CaseAlias };

/** Our own rule (privacy.md 3.6): for accountability. */
const KEPT_YEARS = 5;
const YEAR_MS = 365.25 * 86_400_000;

/** The stones of the last five years, the newest first. `now` in milliseconds since 1970. */
export function readTombstones(index: SharedDoc, now: number): readonly Tombstone[] {
  const found: Tombstone[] = [];
  for (const [key, value] of index.getMap('index')) {
    const [kind, alias, rest] = key.split('/');
    if (kind !== 'gone' || rest !== undefined || !isCaseAlias(alias)) continue;
    const read = tombstone.safeParse(value);
    if (read.success && !isOver(read.data.erasedAt, now)) found.push({ alias, ...read.data });
  }
  return found.sort((a, b) => b.erasedAt - a.erasedAt);
}

/** Puts a stone, or puts another in its place; stones that are too old go. */
export function writeTombstone(
  index: SharedDoc,
  { alias, ...stone }: Tombstone,
  now: number,
): void {
  const entries = index.getMap('index');
  index.transact(() => {
    for (const [key, value] of [...entries]) {
      if (!key.startsWith('gone/')) continue;
      const read = tombstone.safeParse(value);
      if (read.success && isOver(read.data.erasedAt, now)) entries.delete(key);
    }
    entries.set(`gone/${alias}`, tombstone.parse(stone));
  });
}

function isOver(erasedAt: number, now: number): boolean {
  return now - erasedAt > KEPT_YEARS * YEAR_MS;
}
