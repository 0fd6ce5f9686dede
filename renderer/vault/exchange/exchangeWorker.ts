import type { ExchangeWork } from './exchangeWork.ts';
import { exchangeHere } from './exchangeWork.ts';

/** What the window asks of this worker; answered with what the work of that name gives. */
export type ExchangeTask = {
  readonly [Name in keyof ExchangeWork]: {
    readonly name: Name;
    readonly input: Parameters<ExchangeWork[Name]>;
  };
}[keyof ExchangeWork];

self.onmessage = (event: MessageEvent<ExchangeTask>) => {
  work(event.data).then(
    (outcome) => {
      self.postMessage(outcome);
    },
    (error: unknown) => {
      // A rejection never reaches `onerror` of the window that waits; a thrown error does.
      setTimeout(() => {
        throw error instanceof Error ? error : new Error('The work was not done');
      });
    },
  );
};

function work(task: ExchangeTask): Promise<unknown> {
  switch (task.name) {
    case 'seal':
      return exchangeHere.seal(...task.input);
    case 'sealParts':
      return exchangeHere.sealParts(...task.input);
    case 'open':
      return exchangeHere.open(...task.input);
    case 'weigh':
      return exchangeHere.weigh(...task.input);
    case 'tryMerge':
      return exchangeHere.tryMerge(...task.input);
    case 'phrase':
      return exchangeHere.phrase(...task.input);
  }
}
