import { Eye } from 'lucide-react';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import { plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { criteria, type CriterionId } from '#shared/quality/criteria';
import type { CriterionResult } from '#shared/quality/evaluateCriteria';
import { criterionChecks } from '#shared/text/nl/criterionChecks';
import { quality } from '#shared/text/nl/quality';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { sections } from '#shared/text/nl/sections';
import { HeldText } from '../../forms/HeldText.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import styles from './CriteriaPane.module.css';
import { judge, noteCriterion } from './reviewEdits.ts';
import { judgements } from './roundProgress.ts';

export interface CriterionCardProps {
  readonly analysis: Analysis;
  readonly round: EntityId;
  readonly criterion: CriterionId;
  /** What the reader found so far. */
  readonly judged: Entity<'criterionJudgement'> | null;
  /** What the app finds; it is shown to help, and judges nothing. */
  readonly result: CriterionResult | null;
  readonly onGo: (result: CriterionResult) => void;
}

const texts = reviewMode.criteria;
const options = judgements.map((value) => ({ value, label: texts.judgements[value] }));

/** One criterion: its weight in a word, how to check it, and the judgement with its note. */
export function CriterionCard(props: CriterionCardProps) {
  const { analysis, round, criterion, judged, result, onGo } = props;
  const weight = criteria[criterion].class;
  const remarks = analysis.reviewComment.filter(
    (remark) => remark.review === round && remark.criterion === criterion,
  ).length;
  const judgement = judged?.judgement ?? null;
  return (
    <>
      <p>
        <Chip>
          <span className={styles['heard']}>{texts.weightOf[weight]}</span>
          <span aria-hidden="true">{texts.weight[weight]}</span>
        </Chip>
      </p>
      <dl className={styles['facts']}>
        <dt>{texts.how}</dt>
        <dd>{criterionChecks[criterion]}</dd>
        {result !== null && (
          <>
            <dt>{texts.app}</dt>
            <dd>
              {quality.verdicts[result.verdict]}. {result.reason}
              <Button
                kind="link"
                size="small"
                className={styles['look']}
                icon={<Eye aria-hidden="true" />}
                aria-label={texts.appLookAt(sections[result.section].title)}
                onPress={() => {
                  onGo(result);
                }}
              >
                {texts.appLook}
              </Button>
            </dd>
          </>
        )}
        {earlierOf(analysis, round, criterion).map(({ id, text }) => (
          <dd key={id} className={styles['earlier']}>
            {text}
          </dd>
        ))}
      </dl>
      <RadioField
        label={texts.judgement}
        options={options}
        value={judgement}
        onChange={(next) => {
          judge(round, criterion, next);
        }}
        layout="row"
      />
      {judgement !== null && (
        <Button
          kind="link"
          size="small"
          className={styles['clear']}
          onPress={() => {
            judge(round, criterion, null);
          }}
        >
          {texts.clear}
        </Button>
      )}
      <HeldText
        label={texts.note}
        hint={texts.noteHint}
        value={judged === null ? '' : plainText(judged.note)}
        onChange={(note) => {
          noteCriterion(round, criterion, note);
        }}
        rows={2}
      />
      {remarks > 0 && <p className={styles['hint']}>{texts.remarks(remarks)}</p>}
    </>
  );
}

/** What was found in rounds before this one. */
function earlierOf(analysis: Analysis, round: EntityId, criterion: CriterionId) {
  return analysis.criterionJudgement
    .filter((entry) => entry.criterion === criterion && entry.review !== round)
    .flatMap(({ id, review, judgement }) => {
      const number = analysis.review.find((one) => one.id === review)?.round ?? null;
      if (number === null || judgement === null) return [];
      return [{ id, text: texts.earlier(number, texts.judgements[judgement]) }];
    });
}
