/** Jeugdwet 7.3.8 lid 3: from the last change of the file. */
const YEARS = 20;

/** The first day on which the file need not be kept any more, `YYYY-MM-DD`; only told, never used. */
export function keepUntil(lastChange: string): string {
  const [year = '', month = '', day = ''] = lastChange.split('-');
  const until = Number(year) + YEARS;
  const isLeap = (until % 4 === 0 && until % 100 !== 0) || until % 400 === 0;
  const isMissing = month === '02' && day === '29' && !isLeap;
  return `${String(until)}-${isMissing ? '03-01' : `${month}-${day}`}`;
}
