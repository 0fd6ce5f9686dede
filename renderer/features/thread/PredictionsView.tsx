import { codeOf, nameOf } from '#shared/analysis/entityNames';
import { isBlank } from '#shared/analysis/prose';
import { reflection } from '#shared/text/nl/reflection';
import { ProseView } from '../../editor/ProseView.tsx';
import { FieldGrid } from '../../forms/FieldGrid.tsx';
import { goToPlace } from '../../state/goToPlace.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './PredictionsView.module.css';

const texts = reflection.predictions;

/** Every prediction beside what was seen, to be filled in on the spot. */
export function PredictionsView() {
  const analysis = useAnalysis();
  const predicted = analysis.hypothesis.filter(({ prediction }) => !isBlank(prediction));
  const without = analysis.hypothesis.filter(({ prediction }) => isBlank(prediction));
  const toHypothesis = (id: (typeof predicted)[number]['id']) => {
    goToPlace('s5', { collection: 'hypothesis', id });
  };
  return (
    <section className={styles['view']}>
      <h2>{texts.title}</h2>
      <p className={styles['quiet']}>{texts.lead}</p>
      {predicted.length === 0 && <EmptyState>{texts.none}</EmptyState>}
      <ul className={styles['list']}>
        {predicted.map((hypothesis) => {
          const name = nameOf(analysis, 'hypothesis', hypothesis.id);
          return (
            <li key={hypothesis.id} className={styles['item']}>
              <h3>
                <span className={styles['quiet']}>
                  {codeOf(analysis, 'hypothesis', hypothesis.id)}
                </span>{' '}
                {name}
              </h3>
              <p className={styles['label']}>{texts.ifTrue}</p>
              <ProseView prose={hypothesis.prediction} />
              <FieldGrid
                collection="hypothesis"
                entity={hypothesis}
                places={[{ field: 'result' }, { field: 'status', width: 'half' }]}
              />
              <Button
                kind="link"
                aria-label={texts.toHypothesisOf(name)}
                onPress={() => {
                  toHypothesis(hypothesis.id);
                }}
              >
                {texts.toHypothesis}
              </Button>
            </li>
          );
        })}
      </ul>
      {without.length > 0 && (
        <>
          <h3>{texts.without}</h3>
          <ul>
            {without.map(({ id }) => (
              <li key={id}>
                <Button
                  kind="link"
                  onPress={() => {
                    toHypothesis(id);
                  }}
                >
                  {nameOf(analysis, 'hypothesis', id)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
