import type { ReportDocument } from '#shared/report/reportDocument';
import { rasterise } from './rasterise.ts';
import type { WordTask } from './wordWorker.ts';

/** Makes the Word file in a worker of its own, so that the window stays alive; rejects on failure. */
export async function wordInWorker(report: ReportDocument): Promise<Uint8Array> {
  const svgs = report.blocks.flatMap((block) => (block.kind === 'figure' ? [block.svg] : []));
  const pictures = await Promise.all(svgs.map(rasterise));
  const worker = new Worker(new URL('./wordWorker.ts', import.meta.url), { type: 'module' });
  const task: WordTask = { report, pictures };
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<Uint8Array | null>) => {
      if (event.data === null) reject(new Error('The Word worker failed'));
      else resolve(event.data);
    };
    worker.onerror = () => {
      reject(new Error('The Word worker stopped'));
    };
    worker.postMessage(task);
  }).finally(() => {
    worker.terminate();
  });
}
