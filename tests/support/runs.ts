/** How often to repeat: `inTest` under `npm test`, `inSoak` under `npm run soak`. */
export function runs(inTest: number, inSoak: number): number {
  return import.meta.env['SAMENHANG_SOAK'] === '1' ? inSoak : inTest;
}
