import type { ReactNode } from 'react';
import { isBlank } from '#shared/analysis/prose';
import type { RemarkThread } from '#shared/remarks/remarkThreads';
import { remarks as texts } from '#shared/text/nl/remarks';
import { ProseView } from '../../editor/ProseView.tsx';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { proposalOf } from './proposedWords.ts';
import styles from './SuggestionView.module.css';

export interface SuggestionViewProps {
  readonly thread: RemarkThread;
}

/** A suggestion beside what stands there: first what is, then what would be. */
export function SuggestionView({ thread }: SuggestionViewProps) {
  const proposal = proposalOf(useAnalysis(), thread);
  const isTaken = thread.remark.decision === 'accepted';
  const { suggestion } = texts;
  if (proposal.kind === 'none') return null;
  if (proposal.kind === 'value') {
    return (
      <Pair
        now={isTaken ? null : <del>{proposal.now === '' ? suggestion.nothing : proposal.now}</del>}
        proposed={<ins>{proposal.proposed ?? suggestion.nothing}</ins>}
      />
    );
  }
  const { now, proposed } = proposal;
  const isThere = !isTaken && now !== null;
  return (
    <Pair
      now={
        isThere ? <del>{isBlank(now) ? suggestion.nothing : <ProseView prose={now} />}</del> : null
      }
      proposed={
        <ins>{isBlank(proposed) ? suggestion.nothing : <ProseView prose={proposed} />}</ins>
      }
    />
  );
}

function Pair({ now, proposed }: { readonly now: ReactNode; readonly proposed: ReactNode }) {
  return (
    <dl className={styles['pair']}>
      {now !== null && (
        <div>
          <dt>{texts.suggestion.now}</dt>
          <dd>{now}</dd>
        </div>
      )}
      <div>
        <dt>{texts.suggestion.proposed}</dt>
        <dd>{proposed}</dd>
      </div>
    </dl>
  );
}
