import { fileCodeOf } from '#shared/analysis/fileCode';
import type { ExportRecord } from '#shared/analysis/exportRecord';
import { fieldWords } from '#shared/analysis/fieldWords';
import type { PurposeCode } from '#shared/consent/purposes';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { longDate } from '#shared/text/nl/dates';
import type { GateParts } from '../../export/gate.ts';
import { FieldControl } from '../../forms/FieldControl.tsx';
import { editStep } from '../../state/openCaseStore.ts';
import styles from './ConsentScreen.module.css';
import { LetterForm } from './LetterForm.tsx';

export interface LeftCopyProps {
  readonly copy: ExportRecord;
  readonly code: PurposeCode;
  readonly values: Readonly<Record<string, string>>;
  readonly today: string;
  readonly gate: GateParts;
}

const texts = consentScreen.stopped;

/** One copy that left: to whom, when, whether it was asked back, and the letter that asks. */
export function LeftCopy({ copy, code, values, today, gate }: LeftCopyProps) {
  const fileCode = fileCodeOf(copy.fileHash);
  return (
    <li className={styles['copy']}>
      <p className={styles['copyHead']}>
        <strong>{texts.line(copy.recipient, values['deeldatum'] ?? '')}</strong>
        {copy.kind !== null && (
          <span>{fieldWords('exportRecord', 'kind').options?.[copy.kind]}</span>
        )}
        {fileCode !== '' && <span className={styles['soft']}>{texts.fileCode(fileCode)}</span>}
      </p>
      <p className={styles['soft']}>
        {copy.destroyedOn !== null
          ? texts.destroyedOn(longDate(copy.destroyedOn))
          : copy.destroyAskedOn !== null
            ? texts.askedOn(longDate(copy.destroyAskedOn))
            : texts.notAsked}
      </p>
      {copy.destroyedOn === null && (
        <LetterForm
          recipient={copy.recipient}
          organisation={copy.organisation}
          code={code}
          fileCode={fileCode}
          values={values}
          today={today}
          gate={gate}
          onSaved={() => {
            editStep('exportRecord.destroyAsked', (writer) => {
              writer.set('exportRecord', copy.id, { destroyAskedOn: today });
            });
          }}
        />
      )}
      {copy.destroyAskedOn !== null && (
        <FieldControl collection="exportRecord" entity={copy} place={{ field: 'destroyedOn' }} />
      )}
    </li>
  );
}
