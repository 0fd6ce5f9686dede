import { afterEach, expect, test } from 'vitest';
import type { AccessEvent } from '#shared/access-log/accessRecord';
import { watchCopying } from '../../../../renderer/app/access-log/watchCopying.ts';
import { setAccessSink } from '../../../../renderer/state/accessSink.ts';

let stop = (): void => undefined;

afterEach(() => {
  stop();
  setAccessSink(null);
  document.body.replaceChildren();
});

function copied(length: number, kind: 'textarea' | 'p'): readonly AccessEvent[] {
  const noted: AccessEvent[] = [];
  setAccessSink((event) => noted.push(event));
  stop = watchCopying(document);
  const element = document.createElement(kind);
  document.body.append(element);
  element.textContent = 'woord '.repeat(length / 6);
  if (element instanceof HTMLTextAreaElement) {
    element.focus();
    element.select();
  } else document.getSelection()?.selectAllChildren(element);
  // As the editor does: it keeps the event to itself.
  element.addEventListener('copy', (event) => {
    event.stopPropagation();
  });
  element.dispatchEvent(new Event('copy', { bubbles: true }));
  return noted;
}

test.each(['textarea', 'p'] as const)('a longer piece copied from a %s is noted', (kind) => {
  expect(copied(240, kind)).toEqual([{ action: 'copyText', section: undefined }]);
});

test.each(['textarea', 'p'] as const)('a line copied from a %s is not', (kind) => {
  expect(copied(180, kind)).toEqual([]);
});
