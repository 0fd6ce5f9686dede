import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { UndoPlace } from '#shared/casedoc/undoPlace';
import type { TextBinding } from './textBinding.ts';
import { textBefore } from './fieldRange.ts';
import { linkTarget, type LinkTarget } from './linkCommands.ts';
import type { TextRange } from './points.ts';
import type { ProseHost } from './proseHost.ts';

/** The editor that has, or last had, the caret. The toolbar works on it. */
export interface ActiveEditor {
  readonly host: ProseHost;
  readonly name: string;
  readonly editor: LexicalEditor;
  readonly binding: TextBinding;
  readonly isSingleLine: boolean;
}

interface EditorState {
  readonly active: ActiveEditor | null;
  /** The field that is to become a live editor, and where its caret goes; null for the end. */
  readonly wanted: {
    readonly host: ProseHost;
    readonly name: string;
    readonly place: UndoPlace | TextRange | null;
  } | null;
  /** The words an address is being chosen for. */
  readonly linking: LinkTarget | null;
}

const editorStore = createStore<EditorState>(() => ({
  active: null,
  wanted: null,
  linking: null,
}));

/** One field at a time is a live editor; all others are plain text on the page. */
export function useIsLive(host: ProseHost, name: string): boolean {
  return useStore(
    editorStore,
    ({ active, wanted }) =>
      isField(active, host, name) || (wanted !== null && isField(wanted, host, name)),
  );
}

export function useActiveEditor(): ActiveEditor | null {
  return useStore(editorStore, ({ active }) => active);
}

/** The words an address is being chosen for; null while the dialog is closed. */
export function useLinking(): LinkTarget | null {
  return useStore(editorStore, ({ linking }) => linking);
}

/** Asks for an address for what is selected in the field one writes in. */
export function openLinkDialog(): void {
  const { active } = editorStore.getState();
  if (active !== null) editorStore.setState({ linking: linkTarget(active.binding) });
}

/** Closes the dialog and gives the caret back. */
export function closeLinkDialog(): void {
  editorStore.setState({ linking: null });
}

/** Writes the sign that makes the field offer what can be pointed at. */
export function askReference(host: ProseHost): void {
  const { active } = editorStore.getState();
  if (active?.host !== host || active.isSingleLine) return;
  active.editor.focus(() => {
    const { prose, range } = active.binding.selection();
    const before = range === null ? '' : textBefore(prose, Math.min(range.anchor, range.focus));
    active.editor.update(() => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText(/\S$/u.test(before) ? ' @' : '@');
    });
  });
}

/** Makes a field the live one, with the caret at a place. */
export function wantEditor(
  host: ProseHost,
  name: string,
  place: UndoPlace | TextRange | null = null,
): void {
  const { active } = editorStore.getState();
  if (active !== null && isField(active, host, name)) {
    active.editor.getRootElement()?.focus({ preventScroll: true });
    showIn(active.binding, place);
    return;
  }
  host.undo.stopCapturing();
  editorStore.setState({ wanted: { host, name, place } });
}

/** The editor that was wanted stands; puts the caret where it was wanted. */
export function beginEditing(active: ActiveEditor): void {
  const { wanted } = editorStore.getState();
  editorStore.setState({ active, wanted: null });
  const place = wanted?.place ?? null;
  if (place === null) active.binding.selectEnd();
  else showIn(active.binding, place);
}

export function endEditing(editor: LexicalEditor): void {
  if (editorStore.getState().active?.editor === editor) editorStore.setState({ active: null });
}

const watched = new WeakSet<ProseHost>();

/** After undo or redo the field that changed comes into view with the caret where it was. */
export function followUndo(host: ProseHost): void {
  if (watched.has(host)) return;
  watched.add(host);
  host.undo.onShow((place) => {
    if (place.field.startsWith('txt:')) wantEditor(host, place.field, place);
  });
}

function showIn(binding: TextBinding, place: UndoPlace | TextRange | null): void {
  if (place === null) return;
  if ('field' in place) binding.show(place);
  else binding.select(place);
}

function isField(
  one: { readonly host: ProseHost; readonly name: string } | null,
  host: ProseHost,
  name: string,
): boolean {
  return one?.host === host && one.name === name;
}
