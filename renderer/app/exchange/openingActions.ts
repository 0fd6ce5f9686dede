import words from '#resources/words-nl.json';
import type { CaseAlias } from '#shared/base/ids';
import { fail, ok } from '#shared/base/result';
import type { DesktopBridge } from '#shared/desktop/contract';
import { parsePackageCode } from '#shared/exchange/packageCode';
import { nl } from '#shared/text/nl';
import { opening as texts } from '#shared/text/nl/opening';
import type { OpenActions } from '../../features/exchange/opening/openActions.ts';
import { commitPendingEdits } from '../../state/pendingEdits.ts';
import { openCaseStore } from '../../state/openCaseStore.ts';
import { showToast } from '../../ui/toasts.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { closeOverlay } from '../overlayStore.ts';
import { takeAnswer } from '../review/takeAnswer.ts';
import { takeCopy } from '../review-mode/takeCopy.ts';
import type { SessionActions } from '../session.ts';
import { cardActions } from './sendingActions.ts';
import { noticeKeptFormer } from './formerNotice.ts';
import { exchangeStore, openPage } from './exchangeStore.ts';
import { chooseFile } from './takeFile.ts';

/** What the dialog that opens files does with the desktop, the workplace and the session. */
export function openingActions(
  desktop: DesktopBridge,
  workplace: Workplace,
  session: SessionActions,
): OpenActions {
  const { exchange } = workplace;
  let size = 0;
  return {
    choose: async () => {
      const file = await chooseFile(desktop);
      return file === null ? fail('cancelled') : ok(file);
    },
    open: async (bytes, code) => {
      size = bytes.byteLength;
      try {
        const opened = await (code === null
          ? exchange.openPackage(bytes)
          : exchange.openPackage(bytes, code));
        if (!opened.ok && opened.reason === 'for-answer') {
          closeOverlay();
          void takeAnswer(workplace, session, bytes, code);
        } else if (!opened.ok && opened.reason === 'for-review') {
          closeOverlay();
          void takeCopy(workplace, bytes, code);
        }
        return opened;
      } catch (error) {
        // The worker may not get the memory it needs; nothing was changed.
        window.reportError(error);
        return fail('failed');
      }
    },
    readCode: (typed) => parsePackageCode(typed, words),
    addCard: async () => {
      const chosen = await cardActions(desktop, workplace).choose();
      return chosen.ok ? exchange.addCard(chosen.value) : chosen;
    },
    accept: async (arrived) => {
      exchangeStore.setState({ isMerging: true });
      try {
        // Kept twice here, beside a restore point; half-way it would only fail later and worse.
        const free = await desktop.freeBytes(null).catch(() => null);
        if (free !== null && free < LEAST_FREE + ROOM * size) return fail('disk-full');
        commitPendingEdits();
        // The case goes on in another document: nothing may be written in this one any more.
        if (arrived.epochStep === 'adopt' && !(await session.leaveCase())) return fail('timeout');
        return await exchange.accept(arrived);
      } catch (error) {
        window.reportError(error);
        return fail('disk-error');
      } finally {
        exchangeStore.setState({ isMerging: false });
      }
    },
    show: (outcome, arrived) => {
      closeOverlay();
      void showOutcome(workplace, session, outcome);
      if (arrived.state === 'merges') noticeKeptFormer(workplace, session, outcome.alias);
    },
  };
}

/** Bytes that stay free beside what a file needs, and how many times its size that may be. */
const LEAST_FREE = 32 * 1024 * 1024;
const ROOM = 4;

async function showOutcome(
  workplace: Workplace,
  session: SessionActions,
  outcome: Parameters<OpenActions['show']>[0],
): Promise<void> {
  const { alias } = outcome;
  if (outcome.kind === 'merged') {
    await showReceipt(session, alias, outcome.receipt.id);
    return;
  }
  if (!(await isOnScreen(session, alias))) return;
  openPage(null);
  const line = workplace.cases().find((candidate) => candidate.alias === alias);
  showToast(texts.done.added(line?.code ?? ''));
}

/** Opens a case if need be, and the receipt of a file that was merged into it. */
export async function showReceipt(
  session: SessionActions,
  alias: CaseAlias,
  receipt: string,
): Promise<void> {
  if (await isOnScreen(session, alias)) openPage({ kind: 'receipt', alias, receipt });
}

async function isOnScreen(session: SessionActions, alias: CaseAlias): Promise<boolean> {
  if (openCaseStore.getState()?.openCase.alias === alias) return true;
  const opened = await session.openCase(alias);
  if (!opened.ok) showToast(nl.cases.openFailed[opened.reason]);
  return opened.ok;
}
