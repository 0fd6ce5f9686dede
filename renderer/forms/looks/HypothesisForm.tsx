import { fieldWords } from '#shared/analysis/fieldWords';
import type { EntityId } from '#shared/base/ids';
import { forms } from '#shared/text/nl/forms';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FieldControl } from '../FieldControl.tsx';
import { FieldGrid } from '../FieldGrid.tsx';
import { EvidenceColumn } from './EvidenceColumn.tsx';
import styles from './HypothesisForm.module.css';
import { Positions } from './Positions.tsx';

export interface HypothesisFormProps {
  readonly id: EntityId;
}

const testSteps = ['prediction', 'test', 'result'] as const;
const closer = ['justBefore', 'whatHappens', 'whatItYields', 'whatItMeans'];

/** A hypothesis as a card: the claim, what it rests on, for and against, the test, who agrees. */
export function HypothesisForm({ id }: HypothesisFormProps) {
  const hypothesis = useOpenCase((state) =>
    state.analysis.hypothesis.find((candidate) => candidate.id === id),
  );
  if (hypothesis === undefined) return null;
  const control = (field: string, look: 'claim' | 'field' | 'document' = 'field') => (
    <FieldControl collection="hypothesis" entity={hypothesis} place={{ field, look }} />
  );
  return (
    <div className={styles['card']}>
      <div className={styles['claim']}>
        {control('text', 'claim')}
        {control('factors')}
      </div>
      <div className={styles['evidence']}>
        <EvidenceColumn hypothesis={id} side="for" />
        <EvidenceColumn hypothesis={id} side="against" />
      </div>
      <ol className={styles['test']} aria-label={forms.hypothesis.test}>
        {testSteps.map((step) => (
          <li key={step}>{control(step, 'document')}</li>
        ))}
      </ol>
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
        <Disclosure title={forms.hypothesis.closer} level={4}>
          <FieldGrid
            collection="hypothesis"
            entity={hypothesis}
            places={closer.map((field) => ({ field, width: 'half' }))}
          />
        </Disclosure>
        <Disclosure title={fieldWords('hypothesis', 'knowledgeBase').label} level={4}>
          {control('knowledgeBase')}
        </Disclosure>
      </div>
    </div>
  );
}
