import type { CaseAlias } from '#shared/base/ids';
import type { KeptReceipt } from '#shared/merge/receiptBook';
import { hasStrandedWords } from '#shared/merge/putBack';
import { resolveReview } from '#shared/merge/resolveReview';
import { restorePoints } from '#shared/versions/restorePoints';
import type {
  ReceiptActions,
  ReceiptPlace,
} from '../../features/exchange/receipt/receiptActions.ts';
import { paneIds } from '../../features/workspace/frame/panes.ts';
import { placeOf } from '../../forms/placeOf.ts';
import { arrivalsStore, noteDecision } from '../../state/arrivalsStore.ts';
import { goToSection, openCaseStore, showItem } from '../../state/openCaseStore.ts';
import type { KnownCard } from '../../vault/exchange/workplaceExchange.ts';
import { openPage, openRestorePoint, openSending } from './exchangeStore.ts';

/** What a receipt does with the opened case. */
export function receiptActions(
  receipt: KeptReceipt,
  alias: CaseAlias,
  card: KnownCard | null,
  onSender: () => void,
): ReceiptActions {
  const { desk } = arrivalsStore.getState();
  // Restore points are kept for a limited time.
  const isPointHere =
    desk !== null && restorePoints(desk).some(({ id }) => id === receipt.restorePoint);
  const { senderSignKey: signKey, senderName: name } = receipt;
  const leave = () => {
    openPage(null);
    // The page is gone with the focus in it: the section takes it.
    setTimeout(() => document.getElementById(paneIds.section)?.focus(), 0);
  };
  return {
    resolve: (item, choice) => {
      const state = openCaseStore.getState();
      if (state === null || state.caseDocument.isReadOnly) return false;
      const { caseDocument, openCase } = state;
      const isDone = resolveReview(
        { doc: openCase.doc, change: caseDocument.change },
        item,
        choice,
      );
      // Only words can be gone for good; every other choice holds also when it is there already.
      const isGone = item.kind === 'stranded' && !hasStrandedWords(openCase.doc, item);
      if (!isDone && (choice === 'putBack' || (choice === 'onlyWords' && isGone))) return false;
      noteDecision(receipt.id, item.id, choice);
      return true;
    },
    reopen: (item) => {
      noteDecision(receipt.id, item.id, null);
    },
    goTo: (place) => {
      goTo(place);
      leave();
    },
    addCard: card === null ? onSender : null,
    compareWords: card?.revokedAt === null ? onSender : null,
    makeReturn: () => {
      openSending({ signKey, name });
    },
    toRestorePoint: isPointHere
      ? () => {
          openRestorePoint(receipt.restorePoint);
        }
      : null,
    toList: () => {
      openPage({ kind: 'receipts', alias });
    },
    toAnalysis: leave,
  };
}

function goTo({ collection, entity, field, section }: ReceiptPlace): void {
  const state = openCaseStore.getState();
  if (state === null) return;
  const place = placeOf(state.analysis, `${collection}:${entity}/${field ?? ''}`);
  const target = place?.section ?? section;
  if (target === null) return;
  goToSection(target);
  if (place?.item != null) showItem(target, place.item);
}
