import { useMemo, useState } from 'react';
import { readFileCode } from '#shared/analysis/fileCode';
import type { Result } from '#shared/base/result';
import { oldRows } from '#shared/monitoring/oldRows';
import { provinceTotals, type Publication } from '#shared/monitoring/provinceTotals';
import { province } from '#shared/text/nl/province';
import { sharing } from '#shared/text/nl/sharing';
import { saveTotals, type TotalsOutcome, type TotalsProblem } from '../../export/provinceGate.ts';
import type { RegisterParts } from '../../export/register.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ProvinceFiles } from './ProvinceFiles.tsx';
import {
  addRecords,
  readEarlier,
  removeRow,
  type ChosenTable,
  type EarlierFile,
  type RecordFile,
} from './provinceFiles.ts';
import { TotalsView } from './TotalsView.tsx';
import styles from './ProvinceDialog.module.css';

export interface ProvinceDialogProps {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly desktop: RegisterParts['desktop'];
  /** Lets the user choose lines with figures, or what was kept of the time before. */
  readonly onChoose: (
    kind: 'table' | 'figures',
  ) => Promise<Result<ChosenTable, 'cancelled' | 'unreadable' | 'too-large'>>;
  readonly onClose: () => void;
}

interface Message {
  readonly tone: 'calm' | 'attention' | 'danger';
  readonly text: string;
}

/** Adds up the figures of many cases, shows what may be shown, and saves that. */
export function ProvinceDialog({ today, desktop, onChoose, onClose }: ProvinceDialogProps) {
  const [files, setFiles] = useState<readonly RecordFile[]>([]);
  const [earlier, setEarlier] = useState<EarlierFile | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  /** Stands beside the button, which is in sight wherever the totals are scrolled to. */
  const [saved, setSaved] = useState<Message | null>(null);
  const [isBusy, setBusy] = useState(false);
  const records = useMemo(() => files.flatMap((file) => file.records), [files]);
  const old = useMemo(() => oldRows(records, today), [records, today]);
  const decision = useMemo(
    () => provinceTotals(records, earlier?.publication ?? null),
    [records, earlier],
  );
  const choose = async (kind: 'table' | 'figures', take: (file: ChosenTable) => string | null) => {
    setBusy(true);
    setMessage(null);
    setSaved(null);
    const chosen = await onChoose(kind);
    setBusy(false);
    const wrong = chosen.ok ? take(chosen.value) : whyNotRead(chosen.reason);
    if (wrong !== null) setMessage({ tone: 'attention', text: wrong });
  };
  const save = async (publication: Publication) => {
    setBusy(true);
    setSaved(null);
    const result = await saveTotals(publication, today, desktop);
    setBusy(false);
    setSaved(result.ok ? tell(result.value) : tellNotKept(result.reason));
  };
  return (
    <Dialog
      title={province.title}
      isOpen
      width="wide"
      onClose={onClose}
      closeLabel={province.close}
      {...(decision.may && {
        actions: (
          <>
            {saved !== null && <Banner tone={saved.tone}>{saved.text}</Banner>}
            <Button
              kind="primary"
              isPending={isBusy}
              onPress={() => void save(decision.publication)}
            >
              {province.save.button}
            </Button>
          </>
        ),
      })}
    >
      <div className={styles['view']}>
        <p className={styles['quiet']}>{province.lead}</p>
        {message !== null && <Banner tone={message.tone}>{message.text}</Banner>}
        <ProvinceFiles
          files={files}
          earlier={earlier}
          isBusy={isBusy}
          onAdd={() =>
            void choose('table', (file) => {
              const added = addRecords(files, file);
              if (added.ok) setFiles(added.value);
              return added.ok ? null : added.reason;
            })
          }
          onRemove={(key) => {
            setFiles(files.filter((one) => one.key !== key));
            setMessage(null);
          }}
          onRemoveRow={(typed) => {
            const code = readFileCode(typed);
            if (code === null) return province.files.row.wrong;
            const removed = removeRow(files, code);
            if (removed === null) return province.files.row.missing(code);
            setFiles(removed.files);
            setSaved(null);
            setMessage({ tone: 'calm', text: province.files.row.done(code, removed.from) });
            return null;
          }}
          onAddEarlier={() =>
            void choose('figures', (file) => {
              const read = readEarlier(file);
              if (read.ok) setEarlier(read.value);
              return read.ok ? null : read.reason;
            })
          }
          onRemoveEarlier={() => {
            setEarlier(null);
          }}
        />
        {old !== null && (
          <Banner tone="attention">{province.files.old(old.count, old.year)}</Banner>
        )}
        {decision.may ? (
          <>
            <TotalsView publication={decision.publication} />
            <p className={styles['quiet']}>{province.save.how}</p>
          </>
        ) : (
          files.length > 0 && (
            <Banner tone="calm" title={province.closed.title}>
              {decision.why === 'tooFew'
                ? province.closed.tooFew(records.length)
                : province.closed.tooClose}
            </Banner>
          )
        )}
      </div>
    </Dialog>
  );
}

function whyNotRead(reason: 'cancelled' | 'unreadable' | 'too-large'): string | null {
  return reason === 'cancelled' ? null : province.wrong[reason];
}

function tell(outcome: TotalsOutcome): Message {
  const { kept } = outcome;
  if (outcome.isSaved) {
    return { tone: 'calm', text: province.save.saved(outcome.totals, kept) };
  }
  return { tone: 'attention', text: withReason(province.save.onlyKept(kept), outcome.problem) };
}

function tellNotKept(problem: TotalsProblem): Message | null {
  if (problem === 'cancelled') return null;
  return { tone: 'danger', text: withReason(province.save.notKept, problem) };
}

function withReason(text: string, problem: TotalsProblem): string {
  return problem === 'cancelled' ? text : `${text} ${sharing.problems[problem]}`;
}
