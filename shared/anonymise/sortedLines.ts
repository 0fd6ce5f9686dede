/**
 * Whether a line is one of a text's lines, which are sorted by code unit. Nothing is built: a list of
 * a quarter of a million words is ready at once, and a look-up takes a few microseconds.
 */
export function hasLine(lines: string, line: string): boolean {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = lines.lastIndexOf('\n', middle - 1) + 1;
    const next = lines.indexOf('\n', middle);
    const end = next < 0 ? lines.length : next;
    const found = lines.slice(start, end);
    if (found === line) return true;
    if (found < line) low = end + 1;
    else high = start - 1;
  }
  return (
    low === high &&
    low < lines.length &&
    lines.startsWith(line, low) &&
    isLine(lines, low, line.length)
  );
}

function isLine(lines: string, start: number, length: number): boolean {
  const end = start + length;
  return (
    (start === 0 || lines[start - 1] === '\n') && (end === lines.length || lines[end] === '\n')
  );
}
