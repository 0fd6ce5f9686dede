import { $createListItemNode, $createListNode, $isListItemNode } from '@lexical/list';
import fc from 'fast-check';
import {
  $createParagraphNode,
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  type RangeSelection,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { softBreak, unknownInline, type BlockType, type Run } from '#shared/analysis/prose';
import { isEntityId } from '#shared/base/ids';
import { stretchOf } from '../../../renderer/editor/fieldRange.ts';
import { setLink } from '../../../renderer/editor/linkCommands.ts';
import { $readBlocks } from '../../../renderer/editor/readBlocks.ts';
import { $removeSelected } from '../../../renderer/editor/removeSelected.ts';
import { runs } from '../../support/runs.ts';
import {
  $backspace,
  $retype,
  act,
  createEditorReplica,
  documentProse,
  exchangeAll,
  lettersIn,
  receive,
  shownContent,
  textLength,
  wantedContent,
  type EditorReplica,
} from './lexicalReplicas.ts';

const types: readonly BlockType[] = [
  'paragraph',
  'heading3',
  'quote',
  'heading4',
  'bullet',
  'numbered',
];

interface Step {
  readonly who: number;
  readonly what: number;
  readonly from: number;
  readonly size: number;
  readonly choice: number;
}

const step: fc.Arbitrary<Step> = fc.noBias(
  fc.record({
    who: fc.nat(2),
    what: fc.nat(99),
    from: fc.nat(9999),
    size: fc.nat(6),
    choice: fc.nat(9999),
  }),
);

/** Kept apart from the document: who wrote and removed which letters, who gave which types. */
interface Ledger {
  next: number;
  readonly written: Set<string>;
  readonly removed: Set<string>;
  readonly given: Set<string>;
}

describe('editors on the same field', () => {
  it(
    'lose nothing, double nothing, and give no block a type nobody gave it',
    () => {
      let written = 0;
      fc.assert(
        fc.property(
          fc.integer({ min: 2, max: 3 }),
          fc.array(step, { minLength: 4, maxLength: 45, size: 'max' }),
          (count, steps) => {
            written += play(count, steps).written.size;
          },
        ),
        { numRuns: runs(1000, 10_000) },
      );
      expect(written).toBeGreaterThan(runs(1000, 10_000) * 20);
    },
    runs(120_000, 1_800_000),
  );
});

function play(count: number, steps: readonly Step[]): Ledger {
  const ledger: Ledger = {
    next: 0x4e00,
    written: new Set(),
    removed: new Set(),
    given: new Set(),
  };
  const replicas = [11, 7, 23].slice(0, count).map((id) => createEditorReplica(id));
  for (const one of steps) {
    const replica = replicas[one.who % count];
    if (replica === undefined) continue;
    if (one.what < 22) deliver(replica, replicas, one);
    else perform(replica, replicas, one, ledger);
    expectSame(shownContent(replica), wantedContent(replica));
  }
  exchangeAll(replicas);
  check(replicas, ledger);
  for (const replica of replicas) replica.binding.destroy();
  return ledger;
}

/** Late, out of order and more than once. */
function deliver(
  replica: EditorReplica,
  replicas: readonly EditorReplica[],
  { from, size, choice }: Step,
): void {
  const sender = replicas[from % replicas.length];
  if (sender === undefined || sender === replica) return;
  const start = choice % (sender.sent.length + 1);
  for (const update of sender.sent.slice(start, start + size + 1).reverse()) {
    receive(replica, update);
  }
}

function perform(
  replica: EditorReplica,
  replicas: readonly EditorReplica[],
  one: Step,
  ledger: Ledger,
): void {
  const proseBefore = documentProse(replica);
  const before = new Set(lettersIn(proseBefore));
  const length = textLength(replica);
  const at = length === 0 ? 0 : one.from % length;
  const end = Math.min(at + one.size, Math.max(0, length - 1));
  const isMixed = one.choice % 5 === 0;
  // Not discrete: the edit waits for its commit while the partner's change already comes in.
  const discrete = !isMixed;
  edit(replica, at, end, one, ledger, discrete);
  if (isMixed) {
    const seen = shownLetters(replica);
    deliver(replica, replicas, { ...one, from: one.choice, choice: one.from });
    note(ledger, before, seen);
    shownContent(replica);
  } else {
    note(ledger, before, new Set(lettersIn(documentProse(replica))));
  }
  const had = new Set(isMixed ? [] : proseBefore.map(({ id, type }) => `${id} ${type}`));
  for (const { id, type } of documentProse(replica)) {
    // A type that only came about by merging was given by nobody.
    if (!had.has(`${id} ${type}`)) ledger.given.add(`${id} ${type}`);
  }
}

/** What the editor holds, also what is not committed yet. */
function shownLetters({ editor }: EditorReplica): ReadonlySet<string> {
  return editor.read('pending', () => {
    const blocks = $readBlocks(() => undefined).map(({ content }) => content);
    return new Set(lettersIn(blocks));
  });
}

function note(ledger: Ledger, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
  for (const letter of before) if (!after.has(letter)) ledger.removed.add(letter);
}

function edit(
  replica: EditorReplica,
  at: number,
  end: number,
  { what, size, choice }: Step,
  ledger: Ledger,
  discrete: boolean,
): void {
  const caret = { anchor: at, focus: at };
  const range = choice % 2 === 0 ? { anchor: at, focus: end } : { anchor: end, focus: at };
  const run = (where: typeof caret, action: (selection: RangeSelection) => void): void => {
    act(replica, where, action, discrete);
  };
  if (what < 46)
    run(caret, (s) => {
      s.insertText(write(size + 1, ledger));
    });
  else if (what < 54)
    run(caret, (s) => {
      s.insertParagraph();
    });
  else if (what < 57)
    run(caret, (s) => {
      s.insertLineBreak();
    });
  else if (what < 66) run(range, $backspace);
  else if (what < 70)
    run(range, (s) => {
      $removeSelected(s);
      $current()?.insertText(write(2, ledger));
    });
  else if (what < 74)
    run(caret, (s) => {
      s.insertRawText(`${write(2, ledger)}\n${write(2, ledger)}`);
    });
  else if (what < 77)
    run(range, (s) => {
      $removeSelected(s);
      $current()?.insertNodes(pastedList(choice, ledger));
    });
  else if (what < 82)
    run(range, (s) => {
      s.formatText(choice % 2 === 0 ? 'bold' : 'italic');
    });
  else if (what < 86)
    run(range, (s) => {
      $retype(s, types[choice % 3] ?? 'paragraph');
    });
  else if (what < 89) run(caret, $indent);
  else if (what < 93) {
    replica.binding.select(caret);
    replica.binding.insert([{ type: 'paragraph', indent: 0, runs: [writeReference(ledger)] }]);
  } else if (what < 96) {
    replica.binding.select(range);
    const stretch = stretchOf(range);
    setLink(replica.binding, { stretch, link: null }, choice % 3 === 0 ? null : 'https://x.nl/');
  } else {
    replica.binding.select(range);
    replica.binding.changeBlocks(({ prose, first, last }) =>
      prose.map((block, index) =>
        index < first || index > last
          ? block
          : {
              ...block,
              type: types[choice % types.length] ?? 'paragraph',
              indent: ([0, 1, 2] as const)[choice % 3] ?? 0,
            },
      ),
    );
  }
}

function $current(): RangeSelection | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection : null;
}

