import { useState } from 'react';
import { fieldWords } from '#shared/analysis/fieldWords';
import type { Consent } from '#shared/analysis/consent';
import { callingName, personById, youthOf } from '#shared/analysis/people';
import { plainText } from '#shared/analysis/prose';
import { addDays } from '#shared/base/partialDate';
import { askedFacts } from '#shared/consent-texts/askedFacts';
import { textLevelOf } from '#shared/consent-texts/chooseLevel';
import { textLevels, type TextLevel } from '#shared/consent-texts/consentTexts';
import { knownValues } from '#shared/consent-texts/knownValues';
import { purposeCode, scopeField } from '#shared/consent-texts/purposeCode';
import { earlierValues, valuesInNote } from '#shared/consent-texts/toldText';
import type { PurposeCode } from '#shared/consent/purposes';
import { leftCopies } from '#shared/consent/leftCopies';
import { stopConfirmation, stopWords } from '#shared/report/papers/stopConfirmation';
import { consentPapers } from '#shared/text/nl/consentPapers';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { longDate } from '#shared/text/nl/dates';
import { recipientMark } from '../../export/fileName.ts';
import type { GateParts } from '../../export/gate.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { formatClock, isoDayOf } from '../../ui/dutchTime.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useNow } from '../../ui/useNow.ts';
import styles from './ConsentScreen.module.css';
import { goToConsent } from './consentStore.ts';
import { FillFields } from '../../papers/FillFields.tsx';
import { LeftCopy } from './LeftCopy.tsx';
import { LetterForm } from './LetterForm.tsx';
import { SavePaper } from '../../papers/SavePaper.tsx';
import { consentTexts } from '../../papers/consentTexts.ts';

export interface StoppedPageProps {
  /** The withdrawal, or the no after a yes. */
  readonly record: Consent;
  readonly today: string;
  readonly gate: GateParts;
}

const texts = consentScreen.stopped;
/** Within which a recipient is asked to have destroyed a copy (an own rule). */
const DAYS_TO_DESTROY = 14;

/** Said at once after stopping: what it means, to whom something went, and the letters for them. */
export function StoppedPage(props: StoppedPageProps) {
  const code = props.record.purpose === null ? null : purposeCode(props.record.purpose);
  return code === null ? null : <Stopped {...props} code={code} />;
}

function Stopped({ record, today, gate, code }: StoppedPageProps & { readonly code: PurposeCode }) {
  const analysis = useAnalysis();
  const now = useNow();
  const { participant, purpose, scope } = record;
  const giver = record.givenBy[0] ?? participant;
  const child = purpose === 'takePartSibling' ? participant : youthOf(analysis)?.id;
  const facts =
    giver === null || child == null || purpose === null
      ? null
      : askedFacts(analysis, { person: giver, child, purpose, scope }, today);
  const [level, setLevel] = useState<TextLevel>(
    textLevelOf(record.infoLevel ?? facts?.level ?? 'adult'),
  );
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const person = personById(analysis, giver);
  const name = person === null ? '' : callingName(person);
  const field = scopeField(code);
  const on = record.on ?? today;
  const copies = leftCopies(analysis, record);
  const values = {
    ...knownValues({ analysis, texts: consentTexts(), date: on, authorityNames: [] }),
    ...(facts === null ? {} : { broerzus: callingName(facts.child) }),
    ...(purpose === null ? {} : earlierValues(analysis, purpose)),
    ...valuesInNote(plainText(record.note)),
    ...(field === null || scope === '' ? {} : { [field]: scope }),
    datum: longDate(on),
    tijd: formatClock(record.createdAt ?? now),
    uiterste_datum: longDate(addDays(today, DAYS_TO_DESTROY)),
    ...typed,
  };
  const stop = {
    texts: consentTexts(),
    code: facts?.text ?? code,
    level,
    recipients: [...new Set(copies.map(({ recipient }) => recipient))],
    values,
  };
  const words = stopWords(stop);
  const asked = stopWords({ ...stop, values: { ...values, ...blanked(typed) } });
  const levelWords = fieldWords('consent', 'infoLevel').options ?? {};
  return (
    <div className={styles['form']}>
      <h1 className={styles['title']}>{words.heading}</h1>
      <div className={styles['told']} role="status">
        {words.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {asked.gaps.length > 0 && (
        <FillFields
          title={consentScreen.prepare.toFill}
          names={asked.gaps}
          values={typed}
          missing={words.gaps}
          onChange={(key, value) => {
            setTyped({ ...typed, [key]: value });
          }}
        />
      )}
      <div className={styles['row']}>
        <SelectField<TextLevel>
          label={texts.level}
          value={level}
          placeholder={consentScreen.stop.choose}
          options={textLevels.map((value) => ({ value, label: levelWords[value] ?? value }))}
          onChange={setLevel}
        />
        <SavePaper
          label={texts.saveConfirmation}
          isReady={words.gaps.length === 0}
          gate={gate}
          make={() => ({
            report: stopConfirmation(stop, today),
            suggestedName: consentPapers.fileNames.confirmation(
              analysis.cover.code,
              today,
              recipientMark(analysis, giver),
            ),
            line: { kind: 'consentForm', recipient: name, people: giver === null ? [] : [giver] },
          })}
        />
      </div>
      <section className={styles['part']} aria-labelledby="consent-left">
        <h2 id="consent-left" className={styles['partHeading']}>
          {texts.left}
        </h2>
        <p>{copies.length === 0 ? texts.nothing : texts.leftLead}</p>
        <ul className={styles['copies']}>
          {code === 'T2' && scope !== '' && (
            <li className={styles['copy']}>
              <p>{texts.askedAt(scope)}</p>
              <LetterForm
                recipient={scope}
                organisation=""
                code={code}
                fileCode={null}
                values={values}
                today={today}
                gate={gate}
              />
            </li>
          )}
          {copies.map((copy) => (
            <LeftCopy
              key={copy.id}
              copy={copy}
              code={code}
              values={{
                ...values,
                deeldatum: copy.on === null ? '' : longDate(isoDayOf(copy.on)),
              }}
              today={today}
              gate={gate}
            />
          ))}
        </ul>
      </section>
      <div className={styles['steps']}>
        <span className={styles['grow']} />
        <Button
          kind="primary"
          size="large"
          onPress={() => {
            goToConsent(null);
          }}
        >
          {texts.done}
        </Button>
      </div>
    </div>
  );
}

/** What was typed here stays a field to change, although it is no gap any more. */
function blanked(typed: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(typed).map((key) => [key, '']));
}
