import { keyCards as texts } from '#shared/text/nl/keyCards';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './SafetyWords.module.css';

export interface CompareButtonsProps {
  /** The words differed: what now is on screen. */
  readonly isDiffering: boolean;
  readonly onLater: () => void;
  readonly onSame: () => void;
  readonly onDifferent: () => void;
  readonly onAgain: () => void;
  readonly onRevoke: () => void;
}

/** The answers of the phone call; none of them is chosen beforehand. */
export function CompareButtons(props: CompareButtonsProps) {
  if (props.isDiffering) {
    return (
      <>
        <Button autoFocus onPress={props.onAgain}>
          {texts.differ.back}
        </Button>
        <Button kind="danger" onPress={props.onRevoke}>
          {texts.revoke}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button kind="quiet" autoFocus onPress={props.onLater}>
        {texts.words.later}
      </Button>
      <Button onPress={props.onDifferent}>{texts.words.different}</Button>
      <Button onPress={props.onSame}>{texts.words.same}</Button>
    </>
  );
}

/** What to do when the words differ. */
export function WordsDiffer({ name }: { readonly name: string }) {
  return (
    <>
      <Banner tone="danger">{texts.differ.text(name)}</Banner>
      <ol className={styles['how']}>
        {texts.differ.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
