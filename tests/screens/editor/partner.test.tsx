import type {} from '@vitest/browser-playwright';
import { expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { openFields, paragraph, senna } from './openFields.tsx';
import { caretTo, field, soon } from './writing.ts';

const lines = Array.from({ length: 60 }, (_, index) =>
  paragraph(`Regel ${String(index)} van veel.`),
);

/** Where the caret is, in the window. */
function caretTop(): number {
  const range = document.getSelection()?.getRangeAt(0);
  if (range === undefined) throw new Error('no caret');
  return Math.round(range.getBoundingClientRect().top);
}

test('a partner who writes above neither moves the caret nor scrolls the page', async () => {
  const { partnerInserts } = openFields({ story: lines });
  await userEvent.click(field('Verhaal'));
  await soon();
  const last = field('Verhaal').querySelectorAll('p')[40];
  if (last === undefined) throw new Error('too short');
  await userEvent.click(last);
  await soon();
  const line = (): string => document.getSelection()?.anchorNode?.textContent ?? '';
  expect(line()).toBe('Regel 40 van veel.');
  const scrolled = window.scrollY;
  const before = { line: line(), at: document.getSelection()?.anchorOffset, top: caretTop() };
  partnerInserts('story', 3, 'PARTNER ');
  partnerInserts('story', 400, 'ook hier ');
  await soon();
  expect(window.scrollY).toBe(scrolled);
  expect({ line: line(), at: document.getSelection()?.anchorOffset, top: caretTop() }).toEqual(
    before,
  );
});

test('a partner’s words change their own block and nothing else on the page', async () => {
  const { partnerInserts } = openFields({ story: lines });
  await userEvent.click(field('Verhaal'));
  await soon();
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(field('Verhaal'), {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  partnerInserts('story', 60, 'PARTNER ');
  await soon();
  observer.disconnect();
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.length).toBeLessThanOrEqual(2);
  const block = field('Verhaal').querySelectorAll('p')[3];
  for (const { target } of changes) expect(block?.contains(target)).toBe(true);
});

test('typing in one block leaves the elements of all others alone', async () => {
  openFields({ story: lines });
  await userEvent.click(field('Verhaal'));
  await soon();
  const block = field('Verhaal').querySelectorAll('p')[5];
  if (block === undefined) throw new Error('too short');
  await userEvent.click(block);
  await soon();
  const touched = new Set<Node>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) touched.add(target);
  });
  observer.observe(field('Verhaal'), { subtree: true, childList: true, characterData: true });
  await userEvent.keyboard('abc');
  await soon();
  observer.disconnect();
  expect(touched.size).toBeGreaterThan(0);
  for (const node of touched) expect(block.contains(node)).toBe(true);
});

test('composing beside a reference and inside an address goes on while a partner writes', async () => {
  const { partnerInserts, prose } = openFields({
    story: [
      {
        type: 'quote',
        indent: 0,
        runs: [
          { text: '', ref: senna },
          { text: 'adres', link: 'https://x.nl/' },
          { text: ' eind' },
        ],
      },
    ],
  });
  await userEvent.click(field('Verhaal'));
  await soon();
  await caretTo(3);
  const session = cdp();
  await session.send('Input.imeSetComposition', { text: 'k', selectionStart: 1, selectionEnd: 1 });
  await soon();
  partnerInserts('story', 0, 'hun ');
  await soon();
  await session.send('Input.imeSetComposition', { text: 'ka', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.insertText', { text: '力' });
  await soon();
  expect(prose('story')[0]?.runs).toEqual([
    { text: 'hun ' },
    { text: '\uFFFC', ref: senna },
    { text: 'ad力res', link: 'https://x.nl/' },
    { text: ' eind' },
  ]);
  await expect.poll(() => field('Verhaal').textContent).toBe('hun Sennaad力res eind');
});

test('a repeated letter is the one that was typed, wherever its like stand', async () => {
  const { partnerInserts, lines: shown } = openFields({ story: [paragraph('aaaa')] });
  await userEvent.click(field('Verhaal'));
  await soon();
  await caretTo(1);
  await userEvent.keyboard('a');
  // The partner's dash goes behind the second letter of what stands there now: the one just typed.
  partnerInserts('story', 2, '-');
  await soon();
  await userEvent.keyboard('{Control>}z{/Control}');
  await soon();
  expect(shown('story')).toEqual(['paragraph: a-aaa']);
});
