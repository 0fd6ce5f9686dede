import { Check } from 'lucide-react';
import { askReview } from '#shared/text/nl/askReview';
import { Button } from '../../ui/Button.tsx';
import { askSteps, type AskStep } from './askDraft.ts';
import styles from './AskReviewScreen.module.css';

export interface AskStepsProps {
  readonly step: AskStep;
  readonly mayGo: Readonly<Record<AskStep, boolean>>;
  readonly onGo: (step: AskStep) => void;
}

const texts = askReview.steps;

/** Where one is; every step that can be done now can be gone to. */
export function AskSteps({ step, mayGo, onGo }: AskStepsProps) {
  return (
    <nav aria-label={texts.label} className={styles['steps']}>
      <ol>
        {askSteps.map((one, index) => (
          <li key={one} {...(one === step && { 'aria-current': 'step' as const })}>
            <Button
              kind="quiet"
              isDisabled={!mayGo[one]}
              onPress={() => {
                onGo(one);
              }}
            >
              <span className={styles['number']} aria-hidden="true">
                {askSteps.indexOf(step) > index ? <Check /> : index + 1}
              </span>
              {texts[one]}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
