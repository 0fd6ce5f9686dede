/** Words that stand for numbers, most significant first: `number` written with `words` as digits. */
export function wordsOf(
  number: bigint,
  count: number,
  words: readonly string[],
): readonly string[] {
  const base = BigInt(words.length);
  const picked: string[] = [];
  let rest = number;
  while (picked.length < count) {
    picked.unshift(words[Number(rest % base)] ?? '');
    rest /= base;
  }
  return picked;
}
