import { spawnSync } from 'node:child_process';
import { bundleBench } from '../support/bundleBench.mjs';

// What the official binding of the editor loses where ours keeps every word: the same hands, the
// same random runs, the same auditor. `SAMENHANG_BENCH_RUNS` repeats more often.
const { file, remove } = await bundleBench('merge-loss/lossRun.ts');
const runs = process.env['SAMENHANG_BENCH_RUNS'] ?? '200';
spawnSync(process.execPath, [file, runs], { stdio: ['ignore', 'inherit', 'inherit'] });
remove();
