import { useMemo } from 'react';
import { fieldWords } from '#shared/analysis/fieldWords';
import { putOffTask } from '#shared/casedoc/taskDelays';
import { phaseProposal } from '#shared/tasks/phaseProposal';
import { tasks as nlTasks } from '#shared/text/nl/tasks';
import { editField } from '../../forms/editField.ts';
import { useCaseTasks } from '../../state/useCaseTasks.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { useNow } from '../../ui/useNow.ts';
import styles from './TasksDialog.module.css';

const texts = nlTasks.phase;
/** A no stays a no for this round. */
const FOR_GOOD = '9999-12-31';

/** Proposes the phase that follows from a round; nothing changes by itself. */
export function PhaseQuestion() {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const desk = useOpenCase((state) => state.openCase.desk);
  const { delays } = useCaseTasks(isoDayOf(useNow()));
  const proposal = useMemo(() => phaseProposal(analysis), [analysis]);
  if (isReadOnly || proposal === null || delays.has(proposal.key)) return null;
  return (
    <Banner
      tone="calm"
      action={
        <span className={styles['actions']}>
          <Button
            onPress={({ target }) => {
              keepFocus(target);
              editField('process', analysis.process.id, 'phase', proposal.phase);
            }}
          >
            {texts.yes}
          </Button>
          <Button
            kind="quiet"
            onPress={({ target }) => {
              keepFocus(target);
              putOffTask(desk, proposal.key, FOR_GOOD);
            }}
          >
            {texts.no}
          </Button>
        </span>
      }
    >
      {texts[proposal.why](fieldWords('process', 'phase').options?.[proposal.phase] ?? '')}
    </Banner>
  );
}

/** The question goes with its answer: the keys stay with the dialog it stood in. */
function keepFocus(answer: Element): void {
  answer.closest<HTMLElement>('[role="dialog"]')?.focus();
}
