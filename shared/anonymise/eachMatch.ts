/** Every place where a global pattern holds, from the left, without a copy of the pattern for each text. */
export function* eachMatch(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) return;
    from = Math.max(pattern.lastIndex, match.index + 1);
    yield match;
  }
}
