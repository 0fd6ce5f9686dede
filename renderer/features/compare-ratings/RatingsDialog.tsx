import { useState } from 'react';
import type { ReviewAnswer } from '#shared/review/reviewAnswer';
import { compareRatings as texts } from '#shared/text/nl/compareRatings';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PickRatings } from './PickRatings.tsx';
import type { ChooseRating, Pair } from './ratingActions.ts';
import { RatingsView } from './RatingsView.tsx';

export interface RatingsDialogProps {
  /** What this reader found, when the copy is open here; null: both come from files. */
  readonly own: ReviewAnswer | null;
  readonly onChoose: ChooseRating;
  readonly onClose: () => void;
}

/** Two people rated the same analysis apart: their answers are chosen, then lie side by side. */
export function RatingsDialog({ own, onChoose, onClose }: RatingsDialogProps) {
  const [pair, setPair] = useState<Pair>([own, null]);
  const [isShown, setShown] = useState(false);
  const [first, second] = pair;
  const isReady = first !== null && second !== null && problemOf(pair) === null;
  if (isShown && isReady) {
    return (
      // Another dialog, which takes the focus itself; in the same one the button to close would get it.
      <Dialog
        key="ratings"
        title={texts.title}
        isOpen
        width="wide"
        onClose={onClose}
        closeLabel={texts.close}
      >
        <RatingsView first={first} second={second} />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={texts.pick.title}
      isOpen
      onClose={onClose}
      closeLabel={texts.pick.close}
      actions={
        <>
          <Button onPress={onClose}>{texts.pick.cancel}</Button>
          <Button
            kind="primary"
            isDisabled={!isReady}
            onPress={() => {
              setShown(true);
            }}
          >
            {texts.pick.show}
          </Button>
        </>
      }
    >
      <PickRatings
        pair={pair}
        isOwn={own !== null}
        problem={problemOf(pair)}
        onChoose={onChoose}
        onChange={setPair}
      />
    </Dialog>
  );
}

/** Two answers belong together when they are about the same bytes, by two people. */
function problemOf([first, second]: Pair): 'other-version' | 'same-reader' | null {
  if (first === null || second === null) return null;
  if (first.version !== second.version) return 'other-version';
  return first.reader === second.reader ? 'same-reader' : null;
}
