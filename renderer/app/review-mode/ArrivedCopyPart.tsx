import { useStore } from 'zustand';
import { opening } from '#shared/text/nl/opening';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { OpenCopyDialog } from '../../features/review-mode/OpenCopyDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { useAppParts } from '../AppContext.ts';
import { openKeyCards, openPage } from '../exchange/exchangeStore.ts';
import { arrivedCopyStore, showArrivedCopy, type ArrivedCopy } from './arrivedCopyStore.ts';

const close = () => {
  showArrivedCopy(null);
};

/** A copy that came to be read, over whatever is on screen; nothing while there is none. */
export function ArrivedCopyPart({ workplace }: { readonly workplace: Workplace }) {
  const { session } = useAppParts();
  const open = useStore(arrivedCopyStore, (state) => state.open);
  if (open === null) return null;
  if (open.kind === 'problem') return <ProblemDialog reason={open.reason} />;
  const { arrived } = open;
  return (
    <OpenCopyDialog
      key={arrived.id}
      arrived={arrived}
      onOpen={async () => {
        const made = await workplace.reviews.acceptReview(arrived);
        if (!made.ok || !(await session.openCase(made.value)).ok) return false;
        openPage(null);
        close();
        return true;
      }}
      onToCards={() => {
        close();
        openKeyCards();
      }}
      onClose={close}
    />
  );
}

type Reason = Extract<ArrivedCopy, { kind: 'problem' }>['reason'];

function ProblemDialog({ reason }: { readonly reason: Reason }) {
  const texts = reviewMode.arrive;
  return (
    <Dialog
      title={texts.titleProblem}
      isOpen
      width="narrow"
      onClose={close}
      closeLabel={texts.close}
      actions={
        <Button kind="primary" autoFocus onPress={close}>
          {texts.close}
        </Button>
      }
    >
      <p>{problemText(reason)}</p>
    </Dialog>
  );
}

function problemText(reason: Reason): string {
  if (reason === 'not-a-review') return reviewMode.arrive[reason];
  if (reason === 'needs-code' || reason === 'wrong-code') return opening.code.wrong;
  return opening.problems[reason].text;
}
