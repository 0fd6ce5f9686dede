import * as Y from 'yjs';
import type { Prose, Reference } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { blockMapName, proseName } from '#shared/casedoc/blockNames';
import { readProse, writeProse } from '#shared/casedoc/flatText';
import type { BlockContent } from '#shared/casedoc/patchProse';
import { createUndo } from '#shared/casedoc/undo';
import { EditorToolbar } from '../../../renderer/editor/EditorToolbar.tsx';
import type { ProseHost, References } from '../../../renderer/editor/proseHost.ts';
import { RichTextField } from '../../../renderer/editor/RichTextField.tsx';
import { renderScreen } from '../lookAt.tsx';

/** A page with two fields and the toolbar on a document of its own, and a partner's copy of it. */
export interface OpenFields {
  readonly host: ProseHost;
  readonly partner: Y.Doc;
  readonly prose: (field: string) => Prose;
  readonly lines: (field: string) => readonly string[];
  /** What the partner writes, at a place in a field, arrives here at once. */
  readonly partnerInserts: (field: string, at: number, text: string) => void;
  readonly things: Things;
}

/** A few things to point at, which can be renamed and removed. */
export interface Things {
  readonly references: References;
  readonly rename: (id: string, name: string) => void;
  readonly remove: (id: string) => void;
  readonly opened: readonly Reference[];
}

export const senna = refTo('participant', 'senna');
export const onrust = refTo('factor', 'onrust');

function refTo(collection: Reference['collection'], id: string): Reference {
  // Ids in tests are plain words.
  return { collection, id: id as EntityId };
}

function createThings(): Things {
  const all = [
    { ref: senna, name: 'Senna', kind: 'Betrokkene' },
    { ref: refTo('participant', 'linda'), name: 'Linda', kind: 'Betrokkene' },
    { ref: onrust, name: 'Onrust in huis', kind: 'Factor' },
    {
      ref: refTo('hypothesis', 'h1'),
      name: 'Spanning houdt het weglopen in stand',
      kind: 'Hypothese',
    },
  ];
  const listeners = new Set<() => void>();
  const opened: Reference[] = [];
  const at = (id: string): number => all.findIndex(({ ref }) => ref.id === id);
  const changed = (): void => {
    for (const listener of [...listeners]) listener();
  };
  return {
    references: {
      nameOf: ({ collection, id }) => all[at(id)]?.name ?? `${collection} (verwijderd)`,
      isGone: ({ id }) => at(id) < 0,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      all: () => all,
      open: (ref) => opened.push(ref),
    },
    rename: (id, name) => {
      const [one] = all.splice(at(id), 1);
      if (one !== undefined) all.push({ ...one, name });
      changed();
    },
    remove: (id) => {
      all.splice(at(id), 1);
      changed();
    },
    opened,
  };
}

export function openFields(content: Readonly<Record<string, readonly BlockContent[]>>): OpenFields {
  const doc = new Y.Doc({ gc: false });
  let nextId = 0;
  const newId = (): string => `b${String(nextId++)}`;
  for (const [field, blocks] of Object.entries(content)) {
    doc.transact(() => writeProse(doc, proseName('e1', field), blocks, newId), 'import');
  }
  const things = createThings();
  const { references } = things;
  const host: ProseHost = { doc, undo: createUndo(doc, []), newId, references };
  const partner = new Y.Doc({ gc: false });
  const bring = (): void => {
    Y.applyUpdate(partner, Y.encodeStateAsUpdate(doc), 'remote');
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(partner), 'remote');
  };
  renderScreen(
    <main>
      <EditorToolbar host={host} />
      <RichTextField host={host} entityId="e1" field="story" label="Verhaal" hint="Wat er speelt" />
      <RichTextField host={host} entityId="e1" field="title" label="Titel" singleLine />
      <RichTextField host={host} entityId="e1" field="quote" label="Woorden" voice />
    </main>,
  );
  const prose = (field: string): Prose =>
    readProse(doc.getText(proseName('e1', field)), doc.getMap(blockMapName));
  return {
    host,
    things,
    partner,
    prose,
    lines: (field) =>
      prose(field).map((block) => `${block.type}: ${block.runs.map((run) => run.text).join('|')}`),
    partnerInserts: (field, at, text) => {
      bring();
      partner.getText(proseName('e1', field)).insert(at, text, {});
      bring();
    },
  };
}

export function paragraph(text: string): BlockContent {
  return { type: 'paragraph', indent: 0, runs: text === '' ? [] : [{ text }] };
}
