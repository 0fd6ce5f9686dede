import { shownCount, type Publication } from './provinceTotals.ts';
import { FEWEST, ROUNDING, type Shown } from './protectTable.ts';

/**
 * The totals as a file for a spreadsheet: the version of the columns first, one line a count, and at
 * the end how much is not shown and by which rules. The exact counts are not in it.
 */
export function totalsCsv(publication: Publication): string {
  const { schema, medianWeeks, tables } = publication;
  const lines = [
    ['schema', String(schema), ''],
    ['rounding', String(ROUNDING), ''],
    ['smallest', String(FEWEST), ''],
    ['table', 'category', 'count'],
    ['all', 'cases', String(shownCount(publication))],
    ['leadTime', 'medianWeeks', medianWeeks === null ? '' : String(medianWeeks)],
    ...tables.flatMap(({ id, categories, table, isLeftOut }) =>
      categories.map((category, index) => [
        id,
        category,
        isLeftOut ? '' : cellOf(table.shown[index]),
      ]),
    ),
    ...report(publication),
  ];
  return `${lines.map((line) => line.join(';')).join('\r\n')}\r\n`;
}

/** How many counts are not shown, in each table; not why, for that would tell about them. */
function report({ tables }: Publication): readonly (readonly string[])[] {
  return tables.flatMap(({ id, table, isLeftOut }) => {
    const { shown } = table;
    const closed = isLeftOut ? shown.length : shown.filter(({ kind }) => kind !== 'about').length;
    return closed === 0 ? [] : [['suppressed', id, String(closed)]];
  });
}

function cellOf(shown: Shown | undefined): string {
  if (shown?.kind === 'about') return String(shown.value);
  return shown?.kind === 'few' ? `<${String(FEWEST)}` : '';
}
