/**
 * How often to repeat: `inTest` under `npm test`, `inSoak` under `npm run soak`. A soak in pieces
 * sets `SAMENHANG_SOAK` to the share of one piece (`1/30`); a step between faults is not divided.
 */
export function runs(inTest: number, inSoak: number): number {
  const asked: unknown = import.meta.env['SAMENHANG_SOAK'];
  const [part = 0, whole = 1] = (typeof asked === 'string' ? asked : '').split('/').map(Number);
  if (part === 0) return inTest;
  return inSoak < inTest ? inSoak : Math.max(1, Math.ceil((inSoak * part) / whole));
}
