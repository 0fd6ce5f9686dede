import type { ReleaseEntity } from './releaseEntity.ts';
import { foldWords } from './wordKey.ts';

/** What one entity was called in an earlier copy, so that it is called the same in the next. */
export interface KnownToken {
  /** Key of the entity, as in `ReleaseEntity`. */
  readonly key: string;
  /** Every way it was written. */
  readonly words: readonly string[];
  /** For example `[SCHOOL 1]`. */
  readonly token: string;
}

/** The tokens of a copy, for the next one to use again. */
export function tokensOf(entities: readonly ReleaseEntity[]): readonly KnownToken[] {
  return entities
    .filter(({ proposal, level }) => TOKEN.test(proposal) && level !== 'flag')
    .map(({ key, words, proposal }) => ({ key, words, token: proposal }));
}

/** Several tables as one; what an earlier table says holds. */
export function joinTokens(tables: readonly (readonly KnownToken[])[]): readonly KnownToken[] {
  const joined = new Map<string, KnownToken>();
  for (const known of tables.flat()) {
    const before = joined.get(known.key);
    const words = [...new Set([...(before?.words ?? []), ...known.words])];
    joined.set(known.key, { ...(before ?? known), words });
  }
  return [...joined.values()];
}

/**
 * What something was called before: by its key, or by a way of writing it that meant one thing
 * only. A longer way of writing a name gives it another key, and it still is the same school.
 */
export interface TokenMemory {
  readonly byKey: (key: string) => string | null;
  readonly byWords: (words: readonly string[]) => string | null;
}

export function createTokenMemory(known: readonly KnownToken[]): TokenMemory {
  const keys = new Map(known.map(({ key, token }) => [key, token]));
  const forms = new Map<string, string | null>();
  for (const { words, token } of known) {
    for (const form of words.map(foldWords)) {
      const before = forms.get(form);
      forms.set(form, before === undefined || before === token ? token : null);
    }
  }
  return {
    byKey: (key) => keys.get(key) ?? null,
    byWords: (words) => {
      const found = new Set(words.map(foldWords).flatMap((form) => forms.get(form) ?? []));
      const [token] = found;
      return found.size === 1 && token !== undefined ? token : null;
    },
  };
}

const TOKEN = /^\[[^\]]+\]$/u;
