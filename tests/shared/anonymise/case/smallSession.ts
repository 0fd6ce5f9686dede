import type { AnonymiseSession } from '#shared/anonymise/anonymiser';
import type { Finding } from '#shared/anonymise/finding';
import type { KnownPerson } from '#shared/anonymise/knownPerson';

/** Finds the known names word by word, numbers of nine digits, and "misschien X" as a candidate. */
export function smallSession(people: readonly KnownPerson[]): AnonymiseSession {
  const words = new Map(
    people.flatMap(({ name, aliases = [], role, id = '' }) =>
      [name, ...aliases]
        .flatMap((one) => [one, ...one.split(' ')])
        .filter((word) => word.length > 2 && word !== 'van')
        .map((word) => [word, { role, id }] as const),
    ),
  );
  const names = [...words.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(${names.map(plain).join('|')})|(\\d{9})|misschien (\\p{Lu}\\p{L}+)|(de enige [^.]*))(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return {
    find: (text) =>
      [...text.matchAll(pattern)].map((match): Finding => {
        const [all, name, digits, maybe, only] = match;
        const start = match.index + (maybe === undefined ? 0 : all.length - maybe.length);
        const end = match.index + all.length;
        const known = words.get(name ?? '');
        if (known !== undefined) {
          const pseudonym = known.role === 'jongere' ? 'de jongere' : known.role;
          return finding(start, end, 'PERSON', 'automatic', pseudonym, known.id);
        }
        if (digits !== undefined)
          return finding(start, end, 'BSN', 'automatic', '[nummer]', digits);
        if (only !== undefined) return finding(start, end, 'OTHER_QUASI', 'flag', '', only);
        return finding(start, end, 'PERSON', 'candidate', 'iemand', maybe ?? '');
      }),
  };
}

function finding(
  start: number,
  end: number,
  label: Finding['label'],
  level: Finding['level'],
  pseudonym: string,
  entity: string,
): Finding {
  return { start, end, label, level, pseudonym, entity, reason: 'test' };
}

function plain(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
}
