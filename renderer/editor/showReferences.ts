import type { LexicalEditor } from 'lexical';
import { referenceKinds, type Reference } from '#shared/analysis/prose';
import { isEntityId } from '#shared/base/ids';
import { noReferences, type References } from './proseHost.ts';

const known = new WeakMap<LexicalEditor, References>();

/** Tells an editor what the things in its text are called, and keeps it up to date. */
export function registerReferences(editor: LexicalEditor, references: References): () => void {
  known.set(editor, references);
  return references.subscribe(() => {
    const root = editor.getRootElement();
    for (const element of root?.querySelectorAll('[data-reference]') ?? []) {
      const ref = referenceOf(element);
      if (ref !== null && element instanceof HTMLElement) showReference(editor, element, ref);
    }
  });
}

/** Writes into an element what it points at; leaves it alone if that stands there already. */
export function showReference(editor: LexicalEditor, element: HTMLElement, ref: Reference): void {
  const references = known.get(editor) ?? noReferences;
  const name = references.nameOf(ref);
  if (element.textContent !== name) element.textContent = name;
  element.dataset['reference'] = `${ref.collection}:${ref.id}`;
  element.toggleAttribute('data-gone', references.isGone(ref));
}

/** What an element of a text points at, or the one it lies in. */
export function referenceOf(target: EventTarget | null): Reference | null {
  const element = target instanceof Element ? target.closest('[data-reference]') : null;
  const [kind, id] = element?.getAttribute('data-reference')?.split(':') ?? [];
  const collection = referenceKinds.find((one) => one === kind);
  return collection === undefined || !isEntityId(id) ? null : { collection, id };
}
