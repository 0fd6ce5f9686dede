/**
 * Whether two names are so near that people may mean one thing by them: the same but for capitals,
 * accents, signs and the order of words, or one or two slips of the key in a name of some length.
 */
export function areAlike(one: string, other: string): boolean {
  const [left, right] = [plainWords(one), plainWords(other)];
  if (left.length === 0 || right.length === 0) return false;
  const [a, b] = [left.join(' '), right.join(' ')];
  if (a === b || [...left].sort().join(' ') === [...right].sort().join(' ')) return true;
  const shortest = Math.min(a.length, b.length);
  // "stap 1" and "stap 2" are two things.
  if (digitsIn(a) !== digitsIn(b)) return false;
  const most = shortest < 6 ? 0 : shortest < 12 ? 1 : 2;
  return most > 0 && distance(a, b, most) <= most;
}

function plainWords(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function digitsIn(text: string): string {
  return text.replace(/\D/gu, '');
}

/** How many letters differ, a swap of two neighbours as one; `most` + 1 when it is more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const cost = a[row - 1] === b[at - 1] ? 0 : 1;
      const steps = [(last[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + cost];
      const isSwap = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      if (isSwap) steps.push((before[at - 2] ?? 0) + 1);
      now.push(Math.min(...steps));
    }
    [before, last] = [last, now];
  }
  return last[b.length] ?? most + 1;
}
