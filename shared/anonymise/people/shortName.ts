/** How a name sounds, roughly: one spelling for sounds that are written in several ways. */
export function soundOf(name: string): string {
  return name
    .replaceAll(/ij|ie|ee|y|i/gu, 'i')
    .replaceAll(/ph/gu, 'f')
    .replaceAll(/ck|c|q|kh/gu, 'k')
    .replaceAll(/th|dt/gu, 't')
    .replaceAll(/sj|sch|sh/gu, 'S')
    .replaceAll(/z/gu, 's')
    .replaceAll(/v/gu, 'f')
    .replaceAll(/ou|oe/gu, 'u')
    .replaceAll(/h/gu, '')
    .replaceAll(/(.)\1+/gu, '$1');
}

/** Whether one is short for the other: "Deb" and "Debby", "Jet" and "Jette". */
export function isShortFor(short: string, long: string): boolean {
  if (short.length < SHORTEST || short.length >= long.length) return false;
  if (long.startsWith(short)) return true;
  const stem = short.replace(/(?:ie|y|i|je|ey)$/u, '').replace(/(.)\1$/u, '$1');
  return stem.length >= SHORTEST && stem !== short && long.startsWith(stem);
}

/** Two letters side by side that changed places: "Filp" for "Flip". */
export function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

const SHORTEST = 3;
