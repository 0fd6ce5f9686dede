import type { AskedFacts } from '#shared/consent-texts/askedFacts';
import { textLevelOf } from '#shared/consent-texts/chooseLevel';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { Button } from '../../ui/Button.tsx';
import { beginConversation } from './consentEdits.ts';
import styles from './ConsentScreen.module.css';
import { goToConsent, type ConsentStep } from './consentStore.ts';
import { consentTexts } from '../../papers/consentTexts.ts';
import { useAskedFacts, useToldText } from './useAsked.ts';

type TellStep = Extract<ConsentStep, { readonly kind: 'tell' }>;

export interface TellPageProps {
  readonly step: TellStep;
  readonly today: string;
  readonly appVersion: string;
}

const texts = consentScreen.tell;

/** The information of one purpose at one level, to read together or aloud. */
export function TellPage(props: TellPageProps) {
  const facts = useAskedFacts(props.step.asked, props.today);
  return facts === null ? null : <Tell {...props} facts={facts} />;
}

function Tell({ step, today, appVersion, facts }: TellPageProps & { readonly facts: AskedFacts }) {
  const { asked, told: telling } = step;
  const told = useToldText(facts, telling, today);
  const { info, whoDecides, consequence } = told;
  const level = textLevelOf(telling.level);
  const isPictures = telling.level === 'pictogram' && info.core.length > 0;
  const isAloud = level === 'spoken';
  const go = () => {
    const record = beginConversation({
      asked,
      facts,
      telling,
      told,
      texts: consentTexts(),
      today,
      appVersion,
    });
    if (record !== null) goToConsent({ kind: 'answer', asked, told: telling, record });
  };
  return (
    <article className={styles['form']}>
      <p className={styles['soft']}>{texts.kind(facts.name)}</p>
      <h1 className={styles['title']}>{info.title}</h1>
      {isAloud && <p className={styles['soft']}>{texts.spoken}</p>}
      <p className={styles['opening']}>{consentTexts().opening[level]}</p>
      {isPictures ? (
        <ul className={styles['core']}>
          {info.core.map(({ sentence, picture }) => (
            <li key={sentence}>
              <span className={styles['picture']}>{texts.picture(picture)}</span>
              <span>{sentence}</span>
            </li>
          ))}
        </ul>
      ) : (
        info.parts.map(({ name, heading, text }) => (
          <section key={name} className={styles['part']}>
            <h2 className={styles['partHeading']}>{heading}</h2>
            <p>{text}</p>
            {name === 'neeZeggenMag' && consequence !== '' && <p>{consequence}</p>}
          </section>
        ))
      )}
      {isPictures && consequence !== '' && <p className={styles['opening']}>{consequence}</p>}
      {whoDecides.length > 0 && (
        <section className={styles['part']}>
          <h2 className={styles['partHeading']}>{texts.whoDecides}</h2>
          {whoDecides.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
      {level === 'adult' && <p className={styles['separate']}>{consentTexts().key.separate}</p>}
      <div className={styles['steps']}>
        <Button
          size="large"
          onPress={() => {
            goToConsent({ kind: 'prepare', asked, told: telling });
          }}
        >
          {texts.back}
        </Button>
        <span className={styles['grow']} />
        <Button kind="primary" size="large" onPress={go}>
          {texts.go}
        </Button>
      </div>
    </article>
  );
}
