import { createStore } from 'zustand/vanilla';
import type { Analysis } from '#shared/analysis/analysis';
import {
  collectionNames,
  remarkCollections,
  type ListName,
} from '#shared/analysis/collectionNames';
import type { SectionId } from '#shared/analysis/sections';
import type { EntityId } from '#shared/base/ids';
import { textOrigin } from '#shared/casedoc/blockNames';
import { FORM_EDIT, type CaseDocument } from '#shared/casedoc/caseDocument';
import type { CaseWriter } from '#shared/casedoc/caseWriter';
import type { ProseHost } from '../editor/proseHost.ts';
import { readPrivacy, type Privacy } from './privacy.ts';
import type { OpenCase } from '../vault/unlockedWorkplace.ts';

/** One item of one list, for example to open and focus it. */
export interface Place {
  readonly collection: ListName;
  readonly id: EntityId;
}

export interface OpenCaseState {
  readonly caseDocument: CaseDocument;
  readonly openCase: OpenCase;
  readonly proseHost: ProseHost;
  /** For texts that are "alleen voor mij". */
  readonly privateHost: ProseHost;
  readonly privacy: Privacy;
  readonly analysis: Analysis;
  readonly section: SectionId;
  readonly view: 'section' | 'whole';
  /** How a section is looked at where it has more views than its list, by the id of the view. */
  readonly sectionViews: Readonly<Partial<Record<SectionId, string>>>;
  /** The item whose form is open; one at a time. */
  readonly openItem: EntityId | null;
  /** The item to bring into view next; the list that shows it takes it away. */
  readonly target: Place | null;
}

/** The opened case, or null; set by `beginCase`. */
export const openCaseStore = createStore<OpenCaseState | null>(() => null);

// Prose changes with every key: the panels around it may lag a moment, typing may not.
const PROSE_LAG_MS = 150;

const begun = new Set<SectionId>();

/** Puts an opened case on screen; what comes back takes it away again. */
export function beginCase(
  parts: Pick<OpenCaseState, 'openCase' | 'caseDocument' | 'proseHost' | 'privateHost' | 'section'>,
): () => void {
  const { caseDocument } = parts;
  begun.clear();
  openCaseStore.setState(
    {
      ...parts,
      analysis: caseDocument.analysis(),
      privacy: readPrivacy(caseDocument.docs, null),
      view: 'section',
      sectionViews: {},
      openItem: null,
      target: null,
    },
    true,
  );
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** As it was when own work began to change it. */
  let before: Analysis | null = null;
  const unsubscribe = caseDocument.subscribe((origin) => {
    if (origin === FORM_EDIT || origin === textOrigin) {
      before ??= openCaseStore.getState()?.analysis ?? null;
    }
    timer ??= setTimeout(() => {
      timer = null;
      // Who remarks on a section does not begin it.
      if (before !== null && isWorkedOn(before, caseDocument.analysis())) markBegun();
      before = null;
      refresh();
    }, PROSE_LAG_MS);
  });
  return () => {
    unsubscribe();
    if (timer !== null) clearTimeout(timer);
    openCaseStore.setState(null, true);
  };
}

/** Changes the case in one undo step; what is on screen follows at once. */
export function editCase(intent: string, edit: (writer: CaseWriter) => void): void {
  const state = openCaseStore.getState();
  if (state === null || state.caseDocument.isReadOnly) return;
  state.caseDocument.change(intent, edit);
  refresh();
}

/** The same for remarks, which can also be made in a copy that may only be read. */
export function editRemarks(intent: string, edit: (writer: CaseWriter) => void): void {
  const state = openCaseStore.getState();
  if (state === null || !state.caseDocument.mayRemark) return;
  state.proseHost.undo.stopCapturing();
  state.caseDocument.remark(intent, edit);
  refresh();
  state.proseHost.undo.stopCapturing();
}

/**
 * The same for a move, a button or a key: never joined with what was done a moment before or after,
 * as typing is.
 */
export function editStep(intent: string, edit: (writer: CaseWriter) => void): void {
  const undo = openCaseStore.getState()?.proseHost.undo;
  undo?.stopCapturing();
  editCase(intent, edit);
  undo?.stopCapturing();
}

/** Notes something that the app did by itself; it is no undo step and begins no section. */
export function noteInCase(intent: string, edit: (writer: CaseWriter) => void): void {
  const state = openCaseStore.getState();
  if (state === null || state.caseDocument.isReadOnly) return;
  state.caseDocument.note(intent, edit);
  refresh();
}

/** Opens a section, and in it an item if one is given. */
export function goToSection(section: SectionId, target: Place | null = null): void {
  openCaseStore.setState({ section, target, openItem: target?.id ?? null, view: 'section' });
}

/** Brings the form of an item (or a section) in sight without taking the focus there. */
export function showItem(section: SectionId, item: EntityId | null): void {
  openCaseStore.setState((state) => ({
    section,
    view: 'section',
    openItem: item ?? state?.openItem ?? null,
  }));
}

export function setView(view: OpenCaseState['view']): void {
  openCaseStore.setState({ view });
}

/** Looks at a section in another way: a tool of it, or its plain list. */
export function setSectionView(section: SectionId, id: string): void {
  openCaseStore.setState((state) => ({
    sectionViews: { ...state?.sectionViews, [section]: id },
  }));
}

export function setOpenItem(openItem: EntityId | null): void {
  openCaseStore.setState({ openItem });
}

export function clearTarget(): void {
  openCaseStore.setState({ target: null });
}

/** Whether anything but remarks changed. */
function isWorkedOn(before: Analysis, now: Analysis): boolean {
  return collectionNames.some(
    (name) => before[name] !== now[name] && !remarkCollections.some((one) => one === name),
  );
}

/** The first change in a section makes it "Bezig". */
function markBegun(): void {
  const state = openCaseStore.getState();
  if (state === null || state.caseDocument.isReadOnly || begun.has(state.section)) return;
  begun.add(state.section);
  const id = state.section as string as EntityId;
  const current = state.caseDocument.analysis().sectionState.find((entry) => entry.id === id);
  if ((current?.status ?? 'notStarted') !== 'notStarted') return;
  state.caseDocument.note('section.begin', (writer) => {
    writer.ensure('sectionState', id);
    writer.set('sectionState', id, { status: 'inProgress' });
  });
}

/** What is on screen follows the documents at once, for a change made beside the writer. */
export function refresh(): void {
  const state = openCaseStore.getState();
  if (state === null) return;
  const { caseDocument, privacy } = state;
  openCaseStore.setState({
    analysis: caseDocument.analysis(),
    privacy: readPrivacy(caseDocument.docs, privacy),
  });
}
