/** Every string that stands anywhere in a value, a line each; ids of things are left out. */
export function wordsIn(value: unknown): string {
  if (typeof value === 'string') return /^[a-z]+-[A-Za-z0-9-]+$/u.test(value) ? '' : value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, inner]: [string, unknown]) => (key === 'id' ? '' : wordsIn(inner)))
    .filter((words) => words !== '')
    .join('\n');
}
