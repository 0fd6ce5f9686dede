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

/** A suggestion beside what stands there: what was read, where that is other; what is; what would be. */
export function SuggestionView({ thread }: SuggestionViewProps) {
  const proposal = proposalOf(useAnalysis(), thread);
  const isTaken = thread.remark.decision === 'accepted';
  const { suggestion } = texts;
  if (proposal.kind === 'none') return null;
  if (proposal.kind === 'value') {
    const then = isTaken ? null : proposal.then;
    return (
      <>
        {then !== null && <p className={styles['changed']}>{suggestion.changed}</p>}
        <Pair
          then={then === null ? null : then || suggestion.nothing}
          now={isTaken ? null : <del>{proposal.now || suggestion.nothing}</del>}
          proposed={<ins>{proposal.proposed ?? suggestion.nothing}</ins>}
        />
      </>
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

interface PairProps {
  /** What the reader saw, when that is not what stands there now. */
  readonly then?: string | null;
  readonly now: ReactNode;
  readonly proposed: ReactNode;
}

function Pair({ then = null, now, proposed }: PairProps) {
  return (
    <dl className={styles['pair']}>
      {then !== null && (
        <div>
          <dt>{texts.suggestion.then}</dt>
          <dd>{then}</dd>
        </div>
      )}
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
