import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const counts = path.join(root, 'out/merge-runs.json');
const report = path.join(root, 'tests/reports/merge-soak.md');

/**
 * Writes down what the last long run of the merge property found, to be committed. Only a run that
 * passed leaves counts behind.
 */
export function writeMergeReport() {
  if (!existsSync(counts)) return;
  /** @type {Record<'seed' | 'runs' | 'letters' | 'merges' | 'values' | 'stranded' | 'moved' | 'other', number>} */
  const run = JSON.parse(readFileSync(counts, 'utf8'));
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  });
  /** @type {readonly (readonly [string, number | string])[]} */
  const rows = [
    ['date', new Date().toISOString().slice(0, 10)],
    ['commit', commit.trim()],
    ['seed', run.seed],
    ['runs, 2-3 machines each', run.runs],
    ['merges counted by the auditor', run.merges],
    ['letters written', run.letters],
    ['runs that ended apart', 0],
    ['letters lost that their deleter had not seen', 0],
    ['letters doubled', 0],
    ['merges the auditor would have stopped', 0],
    ['single values both had set, all told', run.values],
    ['words without their sentence, told', run.stranded],
    ['the same, with the place their paragraph moved to', run.moved],
    ['other places to look at, told', run.other],
  ];
  mkdirSync(path.dirname(report), { recursive: true });
  writeFileSync(
    report,
    [
      '# Merging under random work',
      '',
      'Written by `npm run soak` after `tests/shared/merge/mergeProperty.test.ts` passed: any run that',
      'ends apart, loses or doubles a letter, or has the auditor speak or be silent wrongly, fails it.',
      '',
      ...table(rows),
      '',
    ].join('\n'),
  );
}

/**
 * As prettier lays it out, so that the file needs no second pass.
 * @param {readonly (readonly [string, number | string])[]} rows
 */
function table(rows) {
  const lines = [['what', 'count'], ...rows].map((row) => row.map(String));
  const widths = [0, 1].map((at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const drawn = lines.map(
    (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [drawn[0] ?? '', rule, ...drawn.slice(1)];
}
