import { fieldWords } from '#shared/analysis/fieldWords';
import { isBlank, plainText } from '#shared/analysis/prose';
import { criterionIds, isCriterionId } from '#shared/quality/criteria';
import { qualityCriteria } from '#shared/text/nl/qualityCriteria';
import { rounds } from '#shared/text/nl/rounds';
import type { RoundDetailProps } from './roundParts.ts';
import styles from './RoundsView.module.css';

const texts = rounds.round.criteria;

/** The criteria as the supervisor judged them, in their order; never a total. */
export function RoundCriteria({ analysis, round }: RoundDetailProps) {
  const words = fieldWords('criterionJudgement', 'judgement').options;
  const judged = analysis.criterionJudgement
    .filter(({ review, judgement, note }) => {
      return review === round.id && (judgement !== null || !isBlank(note));
    })
    .flatMap((one) => {
      const { criterion } = one;
      return isCriterionId(criterion) ? [{ ...one, criterion }] : [];
    })
    .sort((a, b) => criterionIds.indexOf(a.criterion) - criterionIds.indexOf(b.criterion));
  return (
    <section aria-labelledby="round-criteria">
      <h4 id="round-criteria">{texts.title}</h4>
      {judged.length === 0 ? (
        <p className={styles['soft']}>{texts.none}</p>
      ) : (
        <>
          <p className={styles['soft']}>{texts.lead}</p>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{texts.criterion}</th>
                <th scope="col">{texts.judgement}</th>
                <th scope="col">{texts.note}</th>
              </tr>
            </thead>
            <tbody>
              {judged.map(({ id, criterion, judgement, note }) => (
                <tr key={id}>
                  <th scope="row">
                    <span className={styles['soft']}>{criterion}</span> {qualityCriteria[criterion]}
                  </th>
                  <td>{judgement === null ? texts.noJudgement : words?.[judgement]}</td>
                  <td>{plainText(note)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
