import type * as Y from 'yjs';
import { singleId } from '../analysis/analysis.ts';
import { isCollectionName, singleNames, type CollectionName } from '../analysis/collectionNames.ts';
import { sectionOf } from '../analysis/sectionOf.ts';
import { sectionIds, type SectionId } from '../analysis/sections.ts';
import type { EntityId } from '../base/ids.ts';
import { parseKey, parseProseName } from '../casedoc/keys.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import { clientRuns } from './authorship.ts';
import { sessionsOf, type Session } from './sessions.ts';
import { isWord, splitWords } from './textTokens.ts';

/** What a session wrote in one section; null: in something that no section shows. */
export interface SectionWork {
  readonly section: SectionId | null;
  /** Words as they were typed, counted in stretches of letters that stand together. */
  readonly written: number;
  /** Of those, the words that still stand. */
  readonly standing: number;
}

/** One session with what it wrote; `session` is null for letters of which nobody said whose. */
export interface SessionWork {
  readonly session: Session | null;
  readonly written: number;
  readonly standing: number;
  readonly sections: readonly SectionWork[];
}

/** Who wrote how much where, the newest session first; sessions that wrote no word are left out. */
export function sessionWork(doc: SharedDoc): readonly SessionWork[] {
  const sessions = byClient(sessionsOf(doc));
  const counts = new Map<string, Map<SectionId | null, { written: number; standing: number }>>();
  const homes = collectionsById(doc);
  for (const name of doc.share.keys()) {
    const place = parseProseName(name);
    if (place === null) continue;
    const collection = homes.get(place.id);
    const section = collection === undefined ? null : sectionOf(collection, place.field);
    for (const [client, amount] of wordsByClient(doc.getText(name))) {
      const key = sessions.get(client)?.client ?? '';
      const bySection = counts.get(key) ?? new Map<SectionId | null, typeof amount>();
      const sum = bySection.get(section) ?? { written: 0, standing: 0 };
      bySection.set(section, {
        written: sum.written + amount.written,
        standing: sum.standing + amount.standing,
      });
      counts.set(key, bySection);
    }
  }
  const order = [...new Set(sessions.values())].reverse();
  return [...order, null].flatMap((session): readonly SessionWork[] => {
    const bySection = counts.get(session?.client ?? '');
    const sections = [...sectionIds, null].flatMap((section): readonly SectionWork[] => {
      const amount = bySection?.get(section);
      return amount === undefined || amount.written === 0 ? [] : [{ section, ...amount }];
    });
    const written = sections.reduce((sum, part) => sum + part.written, 0);
    const standing = sections.reduce((sum, part) => sum + part.standing, 0);
    return written === 0 ? [] : [{ session, written, standing, sections }];
  });
}

/** The session of each client; what came back in one round is one piece of work. */
function byClient(all: readonly Session[]): ReadonlyMap<string, Session> {
  const rounds = new Map<string, Session>();
  return new Map(
    all.map((session) => {
      const { author, round, client } = session;
      if (round === null) return [client, session];
      const key = JSON.stringify([author, round.kind, round.number, round.isSigned]);
      const first = rounds.get(key) ?? session;
      rounds.set(key, first);
      return [client, first];
    }),
  );
}

/** Letters of one session that touch are one stretch: a word typed in bits is one word. */
function wordsByClient(
  text: Y.Text,
): ReadonlyMap<string, { readonly written: number; readonly standing: number }> {
  const words = new Map<string, { written: number; standing: number }>();
  let client: number | null = null;
  let all = '';
  let left = '';
  const close = (): void => {
    if (client === null) return;
    const sum = words.get(String(client)) ?? { written: 0, standing: 0 };
    words.set(String(client), {
      written: sum.written + splitWords(all).filter(isWord).length,
      standing: sum.standing + splitWords(left).filter(isWord).length,
    });
  };
  for (const run of clientRuns(text)) {
    if (run.client !== client) {
      close();
      client = run.client;
      all = '';
      left = '';
    }
    all += run.text;
    if (run.stands) left += run.text;
  }
  close();
  return words;
}

function collectionsById(doc: SharedDoc): ReadonlyMap<EntityId, CollectionName> {
  const homes = new Map<EntityId, CollectionName>(
    singleNames.map((name) => [singleId(name), name]),
  );
  for (const name of doc.share.keys()) {
    if (!isCollectionName(name)) continue;
    for (const key of doc.getMap(name).keys()) {
      const parsed = parseKey(key);
      if (parsed !== null) homes.set(parsed.id, name);
    }
  }
  return homes;
}
