/** Without letters that XML forbids: a pasted control character would make the file unreadable. */
export function printable(text: string): string {
  return text.replace(FORBIDDEN, '');
}

const FORBIDDEN = /[^\t\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
