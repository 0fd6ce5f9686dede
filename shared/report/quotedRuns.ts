import { isBlank, plainText, type Prose } from '../analysis/prose.ts';
import { inlineRuns } from './proseBlocks.ts';
import type { ReportRun, Runs } from './reportDocument.ts';

const QUOTED = /(“[^”]*”)/u;
const ANY_QUOTE = /[“”„"‘]/u;

/** Plain words in which the stretches between “ and ” take the voice face. */
export function runsWithVoices(runs: Runs): Runs {
  return runs.flatMap((run) =>
    run.text
      .split(QUOTED)
      .filter((part) => part !== '')
      .map((text): ReportRun =>
        QUOTED.test(text) ? { ...run, text, voice: true } : { ...run, text },
      ),
  );
}

/** Somebody's own words: in quotation marks, unless the writer already put marks in them. */
export function ownWordsRuns(prose: Prose): Runs {
  if (isBlank(prose)) return [];
  const runs = inlineRuns(prose);
  if (ANY_QUOTE.test(plainText(prose))) return runsWithVoices(runs);
  return allVoice(quoted(runs));
}

/** For a block that is a quote as a whole. */
export function wholeQuoteRuns(prose: Prose): Runs {
  const runs = inlineRuns(prose);
  return allVoice(ANY_QUOTE.test(plainText(prose)) ? runs : quoted(runs));
}

function quoted(runs: Runs): Runs {
  const first = runs[0];
  if (first === undefined) return runs;
  const opened = [{ ...first, text: `“${first.text.trimStart()}` }, ...runs.slice(1)];
  return opened.map((run, index) =>
    index === opened.length - 1 ? { ...run, text: `${run.text.trimEnd()}”` } : run,
  );
}

function allVoice(runs: Runs): Runs {
  return runs.map((run) => ({ ...run, voice: true }));
}
