import { mergeRegister } from '@lexical/utils';
import {
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
} from 'lexical';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { unknownInline } from '#shared/analysis/prose';
import { documentTag } from './bindText.ts';
import { later } from './editorCommands.ts';
import { textBefore } from './fieldRange.ts';
import type { NamedReference, References } from './proseHost.ts';
import type { TextBinding } from './textBinding.ts';

/** What is offered while somebody types `@` and the start of a name. */
export interface Offer {
  readonly items: readonly NamedReference[];
  readonly chosen: number;
}

export interface ReferencePicker {
  /** Null while nothing is offered. */
  readonly offer: StoreApi<Offer | null>;
  readonly choose: (item: NamedReference) => void;
  readonly close: () => void;
  readonly destroy: () => void;
}

/** More would not be read. */
const mostItems = 8;
const asked = /(?:^|[\s(“‘"'/–-])@(?<query>[^@\s]?[^@\n\uFFFC]{0,30})$/u;

/** Offers the things of the case behind an `@` that is typed; never behind one that stands there. */
export function createReferencePicker(
  editor: LexicalEditor,
  binding: TextBinding,
  references: References,
): ReferencePicker {
  const offer = createStore<Offer | null>(() => null);
  /** Where the sign stands that was typed; null while nothing is asked. */
  let start: number | null = null;

  const close = (): void => {
    start = null;
    if (offer.getState() !== null) offer.setState(null, true);
  };
  const follow = (isTyping: boolean): void => {
    const { prose, range } = binding.selection();
    const before =
      range === null || range.anchor !== range.focus ? '' : textBefore(prose, range.anchor);
    const query = asked.exec(before)?.groups?.['query'];
    if (range === null || query === undefined) {
      close();
      return;
    }
    const at = range.anchor - query.length - 1;
    const begins = isTyping && query === '';
    if (start !== at && !begins) {
      close();
      return;
    }
    start = at;
    const items = matching(references.all(), query);
    if (items.length === 0) close();
    else offer.setState({ items, chosen: 0 }, true);
  };
  const choose = (item: NamedReference): void => {
    const { range } = binding.selection();
    if (start === null || range === null) return;
    const from = start;
    close();
    binding.select({ anchor: from, focus: range.focus });
    binding.insert([
      {
        type: 'paragraph',
        indent: 0,
        runs: [{ text: unknownInline, ref: item.ref }, { text: ' ' }],
      },
    ]);
  };
  const move = (by: 1 | -1) => (): void => {
    const now = offer.getState();
    if (now === null) return;
    const count = now.items.length;
    offer.setState({ ...now, chosen: (now.chosen + by + count) % count }, true);
  };
  const take = (): void => {
    const now = offer.getState();
    const item = now?.items[now.chosen];
    if (item !== undefined)
      later(() => {
        choose(item);
      });
  };
  const on = <Payload extends KeyboardEvent | null>(
    command: LexicalCommand<Payload>,
    act: () => void,
  ): (() => void) =>
    editor.registerCommand(
      command,
      (event) => {
        if (offer.getState() === null || event?.shiftKey === true) return false;
        event?.preventDefault();
        event?.stopPropagation();
        act();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
  const stop = mergeRegister(
    editor.registerUpdateListener(({ dirtyLeaves, tags }) => {
      if (!tags.has(documentTag)) follow(dirtyLeaves.size > 0);
    }),
    on(KEY_ARROW_DOWN_COMMAND, move(1)),
    on(KEY_ARROW_UP_COMMAND, move(-1)),
    on(KEY_ENTER_COMMAND, take),
    on(KEY_TAB_COMMAND, take),
    on(KEY_ESCAPE_COMMAND, close),
  );
  return {
    offer,
    choose,
    close,
    destroy: () => {
      stop();
      close();
    },
  };
}

/** What begins with the letters first, then what has a word that does. */
function matching(all: readonly NamedReference[], query: string): readonly NamedReference[] {
  const wanted = plain(query.trim());
  if (wanted === '') return all.slice(0, mostItems);
  const first = all.filter(({ name }) => plain(name).startsWith(wanted));
  const others = all.filter(
    (item) => !first.includes(item) && plain(item.name).includes(` ${wanted}`),
  );
  return [...first, ...others].slice(0, mostItems);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl');
}
