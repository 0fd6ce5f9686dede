import { useState } from 'react';
import { personById } from '#shared/analysis/people';
import type { PurposeCode } from '#shared/consent/purposes';
import { stopLetter, stopLetterGaps } from '#shared/report/papers/stopLetter';
import { consentPapers } from '#shared/text/nl/consentPapers';
import { consentScreen } from '#shared/text/nl/consentScreen';
import type { GateParts } from '../../export/gate.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { FillFields } from '../../papers/FillFields.tsx';
import { SavePaper } from '../../papers/SavePaper.tsx';
import { consentTexts } from '../../papers/consentTexts.ts';

export interface LetterFormProps {
  readonly recipient: string;
  readonly organisation: string;
  readonly code: PurposeCode;
  /** The file that left, by the first digits of its fingerprint; null when questions were asked. */
  readonly fileCode: string | null;
  readonly values: Readonly<Record<string, string>>;
  readonly today: string;
  readonly gate: GateParts;
  readonly onSaved?: () => void;
}

const texts = consentScreen.stopped;
type Tone = 'informal' | 'formal';

/** The letter that asks one recipient to destroy: opened by a button, saved through the gate. */
export function LetterForm(props: LetterFormProps) {
  const { recipient, organisation, code, fileCode, values, today, gate, onSaved } = props;
  const analysis = useAnalysis();
  const [isOpen, setOpen] = useState(false);
  const [tone, setTone] = useState<Tone>('informal');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  if (!isOpen) {
    return (
      <Button
        aria-label={texts.writeTo(recipient)}
        onPress={() => {
          setOpen(true);
        }}
      >
        {texts.write}
      </Button>
    );
  }
  const filled = {
    ...values,
    ontvanger: recipient,
    bestandscode: fileCode ?? '',
    afzender: personById(analysis, analysis.cover.contact)?.name ?? '',
    organisatie: values['instelling'] ?? '',
  };
  const facts = { texts: consentTexts(), code, tone, hasFile: fileCode !== null };
  const open = stopLetterGaps({ ...facts, values: filled });
  const gaps = stopLetterGaps({ ...facts, values: { ...filled, ...typed } });
  return (
    <>
      <RadioField<Tone>
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
          line: { kind: 'stopLetter', recipient, organisation, people: [] },
        })}
        {...(onSaved && { onSaved })}
      />
    </>
  );
}
