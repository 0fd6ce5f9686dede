import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type * as Y from 'yjs';
import type { EntityId } from '#shared/base/ids';
import { anchorAt } from '#shared/casedoc/anchors';
import { proseName } from '#shared/casedoc/blockNames';
import type { BlockContent } from '#shared/casedoc/patchProse';
import { remarkLooks, type RemarkLook, type RemarkMark } from '#shared/remarks/remarkMarks';
import { readFieldDom } from '../../../renderer/editor/fieldDom.ts';
import { setCurrentRemark, setRemarkMarks } from '../../../renderer/editor/remarkMarks.ts';
import {
  placeUnder,
  scrollToRange,
  selectedTextPlace,
} from '../../../renderer/editor/textPlaces.ts';
import { lookAt } from '../lookAt.tsx';
import { onrust, openFields, paragraph } from './openFields.tsx';
import { field, soon } from './writing.ts';

const name = proseName('e1', 'story');
const story: readonly BlockContent[] = [
  paragraph('De problemen werden groter doordat elke overplaatsing bevestigde dat zij weg moest.'),
  {
    type: 'bullet',
    indent: 0,
    runs: [{ text: 'Daarom is er ' }, { text: '', ref: onrust }, { text: ' in huis,\u2028en ' }],
  },
  { type: 'bullet', indent: 1, runs: [{ text: 'zij', bold: true }, { text: ' haakt af.' }] },
  { type: 'quote', indent: 0, runs: [{ text: 'Ik ben niet dom.' }] },
  paragraph('Wij verplaatsten haar vier keer in anderhalf jaar. Zij haalt de uitleg niet bij.'),
];

beforeEach(() => {
  CSS.highlights.clear();
});
afterEach(() => {
  setCurrentRemark(null);
  setRemarkMarks(null, []);
});

test('remarks lie over still and live text, follow what is written, and leave when put away', async () => {
  const { doc } = openFields({ story }).host;
  const words = ['elke overplaatsing', '\uFFFC in huis,\u2028en \nzij haakt', 'vier keer'];
  setRemarkMarks({ shared: doc, own: null }, marksOn(doc, words));
  // The page shows the name of what is pointed at, and no sign where a line or paragraph ends.
  const shown = ['elke overplaatsing', 'Onrust in huis in huis,en zij haakt', 'vier keer'];
  await expect.poll(shownWords).toEqual(shown);
  // Each with its number over the end of its words, outside of the text.
  await expect.poll(shownNumbers).toEqual(['1', '2', '3']);
  expect(field('Verhaal').querySelector('button')).toBeNull();

  await userEvent.click(field('Verhaal'));
  await userEvent.keyboard('{Control>}{Home}{/Control}Al met al: ');
  await soon();
  expect(field('Verhaal').isContentEditable).toBe(true);
  await expect.poll(shownWords).toEqual(shown);
  expect(field('Verhaal').textContent).toMatch(/^Al met al: De problemen/u);
  await expect.poll(shownNumbers).toEqual(['1', '2', '3']);
  expect(numbersOffWords()).toEqual([]);

  setCurrentRemark('remark-2' as EntityId);
  await expect.poll(() => highlighted('current')).toEqual(['vier keer']);
  setRemarkMarks({ shared: doc, own: null }, []);
  await expect.poll(shownWords).toEqual([]);
  expect(shownNumbers()).toEqual([]);
});

