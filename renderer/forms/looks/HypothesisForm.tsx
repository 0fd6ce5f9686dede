import { fieldWords } from '#shared/analysis/fieldWords';
import type { EntityId } from '#shared/base/ids';
import { callingName, youthOf } from '#shared/analysis/people';
import { isBlank } from '#shared/analysis/prose';
import { hypotheses } from '#shared/text/nl/hypotheses';
import { workspace } from '#shared/text/nl/workspace';
import { methodPack } from '../../state/methodPack.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FieldControl } from '../FieldControl.tsx';
import { FieldGrid } from '../FieldGrid.tsx';
import { EvidenceColumn } from './EvidenceColumn.tsx';
import styles from './HypothesisForm.module.css';
import { HypothesisFrame } from './HypothesisFrame.tsx';
import { MicroCard } from './MicroCard.tsx';
import { Positions } from './Positions.tsx';
import { StatusHistory } from './StatusHistory.tsx';
import { TestSteps } from './TestSteps.tsx';

export interface HypothesisFormProps {
  readonly id: EntityId;
}

/** A hypothesis as a card: the claim, what it rests on, for and against, the test, who agrees. */
export function HypothesisForm({ id }: HypothesisFormProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const hypothesis = analysis.hypothesis.find((candidate) => candidate.id === id);
  if (hypothesis === undefined) return null;
  const control = (field: string, look: 'claim' | 'field' | 'document' = 'field') => (
    <FieldControl collection="hypothesis" entity={hypothesis} place={{ field, look }} />
  );
  const frame = methodPack().hypothesisFrames.find(({ kind }) => kind === hypothesis.kind);
  const youth = youthOf(analysis);
  const name = (youth === null ? '' : callingName(youth)) || workspace.help.somebody;
  const ask =
    hypothesis.kind === null ? hypotheses.noKind.ask : hypotheses.kinds[hypothesis.kind].ask;
  return (
    <div className={styles['card']}>
      <div className={styles['claim']}>
        {control('text', 'claim')}
        {!isReadOnly && (
          <Disclosure
            key={id}
            title={hypotheses.frame.title(ask)}
            level={4}
            isOpenAtFirst={isBlank(hypothesis.text)}
          >
            <HypothesisFrame hypothesis={hypothesis} />
          </Disclosure>
        )}
        {control('factors')}
      </div>
      <div className={styles['evidence']}>
        <EvidenceColumn hypothesis={id} side="for" />
        <EvidenceColumn
          hypothesis={id}
          side="against"
          question={frame?.counterQuestion.replaceAll('{naam}', name)}
        />
      </div>
      <TestSteps key={`test-${id}`} hypothesis={hypothesis} />
      <Positions hypothesis={id} />
      <div className={styles['details']}>
        <FieldGrid
          collection="hypothesis"
          entity={hypothesis}
          places={[
            { field: 'kind', width: 'third' },
            { field: 'status', width: 'third' },
            { field: 'confidence', width: 'third' },
            { field: 'shortName', width: 'half' },
            { field: 'fromOwnExplanation', width: 'half' },
          ]}
        />
        <Disclosure title={hypotheses.micro.title} level={4}>
          <MicroCard hypothesis={hypothesis} />
        </Disclosure>
        <Disclosure title={fieldWords('hypothesis', 'knowledgeBase').label} level={4}>
          {control('knowledgeBase')}
        </Disclosure>
        <Disclosure title={hypotheses.history.title} level={4}>
          <StatusHistory hypothesis={hypothesis} />
        </Disclosure>
      </div>
    </div>
  );
}
