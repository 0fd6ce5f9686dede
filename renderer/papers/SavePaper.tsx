import { useState } from 'react';
import type { ReportDocument } from '#shared/report/reportDocument';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { sharing } from '#shared/text/nl/sharing';
import type { GateParts } from '../export/gate.ts';
import { saveReport, type PaperLine } from '../export/paperGate.ts';
import type { ExportProblem } from '../export/register.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './SavePaper.module.css';

export interface Paper {
  readonly report: ReportDocument;
  readonly suggestedName: string;
  readonly line: PaperLine;
}

export interface SavePaperProps {
  readonly label: string;
  /** False while something still has to be filled in. */
  readonly isReady: boolean;
  /** It is what the page is for. */
  readonly isMain?: boolean;
  readonly gate: GateParts;
  readonly make: () => Paper;
  readonly onSaved?: () => void;
}

type State =
  | { readonly kind: 'still' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly problem: Exclude<ExportProblem, 'cancelled'> };

/** Lets one paper leave through the gate, and says how that went. */
export function SavePaper(props: SavePaperProps) {
  const { label, isReady, isMain = false, gate, make, onSaved } = props;
  const [state, setState] = useState<State>({ kind: 'still' });
  const save = async () => {
    setState({ kind: 'busy' });
    const { report, suggestedName, line } = make();
    const saved = await saveReport(report, suggestedName, line, gate);
    if (saved.ok) {
      setState({ kind: 'saved', name: saved.value.name });
      onSaved?.();
    } else {
      const { reason } = saved;
      setState(reason === 'cancelled' ? { kind: 'still' } : { kind: 'failed', problem: reason });
    }
  };
  return (
    <div className={styles['paper']}>
      <Button
        kind={isMain ? 'primary' : 'plain'}
        size={isMain ? 'large' : 'normal'}
        isDisabled={!isReady}
        isPending={state.kind === 'busy'}
        onPress={() => {
          void save();
        }}
      >
        {state.kind === 'busy' ? sharing.busy : label}
      </Button>
      {state.kind === 'saved' && (
        <Banner tone="calm">{consentScreen.stopped.saved(state.name)}</Banner>
      )}
      {state.kind === 'failed' && (
        <Banner tone="danger" title={consentScreen.papers.problem}>
          {sharing.problems[state.problem]}
        </Banner>
      )}
    </div>
  );
}
