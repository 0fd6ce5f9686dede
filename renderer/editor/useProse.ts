import { useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import type { Prose } from '#shared/analysis/prose';
import { blockMapName, storedId } from '#shared/casedoc/blockNames';
import { readProse } from '#shared/casedoc/flatText';
import type { ProseHost } from './proseHost.ts';

interface FieldReader {
  readonly read: () => Prose;
  readonly subscribe: (listener: () => void) => () => void;
}

const readers = new WeakMap<Y.Text, FieldReader>();

/** The text of a field as it stands now; rendered again when it changes, whoever changes it. */
export function useProse(host: ProseHost, name: string): Prose {
  const reader = readerOf(host.doc, name);
  return useSyncExternalStore(reader.subscribe, reader.read);
}

function readerOf(doc: Y.Doc, name: string): FieldReader {
  const text = doc.getText(name);
  const known = readers.get(text);
  if (known !== undefined) return known;
  const types = doc.getMap(blockMapName);
  let current: Prose | null = null;
  const reader: FieldReader = {
    read: () => {
      current ??= readProse(text, types);
      return current;
    },
    subscribe: (listener) => {
      // Between reading and subscribing the field may have changed.
      current = null;
      const onText = (): void => {
        current = null;
        listener();
      };
      const onTypes = (event: Y.YMapEvent<unknown>): void => {
        const ids = new Set(reader.read().map((block) => storedId(block.id)));
        const concerns = [...event.keysChanged].some(
          (key: unknown) => typeof key === 'string' && ids.has(key.slice(0, key.lastIndexOf('/'))),
        );
        if (concerns) onText();
      };
      text.observe(onText);
      types.observe(onTypes);
      return () => {
        text.unobserve(onText);
        types.unobserve(onTypes);
      };
    },
  };
  readers.set(text, reader);
  return reader;
}
