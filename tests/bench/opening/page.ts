import * as Y from 'yjs';

import type { DesktopBridge } from '#shared/desktop/contract';
import type { PassphraseKdf } from '#shared/sealing/vaultFile';
import { growCase } from './growCase.ts';

/** What the bench asks of the page; bytes travel as base64. */
export interface OpeningBench {
  readonly grow: (passphrase: string) => Promise<{
    readonly updates: readonly string[];
    readonly appends: readonly number[];
    readonly bytes: readonly number[];
  }>;
  readonly give: (updates: readonly string[]) => void;
  /** Milliseconds to load all updates into a document, nothing else. */
  readonly loadBare: () => number;
  /** Milliseconds from the coming click until the first section is painted. */
  readonly timeOpening: () => Promise<number>;
}

let given: readonly Uint8Array[] = [];

const bench: OpeningBench = {
  grow: async (passphrase) => {
    const { desktop } = window;
    if (desktop === undefined) throw new Error('Not in the app');
    const grown = await growCase(desktop, passphrase, async (phrase, kdf) =>
      Uint8Array.from(await window.stretchInNode(phrase, kdf)),
    );
    return { ...grown, updates: grown.updates.map(toBase64) };
  },
  give: (updates) => {
    given = updates.map((update) => Uint8Array.from(atob(update), (sign) => sign.charCodeAt(0)));
  },
  loadBare: () => {
    const started = performance.now();
    const doc = new Y.Doc({ gc: false });
    for (const update of given) Y.applyUpdate(doc, update);
    const time = performance.now() - started;
    doc.destroy();
    return time;
  },
  timeOpening: () =>
    new Promise((resolve) => {
      document.addEventListener(
        'pointerup',
        ({ timeStamp }) => {
          const observer = new MutationObserver(() => {
            if (document.querySelector('main h1#section-title') === null) return;
            observer.disconnect();
            afterPaint(() => {
              resolve(performance.now() - timeStamp);
            });
          });
          observer.observe(document.body, { childList: true, subtree: true });
        },
        { once: true, capture: true },
      );
    }),
};

// A message that is sent in the last step before painting arrives right behind it.
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(null);
  });
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

declare global {
  interface Window {
    readonly desktop?: DesktopBridge;
    openingBench: OpeningBench;
    /** The page itself may not compile what this takes. */
    stretchInNode: (phrase: string, kdf: PassphraseKdf) => Promise<readonly number[]>;
  }
}
window.openingBench = bench;
