import type { Prose } from '../../analysis/prose.ts';
import { reportText } from '../../text/nl/report.ts';
import type { ReportCase } from '../reportCase.ts';

const KINDS = ['factor', 'hypothesis', 'loop', 'lead', 'lifeEvent'] as const;

/** Ids of things (f-09) become what a reader can find: factor 9. */
export function withoutCodes(of: ReportCase, prose: Prose): Prose {
  const words = new Map<string, string>();
  for (const kind of KINDS) {
    for (const { id } of of.analysis[kind]) {
      const number = of.number(kind, id);
      if (number !== null && CODE.test(id))
        words.set(id, `${reportText.pointer[kind]} ${String(number)}`);
    }
  }
  const rewrite = (text: string) => text.replace(CODES, (code: string) => words.get(code) ?? code);
  return prose.map((block) => ({
    ...block,
    runs: block.runs.map((run) => ({ ...run, text: rewrite(run.text) })),
  }));
}

// Only ids that look like a code; an id made by the app is a long random one that nobody types.
const CODE = /^[a-z]{1,3}-\d{1,3}$/u;
const CODES = /\b[a-z]{1,3}-\d{1,3}\b/gu;
