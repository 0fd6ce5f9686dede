import { spawnSync } from 'node:child_process';
import { ensureInstalled } from '../../scripts/install.mjs';

// The table of the anonymiser on the annotated corpus of the project: what it replaces at once,
// what it puts before a person, and what it costs. `--detail` lists what was missed and masked too
// much; `--write <folder>` leaves gold and predictions as JSON for the reference score; `--unseen`
// takes the passages that no rule was made with instead, `--apart` a second such set, `--file <path>`
// the passages of one file, and `--only <letters>` those of the corpus whose id begins so.
ensureInstalled();
const { bundleBench } = await import('../support/bundleBench.mjs');
const { file, remove } = await bundleBench('anonymise/anonymiseRun.ts');
spawnSync(process.execPath, [file, ...process.argv.slice(2)], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
remove();
