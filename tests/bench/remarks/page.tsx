import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { EntityId } from '#shared/base/ids';
import { anchorAt } from '#shared/casedoc/anchors';
import { blockMapName, proseName } from '#shared/casedoc/blockNames';
import { readProse, writeProse } from '#shared/casedoc/flatText';
import { newSharedDoc } from '#shared/casedoc/updates';
import type { RemarkLook, RemarkMark } from '#shared/remarks/remarkMarks';
import { ProseView } from '../../../renderer/editor/ProseView.tsx';
import { setRemarkMarks } from '../../../renderer/editor/remarkMarks.ts';
import '../../../renderer/app/tokens.css';
import '../../../renderer/app/global.css';

declare global {
  interface Window {
    /** What the benchmark outside the page calls. */
    remarkBench: {
      /** Puts the remarks over the text, or takes them away; back to the top of the page. */
      readonly prepare: (withRemarks: boolean) => Promise<void>;
      /** Scrolls from top to bottom; the number of steps. */
      readonly scroll: () => Promise<number>;
      /** How many remarks are drawn now. */
      readonly drawn: () => number;
    };
  }
}

const FIELDS = 60;
const PARAGRAPHS = 8;
const REMARKS = 500;
const STEP = 240;
const WORDS =
  'de ouders vertellen dat het na de zomer anders werd en hij weer thuis wilde zijn'.split(' ');
const LOOKS: readonly RemarkLook[] = ['open', 'answered', 'resolved', 'suggestion', 'beautiful'];

const doc = newSharedDoc();
const names = Array.from({ length: FIELDS }, (_, index) => proseName(`e${String(index)}`, 'text'));
let nextId = 0;
const newId = (): string => `b${String(nextId++)}`;
for (const [index, name] of names.entries()) {
  const blocks = Array.from({ length: PARAGRAPHS }, (_, at) => ({
    type: 'paragraph' as const,
    indent: 0 as const,
    runs: [{ text: paragraphText(index, at) }],
  }));
  doc.transact(() => writeProse(doc, name, blocks, newId));
  // A text that was written in for weeks: many small pieces.
  const text = doc.getText(name);
  for (let edit = 0; edit < 120; edit += 1) {
    text.insert((edit * 97 + index) % text.length, edit % 4 === 0 ? ' juist' : 'e', {});
  }
}
const marks = Array.from({ length: REMARKS }, (_, index): RemarkMark => {
  const name = names[index % FIELDS] ?? '';
  const start = (index * 131) % (doc.getText(name).length - 80);
  const anchor = anchorAt(doc, name, start, start + 20 + (index % 60));
  if (anchor === null) throw new Error('no words');
  // Ids of a benchmark are plain words.
  const id = `remark-${String(index)}` as EntityId;
  return { id, number: index + 1, name, anchor, look: LOOKS[index % LOOKS.length] ?? 'open' };
});

const holder = document.createElement('main');
document.body.replaceChildren(holder);
flushSync(() => {
  createRoot(holder).render(
    names.map((name) => (
      <section key={name}>
        <h2>{name}</h2>
        <ProseView prose={readProse(doc.getText(name), doc.getMap(blockMapName))} field={name} />
      </section>
    )),
  );
});

window.remarkBench = {
  prepare: async (withRemarks) => {
    window.scrollTo(0, 0);
    if (withRemarks) setRemarkMarks({ shared: doc, own: null }, marks);
    else setRemarkMarks(null, []);
    // Who opens a case looks at it for a moment first.
    await new Promise((resolve) => setTimeout(resolve, 1500));
  },
  scroll: async () => {
    let steps = 0;
    const end = document.documentElement.scrollHeight - window.innerHeight;
    while (window.scrollY < end - 1) {
      window.scrollBy(0, STEP);
      steps += 1;
      await frames(2);
    }
    return steps;
  },
  drawn: () => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0),
};

function frames(count: number): Promise<void> {
  return new Promise((resolve) => {
    const next = (left: number): void => {
      if (left === 0) resolve();
      else
        requestAnimationFrame(() => {
          next(left - 1);
        });
    };
    next(count);
  });
}

function paragraphText(field: number, at: number): string {
  return Array.from(
    { length: 60 },
    (_, word) => WORDS[(word * 7 + field * 3 + at * 5) % WORDS.length] ?? '',
  ).join(' ');
}
