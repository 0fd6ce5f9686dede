import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Analysis } from '#shared/analysis/analysis';
import { codedRecord } from '#shared/monitoring/codedRecord';
import { monitoring } from '#shared/text/nl/monitoring';
import { sharing } from '#shared/text/nl/sharing';
import { saveFigures } from '../../export/figuresGate.ts';
import type { RegisterParts } from '../../export/register.ts';
import { refusalsInReview } from '../../state/refusalsInReview.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { agreedReader, countedFor } from './countedFor.ts';
import { earlierLines } from './earlierLines.ts';
import { CountingPart } from './CountingPart.tsx';
import styles from './CaseFiguresView.module.css';

const text = monitoring.save;
const LONGEST = 160;

export interface FiguresDialogProps {
  readonly analysis: Analysis;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly gate: RegisterParts;
  readonly onClose: () => void;
}

/** Exactly what of this case would be counted, and the file with that one line. */
export function FiguresDialog({ analysis, today, gate, onClose }: FiguresDialogProps) {
  const agreed = agreedReader(analysis);
  const [recipient, setRecipient] = useState(agreed ?? '');
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isMissing = recipient.trim() === '';
  const to = { name: countedFor(analysis, recipient), organisation: '', participant: null };
  const coded = codedRecord(analysis, to, today, { inReview: refusalsInReview() });
  const { may } = coded;
  const earlier = coded.may ? earlierLines(analysis, coded.record) : null;
  const submit = async () => {
    setTried(true);
    if (isMissing || isBusy) return;
    setBusy(true);
    setProblem(null);
    const result = await saveFigures(analysis, recipient, today, gate);
    setBusy(false);
    if (result.ok) setSaved(text.saved(result.value.name, result.value.code));
    else if (result.reason === 'not-allowed') setProblem(text.notAllowed);
    else if (result.reason !== 'cancelled') setProblem(sharing.problems[result.reason]);
  };
  return (
    <Dialog title={text.title} isOpen width="wide" onClose={onClose} closeLabel={text.close}>
      <Form
        className={styles['dialog'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <CountingPart analysis={analysis} today={today} recipient={recipient} />
        {saved !== null && <Banner tone="calm">{saved}</Banner>}
        {may && saved === null && earlier !== null && <Banner tone="attention">{earlier}</Banner>}
        {problem !== null && <Banner tone="danger">{problem}</Banner>}
        {(may || agreed !== null) && (
          <>
            <TextField
              label={text.for}
              hint={text.forHint}
              value={recipient}
              onChange={setRecipient}
              error={isTried && isMissing ? text.forMissing : null}
              maxLength={LONGEST}
              autoComplete="off"
            />
            {may && (
              <div>
                <Button type="submit" kind="primary" isPending={isBusy}>
                  {text.button}
                </Button>
              </div>
            )}
          </>
        )}
      </Form>
    </Dialog>
  );
}
