import { ageAt } from '#shared/life-course/ageAt';
import { rememberedDateOf, rememberedTime } from '#shared/life-course/rememberedWords';
import { youthBirthDate } from '#shared/life-course/courseEvents';
import type { PartialDate } from '#shared/base/partialDate';
import { forms } from '#shared/text/nl/forms';
import { lifeCourse } from '#shared/text/nl/lifeCourse';
import { spokenAge } from '#shared/life-course/ageWords';
import { useAnalysis } from '../state/useOpenCase.ts';
import { Button } from '../ui/Button.tsx';
import { PartialDateFields } from '../ui/PartialDateFields.tsx';
import styles from './PartialDateControl.module.css';

export interface PartialDateControlProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: PartialDate | null;
  readonly onChange: (value: PartialDate | null) => void;
  readonly isDisabled: boolean;
}

/** A date as people remember it, with the age of the youth, and the year that words stand for. */
export function PartialDateControl(props: PartialDateControlProps) {
  const { value, onChange, isDisabled } = props;
  const birthDate = youthBirthDate(useAnalysis());
  const age = spokenAge(ageAt(value, birthDate));
  const said = value?.words ?? '';
  const time = value?.year == null ? rememberedTime(said, birthDate) : null;
  const found = time === null ? null : rememberedDateOf(said, birthDate);
  const words = time === null ? null : lifeCourse.words[time.kind];
  return (
    <div className={styles['control']}>
      <PartialDateFields
        {...props}
        texts={forms.partialDate}
        {...(age !== '' && { ageText: age })}
      />
      {time !== null && found !== null && words !== null && (
        <p className={styles['found']}>
          {words(said, Math.floor(time.from), Math.floor(time.to))}
          {!isDisabled && (
            <Button
              kind="link"
              onPress={() => {
                onChange(found);
              }}
            >
              {lifeCourse.words.take(time.year)}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
