/** `a`, `a en b`, `a, b en c`; beyond `most` it counts: `a, b en nog 3`. */
export function listWords(words: readonly string[], most = Infinity): string {
  const shown = words.slice(0, most);
  const more = words.length - shown.length;
  const all = more > 0 ? [...shown, `nog ${String(more)}`] : shown;
  if (all.length < 2) return all.join('');
  return `${all.slice(0, -1).join(', ')} en ${all.at(-1) ?? ''}`;
}
