import type { SealPackageRequest } from '#shared/exchange/sealPackage';
import type { OpenWith } from '#shared/exchange/ageFile';
import type { PublicIdentity } from '#shared/exchange/identity';

import { exchangeHere } from './exchangeWork.ts';

/** What the window asks of this worker; answered with what the work of that name gives. */
export type ExchangeTask =
  | { readonly kind: 'seal'; readonly request: SealPackageRequest }
  | { readonly kind: 'open'; readonly file: Uint8Array; readonly openWith: OpenWith }
  | { readonly kind: 'phrase'; readonly a: PublicIdentity; readonly b: PublicIdentity };

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
  if (task.kind === 'seal') return exchangeHere.seal(task.request);
  if (task.kind === 'open') return exchangeHere.open(task.file, task.openWith);
  return exchangeHere.phrase(task.a, task.b);
}
