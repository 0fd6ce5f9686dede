import { useState } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import { personById } from '#shared/analysis/people';
import { ageInYears } from '#shared/base/partialDate';
import { requestAnswer, requestAnswerGaps } from '#shared/report/papers/requestAnswer';
import { checkAnswer } from '#shared/requests/answerCheck';
import type { ClientRequest } from '#shared/requests/clientRequests';
import { requestAnswer as nlAnswer } from '#shared/text/nl/requestAnswer';
import { recipientMark } from '../../export/fileName.ts';
import type { GateParts } from '../../export/gate.ts';
import { FillFields } from '../../papers/FillFields.tsx';
import { SavePaper } from '../../papers/SavePaper.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { classNames } from '../../ui/classNames.ts';
import styles from './AnswersDialog.module.css';

export interface AnswerLetterProps {
  readonly analysis: Analysis;
  readonly request: ClientRequest;
  readonly name: string;
  /** What is known of whom to call and where to complain, with what was typed. */
  readonly values: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
  readonly onType: (typed: Readonly<Record<string, string>>) => void;
  readonly today: string;
  readonly gate: GateParts;
}

const texts = nlAnswer.screen;

/** The letter to who asked: what it still needs, and the way out for it. */
export function AnswerLetter(props: AnswerLetterProps) {
  const { analysis, request, name, values, typed, onType, today, gate } = props;
  const { participant, kind, answeredOn } = request;
  const birthDate = personById(analysis, participant)?.birthDate ?? null;
  const isYouth = birthDate !== null && birthDate < today && ageInYears(birthDate, today) < 18;
  const facts = { request, name, isYouth, values };
  const gaps = requestAnswerGaps(facts);
  // What was typed here stays a field to change, although it is no gap any more.
  const blank = Object.fromEntries(Object.keys(typed).map((key) => [key, '']));
  const fields = requestAnswerGaps({ ...facts, values: { ...values, ...blank } });
  const { words, isPlaceSecret } = checkAnswer(analysis, request);
  const found = words.join('\n');
  // Said of these words: others that are written later are asked about again.
  const [allowed, setAllowed] = useState<string | null>(null);
  const isAllowed = words.length === 0 || allowed === found;
  return (
    <>
      {fields.length > 0 && (
        <FillFields
          title={texts.fill}
          names={fields}
          values={typed}
          missing={gaps}
          onChange={(key, value) => {
            onType({ ...typed, [key]: value });
          }}
        />
      )}
      {isPlaceSecret && <Banner tone="danger">{texts.secretPlace}</Banner>}
      {words.length > 0 && (
        <Banner
          tone="attention"
          action={
            <CheckboxField
              label={texts.othersRead}
              value={isAllowed}
              onChange={(isNow) => {
                setAllowed(isNow ? found : null);
              }}
            />
          }
        >
          {texts.others(words)}
        </Banner>
      )}
      <p className={classNames(styles['soft'])}>{texts.read}</p>
      <SavePaper
        label={answeredOn === null ? texts.save : texts.again}
        isReady={gaps.length === 0 && isAllowed && !isPlaceSecret}
        isMain={answeredOn === null}
        gate={gate}
        make={() => ({
          report: requestAnswer(facts, today),
          suggestedName: nlAnswer.letter.fileName(
            analysis.cover.code,
            today,
            recipientMark(analysis, participant),
          ),
          line: {
            kind: kind === 'erasure' ? 'erasureAnswer' : 'correctionAnswer',
            recipient: name,
            people: participant === null ? [] : [participant],
          },
        })}
      />
    </>
  );
}
