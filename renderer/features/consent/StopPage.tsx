import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Consent } from '#shared/analysis/consent';
import { fieldWords } from '#shared/analysis/fieldWords';
import { callingName, duoOf, personById, youthOf } from '#shared/analysis/people';
import type { EntityId } from '#shared/base/ids';
import { askedFacts } from '#shared/consent-texts/askedFacts';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { longDate } from '#shared/text/nl/dates';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { withdraw } from './consentEdits.ts';
import styles from './ConsentScreen.module.css';
import { goToConsent } from './consentStore.ts';

export interface StopPageProps {
  /** The yes that is taken back. */
  readonly yes: Consent;
  readonly today: string;
  readonly appVersion: string;
}

const texts = consentScreen.stop;
type Means = NonNullable<Consent['means']>;

/** Stopping in one step: as easy as saying yes, and without a reason. */
export function StopPage({ yes, today, appVersion }: StopPageProps) {
  const analysis = useAnalysis();
  const [by, setBy] = useState<EntityId | null>(
    yes.givenBy.length === 1 ? (yes.givenBy[0] ?? null) : null,
  );
  const [on, setOn] = useState<string | null>(today);
  const [means, setMeans] = useState<Means>('oralRecorded');
  const [recordedBy, setRecordedBy] = useState<EntityId | null>(null);
  const [reason, setReason] = useState('');
  const [hasReason, setHasReason] = useState(false);
  const [isTried, setTried] = useState(false);
  const options = (field: string) => fieldWords('consent', field).options ?? {};
  const purpose = yes.purpose === null ? '' : (options('purpose')[yes.purpose] ?? '');
  const nameOf = (id: EntityId | null) => {
    const person = personById(analysis, id);
    return person === null ? '' : callingName(person);
  };
  const asksWho = yes.givenBy.length > 1;
  const isFuture = on !== null && on > today;
  const go = () => {
    setTried(true);
    if ((asksWho && by === null) || on === null || isFuture) return;
    const person = by ?? yes.participant;
    const child = yes.purpose === 'takePartSibling' ? yes.participant : youthOf(analysis)?.id;
    const facts =
      person == null || child == null || yes.purpose === null
        ? null
        : askedFacts(analysis, { person, child, purpose: yes.purpose, scope: yes.scope }, today);
    const record = withdraw({
      yes,
      by,
      on,
      means,
      recordedBy,
      reason,
      roleThen: facts?.roleThen ?? '',
      ageThen: facts?.age ?? null,
      appVersion,
    });
    if (record !== null) goToConsent({ kind: 'stopped', record });
  };
  return (
    <Form
      className={styles['form'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <h1 className={styles['title']}>
        {texts.title(yes.scope === '' ? purpose : `${purpose}, ${yes.scope}`)}
      </h1>
      {yes.on !== null && (
        <p>{texts.saidYes(nameOf(by ?? yes.givenBy[0] ?? yes.participant), longDate(yes.on))}</p>
      )}
      <p>{texts.effect}</p>
      {asksWho && (
        <RadioField
          label={texts.who}
          value={by}
          options={yes.givenBy.map((value) => ({ value, label: nameOf(value) }))}
          onChange={setBy}
          error={isTried && by === null ? texts.whoMissing : null}
        />
      )}
      <DateField
        label={texts.on}
        hint={texts.onHint}
        invalidText={texts.onInvalid}
        value={on}
        onChange={setOn}
        error={isTried && isFuture ? consentScreen.answer.future : null}
      />
      <RadioField<Means>
        label={texts.how}
        value={means}
        options={(['oralRecorded', 'digital', 'writtenSigned', 'guardianLetter'] as const).map(
          (value) => ({ value, label: options('means')[value] ?? value }),
        )}
        onChange={setMeans}
      />
      <SelectField
        label={texts.by}
        value={recordedBy}
        placeholder={texts.choose}
        options={duoOf(analysis).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setRecordedBy}
      />
      {hasReason ? (
        <TextField
          label={texts.reason}
          hint={texts.reasonHint}
          value={reason}
          onChange={setReason}
          autoComplete="off"
          autoFocus
        />
      ) : (
        <Button
          kind="link"
          onPress={() => {
            setHasReason(true);
          }}
        >
          {texts.addReason}
        </Button>
      )}
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
