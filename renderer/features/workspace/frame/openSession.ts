import type { Analysis } from '#shared/analysis/analysis';
import { caseFigures } from '#shared/analysis/caseSummary';
import { collectionNames } from '#shared/analysis/collectionNames';
import { isSectionId } from '#shared/analysis/sections';
import { textOrigin } from '#shared/casedoc/blockNames';
import { FORM_EDIT, openCaseDocument, type CaseDocument } from '#shared/casedoc/caseDocument';
import { joinUndo } from '#shared/casedoc/joinUndo';
import { createUndo } from '#shared/casedoc/undo';
import type { CaseSummaryPatch } from '#shared/casedoc/workplaceIndex';
import { keepDailyPoints } from '#shared/versions/keepDailyPoints';
import { beginCase, openCaseStore, showItem } from '../../../state/openCaseStore.ts';
import { newEntityId } from '../../../state/newCase.ts';
import { commitPendingEdits } from '../../../state/pendingEdits.ts';
import { beginUndoKeeping } from '../../../state/undoKeeping.ts';
import { isoDayOf } from '../../../ui/dutchTime.ts';
import type { OpenCase, Workplace } from '../../../vault/unlockedWorkplace.ts';
import { caseReferences } from './caseReferences.ts';
import { placeOf } from '../../../forms/placeOf.ts';

const SUMMARY_REST_MS = 1000;

/** What the case list says of an opened case; `today` as `YYYY-MM-DD`. */
export type FiguresOf = (caseDocument: CaseDocument, today: string) => CaseSummaryPatch;

const ofAnalysis: FiguresOf = (caseDocument, today) => caseFigures(caseDocument.analysis(), today);

/**
 * Opens the document of a case for reading, writing and undoing, where the work stopped; keeps its
 * line in the case list up to date. What comes back ends all of it.
 */
export function openSession(
  openCase: OpenCase,
  workplace: Workplace,
  figuresOf: FiguresOf = ofAnalysis,
): () => void {
  const line = workplace.cases().find(({ alias }) => alias === openCase.alias);
  const caseDocument = openCaseDocument({
    doc: openCase.doc,
    privateDoc: openCase.privateDoc,
    newId: newEntityId,
    now: () => Date.now(),
    author: workplace.person().name,
  });
  const origins = [FORM_EDIT, textOrigin];
  const undo = joinUndo(
    createUndo(openCase.doc, origins),
    createUndo(openCase.privateDoc, origins),
  );
  const stopKeeping = beginUndoKeeping(openCase.desk, undo, caseDocument);
  const references = caseReferences(caseDocument);
  const last = line?.lastSection;
  const end = beginCase({
    openCase,
    caseDocument,
    proseHost: { doc: openCase.doc, undo: undo.of.shared, newId: newEntityId, references },
    privateHost: { doc: openCase.privateDoc, undo: undo.of.own, newId: newEntityId, references },
    section: isSectionId(last) ? last : 's0',
  });
  undo.setScreenSource(() => openCaseStore.getState()?.section ?? '');
  const stopShowing = undo.onShow(({ field }, madeAt) => {
    const place = placeOf(caseDocument.analysis(), field);
    if (place === null) return;
    // A drawing changes what has its form in another section: go back to where it was done.
    const section = isSectionId(madeAt) ? madeAt : place.section;
    showItem(section, section === place.section ? place.item : null);
  });
  const stopSummary = keepSummary(openCase, workplace, figuresOf);
  const stopDailyPoints = keepDailyPoints(openCase.desk, openCase.doc, {
    newId: newEntityId,
    now: () => Date.now(),
    author: workplace.person().name,
  });
  return () => {
    commitPendingEdits();
    stopKeeping();
    stopDailyPoints();
    stopSummary();
    stopShowing();
    end();
    undo.destroy();
    caseDocument.destroy();
  };
}

/** The line in the case list follows after a rest; looking around does not count as editing. */
function keepSummary(openCase: OpenCase, workplace: Workplace, figuresOf: FiguresOf): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isEdited = false;
  const write = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const state = openCaseStore.getState();
    if (state === null) return;
    const now = Date.now();
    workplace.updateCase(openCase.alias, {
      ...figuresOf(state.caseDocument, isoDayOf(now)),
      lastSection: state.section,
      ...(isEdited && { editedAt: now }),
    });
  };
  const unsubscribe = openCaseStore.subscribe((state, before) => {
    if (state === null || before === null) return;
    if (isEdit(before.analysis, state.analysis)) isEdited = true;
    else if (state.analysis === before.analysis && state.section === before.section) return;
    timer ??= setTimeout(write, SUMMARY_REST_MS);
  });
  return () => {
    unsubscribe();
    if (timer !== null) write();
  };
}

/** That a copy left is a line of the register: it does not make the file another one. */
function isEdit(before: Analysis, now: Analysis): boolean {
  return collectionNames.some((name) => name !== 'exportRecord' && before[name] !== now[name]);
}
