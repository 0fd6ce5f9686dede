import { screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import * as Y from 'yjs';
import { FORM_EDIT } from '#shared/casedoc/caseDocument';
import { blockMapName, proseName } from '#shared/casedoc/blockNames';
import { readProse } from '#shared/casedoc/flatText';
import { createUndo } from '#shared/casedoc/undo';
import { auditMerge } from '#shared/merge/auditMerge';
import { visibleState } from '#shared/merge/stateHash';
import { editor as texts } from '#shared/text/nl/editor';
import { EditorToolbar } from '../../../renderer/editor/EditorToolbar.tsx';
import { noReferences, type ProseHost } from '../../../renderer/editor/proseHost.ts';
import { RichTextField } from '../../../renderer/editor/RichTextField.tsx';
import type { Hand } from '../../support/handScenarios.ts';
import { docOf } from '../../support/replica.ts';
import { renderScreen } from '../lookAt.tsx';

const people = ['Anne', 'Bram'] as const;
const rootName = proseName('riskWeighing', 'agreement');

/** One of two people, each with an own document, working in a real editor. */
export interface Person {
  readonly name: string;
  readonly host: ProseHost;
  readonly hand: Hand;
  readonly paragraphs: () => readonly string[];
  /** Selects in the real field; places count characters, the end of a paragraph as one. */
  readonly select: (from: number, to: number) => Promise<void>;
  readonly shown: () => readonly string[];
}

export interface Duo {
  readonly anne: Person;
  readonly bram: Person;
  /** Both send, then both read; words lost by the auditor's count, which should be none. */
  readonly exchange: () => readonly string[];
  readonly isSame: () => boolean;
  readonly close: () => void;
}

/** Two people on one page: nothing passes between their documents but what `exchange` carries. */
export function openDuo(): Duo {
  const [anne, bram] = people.map((name, at) => personOf(name, at + 1));
  if (anne === undefined || bram === undefined) throw new Error('Two are needed');
  const view = renderScreen(
    <main>
      <EditorToolbar host={anne.host} />
      {[anne, bram].map(({ name, host }) => (
        <RichTextField
          key={name}
          host={host}
          entityId="riskWeighing"
          field="agreement"
          label={name}
        />
      ))}
    </main>,
  );
  const both = [anne.host.doc, bram.host.doc] as const;
  return {
    anne,
    bram,
    exchange: () => {
      const files = both.map((doc) => Y.encodeStateAsUpdate(doc));
      return both.flatMap((doc, at) => {
        const [mine, theirs] = [files[at], files[1 - at]].map((file) =>
          docOf(file ?? new Uint8Array()),
        );
        if (mine === undefined || theirs === undefined) return [];
        Y.applyUpdate(doc, files[1 - at] ?? new Uint8Array(), 'foreign');
        return auditMerge({ mine, theirs, merged: doc, base: null }).lost.map(({ text }) => text);
      });
    },
    isSame: () => visibleState(both[0]) === visibleState(both[1]),
    close: view,
  };
}

/** Selections and toolbar states arrive a moment after the key that made them. */
export const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 8));

function personOf(name: string, clientId: number): Person {
  const doc = new Y.Doc({ gc: false });
  doc.clientID = clientId;
  let nextId = 0;
  const newId = (): string => `${name}-${String(nextId++)}`;
  const host: ProseHost = {
    doc,
    undo: createUndo(doc, [FORM_EDIT]),
    newId,
    references: noReferences,
  };
  const element = (): HTMLElement => screen.getByRole('textbox', { name });
  const select = async (from: number, to: number): Promise<void> => {
    if (document.activeElement !== element()) {
      element().focus();
      await soon();
    }
    const [anchor, focus] = [from, to].map((at) => pointIn(element(), at));
    if (anchor === undefined || focus === undefined) return;
    document.getSelection()?.setBaseAndExtent(...anchor, ...focus);
    await soon();
  };
  const press = (label: string) => async (): Promise<void> => {
    await userEvent.click(screen.getByRole('button', { name: label }));
    await soon();
  };
  const keys = async (from: number, to: number, text: string): Promise<void> => {
    await select(from, to);
    await userEvent.keyboard(text);
    await soon();
  };
  return {
    name,
    host,
    select,
    hand: {
      type: (at, text) => keys(at, at, text),
      enter: (at) => keys(at, at, '{Enter}'),
      remove: (from, to) => keys(from, to, '{Backspace}'),
      bold: (from, to) => keys(from, to, '{Control>}b{/Control}'),
      italic: (from, to) => keys(from, to, '{Control>}i{/Control}'),
      heading: async (at) => {
        await select(at, at);
        await press(texts.heading)();
      },
      bullet: async (at) => {
        await select(at, at);
        await press(texts.bullet)();
      },
    },
    paragraphs: () => {
      const prose = readProse(doc.getText(rootName), doc.getMap(blockMapName));
      // An empty field shows one empty paragraph.
      return prose.length === 0
        ? ['']
        : prose.map(({ runs }) => runs.map(({ text }) => text).join(''));
    },
    shown: () => blocksOf(element()).map((block) => block.textContent),
  };
}

function blocksOf(field: HTMLElement): readonly Element[] {
  return [...field.querySelectorAll('p, h3, h4, li, blockquote')].filter(
    (block) => block.querySelector('p, h3, h4, li') === null,
  );
}

function pointIn(field: HTMLElement, at: number): readonly [Node, number] {
  const blocks = blocksOf(field);
  let left = at;
  for (const [index, block] of blocks.entries()) {
    const size = block.textContent.length;
    if (left <= size || index === blocks.length - 1)
      return pointInBlock(block, Math.min(left, size));
    left -= size + 1;
  }
  return [field, 0];
}

function pointInBlock(block: Element, at: number): readonly [Node, number] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const size = node.textContent?.length ?? 0;
    if (left <= size) return [node, left];
    left -= size;
  }
  return [block, 0];
}
