import { useMemo, useState } from 'react';
import { Form } from 'react-aria-components';
import { informationLevels, type InformationLevel } from '#shared/analysis/consent';
import { fieldWords } from '#shared/analysis/fieldWords';
import { callingName } from '#shared/analysis/people';
import type { AskedFacts } from '#shared/consent-texts/askedFacts';
import { whoDecidesKeys } from '#shared/consent-texts/whoDecides';
import { earlierValues, type Telling } from '#shared/consent-texts/toldText';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import styles from './ConsentScreen.module.css';
import { goToConsent, type ConsentStep } from './consentStore.ts';
import { FillFields } from '../../papers/FillFields.tsx';
import { consentTexts } from '../../papers/consentTexts.ts';
import { useAskedFacts, useToldText } from './useAsked.ts';

type PrepareStep = Extract<ConsentStep, { readonly kind: 'prepare' }>;

export interface PreparePageProps {
  readonly step: PrepareStep;
  readonly today: string;
}

const texts = consentScreen.prepare;

/** Before it is told: in which words, and what must be filled in so that no gap is read out. */
export function PreparePage({ step, today }: PreparePageProps) {
  const facts = useAskedFacts(step.asked, today);
  return facts === null ? null : <Prepare step={step} facts={facts} today={today} />;
}

function Prepare({ step, facts, today }: PreparePageProps & { readonly facts: AskedFacts }) {
  const analysis = useAnalysis();
  const { purpose } = step.asked;
  const [telling, setTelling] = useState<Telling>(
    () =>
      step.told ?? {
        level: facts.level,
        values: earlierValues(analysis, purpose),
        hasConsequence: false,
      },
  );
  const [isTried, setTried] = useState(false);
  // Decided at the beginning: a field that is being filled in must not go away.
  const empty = useMemo(() => ({ ...telling, values: {} }), [telling]);
  const { gaps } = useToldText(facts, empty, today);
  const told = useToldText(facts, telling, today);
  const words = fieldWords('consent', 'infoLevel').options;
  const purposeName = fieldWords('consent', 'purpose').options?.[purpose] ?? '';
  const consequence = consentTexts().purposes[facts.text].consequence;
  const isSecure = whoDecidesKeys({
    analysis,
    person: facts.person,
    child: facts.child.id,
    code: facts.code,
    level: telling.level,
    date: today,
  }).includes('geslotenPlek');
  const go = () => {
    setTried(true);
    if (told.gaps.length > 0) return;
    goToConsent({ kind: 'tell', asked: step.asked, told: telling });
  };
  return (
    <Form
      className={styles['form'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <h1 className={styles['title']}>{texts.title(facts.name)}</h1>
      <p className={styles['soft']}>
        {facts.child.id === facts.person.id || purpose !== 'takePartSibling'
          ? texts.about(purposeName)
          : texts.aboutChild(purposeName, callingName(facts.child))}
      </p>
      {isSecure && <Banner tone="attention">{texts.secure}</Banner>}
      <RadioField<InformationLevel>
        label={texts.level}
        hint={texts.levelHint(facts.age)}
        value={telling.level}
        options={informationLevels.map((value) => ({ value, label: words?.[value] ?? value }))}
        onChange={(level) => {
          setTelling({ ...telling, level });
        }}
      />
      {consequence !== null && !consequence.always && (
        <CheckboxField
          label={texts.consequence}
          hint={texts.consequenceHint}
          value={telling.hasConsequence}
          onChange={(hasConsequence) => {
            setTelling({ ...telling, hasConsequence });
          }}
        />
      )}
      {gaps.length > 0 && (
        <FillFields
          title={texts.toFill}
          hint={texts.toFillHint}
          names={gaps}
          values={telling.values}
          missing={isTried ? told.gaps : []}
          onChange={(name, value) => {
            setTelling({ ...telling, values: { ...telling.values, [name]: value } });
          }}
        />
      )}
      <Disclosure title={texts.guide} level={2}>
        <ul className={styles['guide']}>
          {consentTexts().guide.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Disclosure>
      <div className={styles['steps']}>
        <Button
          size="large"
          onPress={() => {
            goToConsent(null);
          }}
        >
          {texts.back}
        </Button>
        <span className={styles['grow']} />
        <Button kind="primary" size="large" type="submit">
          {texts.go}
        </Button>
      </div>
    </Form>
  );
}
