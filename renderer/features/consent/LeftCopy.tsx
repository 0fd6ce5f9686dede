import { useState } from 'react';
import type { ExportRecord } from '#shared/analysis/exportRecord';
import { fieldWords } from '#shared/analysis/fieldWords';
import { personById } from '#shared/analysis/people';
import type { PurposeCode } from '#shared/consent/purposes';
import { stopLetter, stopLetterGaps } from '#shared/report/papers/stopLetter';
import { consentPapers } from '#shared/text/nl/consentPapers';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { longDate } from '#shared/text/nl/dates';
import type { GateParts } from '../../export/gate.ts';
import { FieldControl } from '../../forms/FieldControl.tsx';
import { editStep } from '../../state/openCaseStore.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import styles from './ConsentScreen.module.css';
import { FillFields } from './FillFields.tsx';
import { SavePaper } from './SavePaper.tsx';
import { consentTexts } from './texts.ts';

export interface LeftCopyProps {
  readonly copy: ExportRecord;
  readonly code: PurposeCode;
  readonly values: Readonly<Record<string, string>>;
  readonly today: string;
  readonly gate: GateParts;
}

const texts = consentScreen.stopped;
const CODE_DIGITS = 12;

/** One copy that left: to whom, when, whether it was asked back, and the letter that asks. */
export function LeftCopy({ copy, code, values, today, gate }: LeftCopyProps) {
  const analysis = useAnalysis();
  const [isOpen, setOpen] = useState(false);
  const [tone, setTone] = useState<'informal' | 'formal'>('informal');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const fileCode = copy.fileHash.slice(0, CODE_DIGITS).replace(/(.{4})(?=.)/gu, '$1 ');
  const keeper = personById(analysis, analysis.cover.contact);
  const filled = {
    ...values,
    ontvanger: copy.recipient,
    bestandscode: fileCode,
    datum: values['datum'] ?? '',
    afzender: keeper?.name ?? '',
    organisatie: values['instelling'] ?? '',
  };
  const facts = { texts: consentTexts(), code, tone, hasFile: true };
  const open = stopLetterGaps({ ...facts, values: filled });
  const gaps = stopLetterGaps({ ...facts, values: { ...filled, ...typed } });
  const day = values['deeldatum'] ?? '';
  return (
    <li className={styles['copy']}>
      <p className={styles['copyHead']}>
        <strong>{texts.line(copy.recipient, day)}</strong>
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
      {!isOpen && copy.destroyedOn === null && (
        <Button
          aria-label={texts.writeTo(copy.recipient)}
          onPress={() => {
            setOpen(true);
          }}
        >
          {texts.write}
        </Button>
      )}
      {isOpen && (
        <>
          <RadioField<'informal' | 'formal'>
            label={texts.tone}
            layout="row"
            value={tone}
            options={(['informal', 'formal'] as const).map((value) => ({
              value,
              label: texts.tones[value],
            }))}
            onChange={setTone}
          />
          {open.length > 0 && (
            <FillFields
              title={consentScreen.prepare.toFill}
              names={open}
              values={typed}
              missing={gaps}
              onChange={(name, value) => {
                setTyped({ ...typed, [name]: value });
              }}
            />
          )}
          <SavePaper
            label={texts.save}
            isReady={gaps.length === 0}
            gate={gate}
            make={() => ({
              report: stopLetter({ ...facts, values: { ...filled, ...typed } }, today),
              suggestedName: consentPapers.fileNames.letter(analysis.cover.code, today),
              line: {
                kind: 'stopLetter',
                recipient: copy.recipient,
                organisation: copy.organisation,
                people: [],
              },
            })}
            onSaved={() => {
              editStep('exportRecord.destroyAsked', (writer) => {
                writer.set('exportRecord', copy.id, { destroyAskedOn: today });
              });
            }}
          />
        </>
      )}
      {copy.destroyAskedOn !== null && (
        <FieldControl collection="exportRecord" entity={copy} place={{ field: 'destroyedOn' }} />
      )}
    </li>
  );
}
