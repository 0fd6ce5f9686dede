import { follows, type Mark, type Page } from '../page.ts';

/** Words in letters that are not Latin: nobody here can judge them, so a person looks at each run. */
export function matchForeignScript(page: Page): readonly Mark[] {
  if (!FOREIGN.test(page.text)) return [];
  const marks: Mark[] = [];
  const { tokens } = page;
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index];
    if (first === undefined || !FOREIGN.test(first.raw)) continue;
    let last = first;
    for (let next = tokens[index + 1]; next !== undefined; next = tokens[index + 1]) {
      if (!follows(next) || !FOREIGN.test(next.raw)) break;
      last = next;
      index += 1;
    }
    marks.push({
      start: first.start,
      end: last.end,
      label: 'PERSON',
      level: 'candidate',
      reason: 'foreign-script',
      rank: 25,
    });
  }
  return marks;
}

/** Greek and beyond, without the additions to Latin; plain ranges, since every text is asked. */
const FOREIGN = /[\u0370-\u1cff\u1f00-\u1fff\u2c80-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/u;