test('what is selected, pointed at and scrolled to is told by the place in the text', async () => {
  const { doc } = openFields({ story }).host;
  const text = textOf(doc);
  setRemarkMarks({ shared: doc, own: null }, marksOn(doc, ['haakt af', 'zij haakt af']));
  await soon();
  const dom = readFieldDom(field('Verhaal'));
  expect(dom.text).toBe(text);

  const selection = document.getSelection();
  const [first] = field('Verhaal').querySelectorAll('li');
  const reference = field('Verhaal').querySelector('[data-reference]');
  if (first === undefined || reference === null) throw new Error('no list');
  selection?.setBaseAndExtent(reference, 0, first.lastChild ?? first, 0);
  expect(selectedTextPlace()).toMatchObject({
    name,
    quote: text.slice(text.indexOf('\uFFFC'), text.indexOf('\u2028')),
  });
  selection?.selectAllChildren(document.body);
  expect(selectedTextPlace()).toBeNull();
  selection?.removeAllRanges();

  const nested = field('Verhaal').querySelector('strong');
  const box = nested?.getBoundingClientRect();
  const at = { clientX: (box?.left ?? 0) + 2, clientY: (box?.top ?? 0) + 4 };
  expect(placeUnder({ target: nested, ...at })).toEqual({ name, remarks: ['remark-1'] });
  expect(placeUnder({ target: document.body, clientX: 1, clientY: 1 })).toBeNull();
  expect(scrollToRange(name, text.length - 5, text.length - 2)).toBe(true);
  expect(scrollToRange('txt:nobody/story', 0, 1)).toBe(false);
});

test('every look can be told apart', async () => {
  const { doc } = openFields({ story }).host;
  const words = [
    ...['problemen', 'overplaatsing', 'in huis', 'haakt af', 'niet dom', 'vier keer', 'de uitleg'],
  ];
  setRemarkMarks({ shared: doc, own: null }, marksOn(doc, words));
  const wanted = words.map((word) => [word]);
  await expect.poll(() => remarkLooks.map(highlighted)).toEqual(wanted);
  setCurrentRemark('remark-5' as EntityId);
  await soon();
  // Older browsers know no custom properties there.
  const laid = document.adoptedStyleSheets.flatMap(({ cssRules }) =>
    [...cssRules].map(({ cssText }) => cssText),
  );
  const colours = laid.filter((rule) => rule.includes('::highlight(remark-'));
  expect(colours.length).toBeGreaterThan(remarkLooks.length);
  expect(colours.filter((rule) => rule.includes('var('))).toEqual([]);
  await lookAt('editor', 'remarks');
});

function marksOn(doc: Y.Doc, words: readonly string[]): readonly RemarkMark[] {
  return words.map((word, index) => {
    const at = textOf(doc).indexOf(word);
    const anchor = anchorAt(doc, name, at, at + word.length);
    if (at < 0 || anchor === null) throw new Error(`no such words: ${word}`);
    const id = `remark-${String(index)}` as EntityId;
    return {
      id,
      number: index + 1,
      name,
      anchor,
      look: remarkLooks[index % remarkLooks.length] ?? 'open',
    };
  });
}

function textOf(doc: Y.Doc): string {
  const delta = doc.getText(name).toDelta() as readonly { readonly insert?: unknown }[];
  return delta
    .map(({ insert }) => {
      if (typeof insert === 'string') return insert;
      return typeof insert === 'object' && insert !== null && 'p' in insert ? '\n' : '\uFFFC';
    })
    .join('');
}

function shownNumbers(): readonly string[] {
  return numberButtons().map((button) => button.dataset['number'] ?? '');
}

/** The numbers that do not stand over the end of some words. */
function numbersOffWords(): readonly string[] {
  const ends = [...remarkLooks, 'current' as const]
    .flatMap(rangesOf)
    .map((range) => [...range.getClientRects()].at(-1));
  return numberButtons()
    .filter((button) => {
      const box = button.getBoundingClientRect();
      return !ends.some(
        (end) =>
          end !== undefined &&
          Math.abs(end.right - box.left) < 6 &&
          Math.abs(end.top - box.top) < 9,
      );
    })
    .map((button) => button.dataset['number'] ?? '');
}

function numberButtons(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-remark-number]')];
}

/** The words under all marks, from the top of the text. */
function shownWords(): readonly string[] {
  const looks: readonly (RemarkLook | 'current')[] = [...remarkLooks, 'current'];
  return looks
    .flatMap(rangesOf)
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    .map(String);
}

function highlighted(look: RemarkLook | 'current'): readonly string[] {
  return rangesOf(look).map(String);
}

function rangesOf(look: string): readonly Range[] {
  return [...(CSS.highlights.get(`remark-${look}`) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  });
}
