import { isBlank } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { formatRemarkPlace, type RemarkPlace } from '#shared/remarks/remarkPlace';
import { askReview } from '#shared/text/nl/askReview';
import { openAskReview, type AskKind } from '../../features/ask-review/askReviewStore.ts';
import { beginRound } from '../../features/ask-review/askRound.ts';
import { keptDraft } from '../../features/ask-review/keptDraft.ts';
import type { Command } from '../../state/commandStore.ts';
import { homeSection } from '#shared/analysis/sectionOf';
import { choosableKinds } from '../../features/ask-review/choosable.ts';
import {
  goToSection,
  openCaseStore,
  setSectionView,
  type OpenCaseState,
} from '../../state/openCaseStore.ts';
import { commitPendingEdits } from '../../state/pendingEdits.ts';

/** Asking a supervisor: the whole, or a few things; and what came of it. */
export function askCommands(inCase: () => boolean): readonly Command[] {
  const texts = askReview.commands;
  const ask = (kind: AskKind): Command => ({
    id: `ask.${kind}`,
    menu: 'case',
    label: texts[kind],
    shortcut: null,
    isEnabled: () => inCase() && openCaseStore.getState()?.caseDocument.isReadOnly === false,
    run: () => {
      askSupervisor(kind);
    },
  });
  return [
    ask('review'),
    ask('question'),
    {
      id: 'ask.rounds',
      menu: 'case',
      label: texts.rounds,
      shortcut: null,
      isEnabled: inCase,
      run: () => {
        showRounds();
      },
    },
  ];
}

/** Opens the question that was begun, or a new one. */
export function askSupervisor(kind: AskKind): void {
  // What is still in a field that has the focus belongs in what goes along.
  commitPendingEdits();
  const state = openCaseStore.getState();
  const round = beginRound(kind);
  if (state === null || round === null) return;
  const { alias, desk } = state.openCase;
  const here = placeIn(state);
  const isResumed = hasQuestion(state, round) || keptDraft(desk, round, here) !== null;
  openAskReview({ alias, round, kind, here, isResumed });
}

function hasQuestion({ analysis }: OpenCaseState, id: EntityId): boolean {
  const round = analysis.review.find((one) => one.id === id);
  return round !== undefined && !isBlank(round.question);
}

/** Every round, in the section that accounts for the work. */
export function showRounds(): void {
  commitPendingEdits();
  setSectionView('s13', 'rounds');
  goToSection('s13');
}

/** The thing whose form is open, when it is one that can be asked about; else its section. */
function placeIn({ analysis, openItem, section }: OpenCaseState): string {
  const kinds = choosableKinds.filter((kind) => kind !== 'section');
  const collection = kinds.find((name) => analysis[name].some(({ id }) => id === openItem));
  const isHere =
    collection !== undefined && openItem !== null && homeSection(collection, openItem) === section;
  const place: RemarkPlace = isHere
    ? { kind: 'item', collection, id: openItem }
    : { kind: 'section', section };
  return formatRemarkPlace(place);
}
