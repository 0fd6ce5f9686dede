import { spawnSync } from 'node:child_process';
import { bundleBench } from '../support/bundleBench.mjs';

// What counting every word costs: two diverged analyses of 50,000 characters, merged by Yjs alone
// and merged with the auditor as the app does it. Goal: at most 3 times.
const { file, remove } = await bundleBench('merge-speed/speedRun.ts');
spawnSync(process.execPath, [file], { stdio: ['ignore', 'inherit', 'inherit'] });
remove();