function $indent(selection: RangeSelection): void {
  const node = selection.anchor.getNode();
  const item = [node, ...node.getParents()].find($isListItemNode);
  if (item !== undefined && item.getIndent() < 2) item.setIndent(item.getIndent() + 1);
}

function pastedList(choice: number, ledger: Ledger) {
  const list = $createListNode(choice % 3 === 0 ? 'number' : 'bullet');
  for (const size of [1, 2]) {
    list.append($createListItemNode().append($createTextNode(write(size, ledger))));
  }
  return [$createParagraphNode().append($createTextNode(write(1, ledger))), list];
}

function write(count: number, ledger: Ledger): string {
  return Array.from({ length: count }, () => {
    const letter = String.fromCodePoint(ledger.next);
    // Past the plane of CJK letters come surrogate pairs: those must survive too.
    ledger.next = ledger.next === 0x4f00 ? 0x20000 : ledger.next + 1;
    ledger.written.add(letter);
    return letter;
  }).join('');
}

function writeReference(ledger: Ledger): Run {
  const id = `ref-${String(ledger.next)}`;
  ledger.next += 1;
  ledger.written.add(id);
  if (!isEntityId(id)) throw new Error(id);
  return { text: unknownInline, ref: { collection: 'factor', id } };
}

function check(replicas: readonly EditorReplica[], ledger: Ledger): void {
  const [first, ...others] = replicas;
  if (first === undefined) return;
  const prose = documentProse(first);
  for (const other of others) expectSame(documentProse(other), prose);
  for (const replica of replicas) expectSame(shownContent(replica), wantedContent(replica));
  const found = lettersIn(prose).filter((letter) => letter !== softBreak);
  const alive = [...ledger.written].filter((letter) => !ledger.removed.has(letter));
  expectSame(found.sort(), alive.sort());
  for (const block of prose) {
    if (block.type !== 'paragraph') expect(ledger.given).toContain(`${block.id} ${block.type}`);
  }
}

/** `toEqual` on every step would take most of the time; it only runs to explain a difference. */
function expectSame(actual: unknown, wanted: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(wanted)) expect(actual).toEqual(wanted);
}
