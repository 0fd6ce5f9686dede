import { spawnSync } from 'node:child_process';
import { bundleBench } from '../support/bundleBench.mjs';

// What one key press costs beside the typing: the analysis read anew from the document, and all 42
// criteria over it, at 60 factors, 25 hypotheses and 200 pieces of evidence. Goal: under 8 ms.
const { file, remove } = await bundleBench('criteria/criteriaRun.ts');
spawnSync(process.execPath, [file], { stdio: ['ignore', 'inherit', 'inherit'] });
remove();
