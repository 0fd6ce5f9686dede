import { Check } from 'lucide-react';
import { Button } from './Button.tsx';
import styles from './StepList.module.css';

export interface StepListProps<Step extends string> {
  readonly label: string;
  readonly steps: readonly Step[];
  readonly words: Readonly<Record<Step, string>>;
  readonly step: Step;
  readonly mayGo: (step: Step) => boolean;
  readonly onGo: (step: Step) => void;
}

/** Where one is in a screen of steps; every step that can be done now can be gone to. */
export function StepList<Step extends string>(props: StepListProps<Step>) {
  const { label, steps, words, step, mayGo, onGo } = props;
  return (
    <nav aria-label={label} className={styles['steps']}>
      <ol>
        {steps.map((one, index) => (
          <li key={one} {...(one === step && { 'aria-current': 'step' as const })}>
            <Button
              kind="quiet"
              isDisabled={!mayGo(one)}
              onPress={() => {
                onGo(one);
              }}
            >
              <span className={styles['number']} aria-hidden="true">
                {steps.indexOf(step) > index ? <Check /> : index + 1}
              </span>
              {words[one]}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
