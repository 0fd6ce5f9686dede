import { useMemo, useState } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import { plainText } from '#shared/analysis/prose';
import type { DeidentifiedCase } from '#shared/anonymise/case/deidentifyCase';
import { releaseRisk } from '#shared/anonymise/case/releaseRisk';
import { generalise } from '#shared/text/nl/generalise';
import { longDate } from '#shared/text/nl/dates';
import { release } from '#shared/text/nl/release';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { answer, checkQuestions, explain, type CheckPlace } from './checks.ts';
import { staysOnPurpose } from './entityList.ts';
import { mayBeRead } from './mayBeRead.ts';
import styles from './PagePane.module.css';
import { RiskList } from './RiskList.tsx';

export interface RiskPaneProps {
  readonly analysis: Analysis;
  readonly release: DeidentifiedCase;
  readonly place: CheckPlace;
  readonly today: string;
  readonly nextLabel: string;
  readonly onNext: () => void;
}

const texts = release.risk;

/** The second step: in words what is left, and three questions that only a person can answer. */
export function RiskPane(props: RiskPaneProps) {
  const { analysis, release: looked, place, today, nextLabel, onNext } = props;
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const risk = useMemo(() => releaseRisk(analysis, looked, today), [analysis, looked, today]);
  const { check, kind } = place;
  const [note, setNote] = useState(() => (check === null ? '' : plainText(check.note)));
  const [isTried, setTried] = useState(false);
  const isYes = checkQuestions.some((question) => check?.[question] === 'yes');
  const state = mayBeRead(kind, check, risk.budget.blocked, note);
  const next = () => {
    explain(place, note);
    setTried(true);
    if (state === 'yes') onNext();
  };
  return (
    <div className={styles['page']}>
      <h2>{texts.title}</h2>
      <div className={styles['lead']}>
        <p>{kind === 'learning' ? texts.statement : texts.supervision}</p>
        {kind === 'learning' && <p>{texts.few}</p>}
        <p>{texts.automatic[kind]}</p>
      </div>
      {kind === 'learning' && (
        <>
          <RiskList
            title={texts.attributes}
            none={texts.noAttributes}
            lines={risk.attributes.map(({ name, words, raw = '' }) =>
              texts.attribute(generalise.attributes[name], words, isSentence(raw) ? raw : ''),
            )}
          />
          <Banner tone={risk.rarity.tone === 'green' ? 'calm' : 'attention'}>
            {risk.rarity.words}
          </Banner>
          {risk.budget.blocked && (
            <Banner tone="attention" title={texts.budget}>
              {risk.budget.reasons.join(' ')} {texts.budgetHow}
            </Banner>
          )}
        </>
      )}
      <RiskList title={texts.kept} none={texts.noKept} lines={staysOnPurpose(risk)} />
      {kind === 'learning' && (
        <>
          <p>{risk.quotes.length === 0 ? texts.noQuotes : texts.quotes(risk.quotes.length)}</p>
          <RiskList
            title={texts.capitals}
            none={texts.noCapitals}
            lines={risk.capitals.length === 0 ? [] : [risk.capitals.join(', ')]}
          />
          <p>
            {risk.consentUntil === null
              ? texts.consentUnknown
              : texts.consentUntil(longDate(risk.consentUntil))}
          </p>
        </>
      )}
      <section className={styles['questions']} aria-labelledby="release-questions">
        <h2 id="release-questions">{texts.questions.title}</h2>
        {checkQuestions.map((question) => (
          <RadioField
            key={question}
            label={texts.questions[question]}
            layout="row"
            isDisabled={isReadOnly}
            value={check?.[question] ?? null}
            options={[
              { value: 'no', label: texts.questions.no },
              { value: 'yes', label: texts.questions.yes },
            ]}
            onChange={(value) => {
              answer(place, analysis, question, value);
            }}
          />
        ))}
        {isYes && <Banner tone="attention">{texts.questions.stop}</Banner>}
        <TextField
          label={texts.questions.note}
          hint={texts.questions.noteHint}
          value={note}
          onChange={setNote}
          onBlur={() => {
            explain(place, note);
          }}
          isDisabled={isReadOnly || check === null}
          error={isTried && state === 'note' ? texts.questions.noteNeeded : null}
          autoComplete="off"
        />
        {isTried && state === 'open' && <p role="alert">{texts.questions.open}</p>}
        {!isYes && (
          <Button kind="primary" onPress={next}>
            {nextLabel}
          </Button>
        )}
      </section>
    </div>
  );
}

/** A number or a code says nothing to look for. */
function isSentence(raw: string): boolean {
  return raw.trim().split(/\s+/u).length > 2;
}
