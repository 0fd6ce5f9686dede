import type { Analysis } from '#shared/analysis/analysis';
import { firstLine } from '#shared/analysis/entityNames';
import { criterionGroups } from '#shared/quality/criteria';
import { blockers, evaluateCriteria, goesOnNote } from '#shared/quality/evaluateCriteria';
import { longDate } from '#shared/text/nl/dates';
import { cliThinking } from '#shared/text/nl/cliThinking';
import { quality } from '#shared/text/nl/quality';
import { qualityCriteria } from '#shared/text/nl/qualityCriteria';

/** Prints the 42 criteria by group, each with its verdict and why, and what is in the way. */
export function printCriteria(analysis: Analysis, today: string): number {
  const results = evaluateCriteria(analysis, today);
  console.log(cliThinking.asOf(longDate(today)));
  for (const group of criterionGroups) {
    console.log(`\n${quality.groups[group]}`);
    for (const result of results.filter((one) => one.group === group)) {
      const { id, verdict, reason } = result;
      console.log(cliThinking.criterion(id, quality.verdicts[verdict], qualityCriteria[id]));
      console.log(cliThinking.reason(reason));
      const note = goesOnNote(analysis, id);
      if (note !== null) console.log(cliThinking.goesOn(firstLine(note.text)));
    }
  }
  const ids = blockers(results, analysis).map(({ id }) => id);
  console.log(
    `\n${ids.length === 0 ? cliThinking.noneBlocking : cliThinking.blocking(ids.join(', '))}`,
  );
  return 0;
}
