import type { ExchangeWork } from './exchangeWork.ts';
import type { ExchangeTask } from './exchangeWorker.ts';

/** The work of exchange, each time in a worker of its own that ends with it. */
export const exchangeInWorker: ExchangeWork = {
  seal: (...input) => inWorker({ name: 'seal', input }),
  sealParts: (...input) => inWorker({ name: 'sealParts', input }),
  open: (...input) => inWorker({ name: 'open', input }),
  weigh: (...input) => inWorker({ name: 'weigh', input }),
  tryMerge: (...input) => inWorker({ name: 'tryMerge', input }),
  phrase: (...input) => inWorker({ name: 'phrase', input }),
};

function inWorker<Answer>(task: ExchangeTask): Promise<Answer> {
  const worker = new Worker(new URL('./exchangeWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<Answer>((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<Answer>) => {
      resolve(event.data);
    };
    worker.onerror = () => {
      reject(new Error('The exchange worker failed'));
    };
    worker.onmessageerror = () => {
      reject(new Error('The exchange worker sent no answer'));
    };
    worker.postMessage(task);
  }).finally(() => {
    worker.terminate();
  });
}
