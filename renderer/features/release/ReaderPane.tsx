import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Form } from 'react-aria-components';
import type { Analysis } from '#shared/analysis/analysis';
import { fieldWords } from '#shared/analysis/fieldWords';
import { plainText } from '#shared/analysis/prose';
import { FEWEST_MINUTES, isSamePerson } from '#shared/anonymise/case/secondReader';
import { longDate } from '#shared/text/nl/dates';
import { release } from '#shared/text/nl/release';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { focusFirstInvalid } from '../../ui/focusFirstInvalid.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useNow } from '../../ui/useNow.ts';
import { decidersOf, isSigned, sign, type CheckPlace, type Signature } from './checks.ts';
import styles from './PagePane.module.css';
import { RiskList } from './RiskList.tsx';

export interface ReaderPaneProps {
  readonly analysis: Analysis;
  readonly place: CheckPlace;
  /** More is told than the rules allow by themselves. */
  readonly needsSupervisor: boolean;
  readonly today: string;
  /** The text as it comes out. */
  readonly text: ReactNode;
  readonly onDone: (() => void) | null;
  readonly doneLabel: string;
}

const texts = release.reader;
const MINUTE_MS = 60_000;
const LONGEST_NAME = 120;
const roles = ['poolScientist', 'institutionScientist', 'supervisor'] as const;

/** The third step: somebody else reads as somebody who might know the family, and signs. */
export function ReaderPane(props: ReaderPaneProps) {
  const { analysis, needsSupervisor, place, text, today } = props;
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const now = useNow();
  const [begun, setBegun] = useState<number | null>(null);
  const [isSignedHere, setSignedHere] = useState(false);
  const read = begun === null ? 0 : Math.max(0, Math.floor((now - begun) / MINUTE_MS));
  const { check } = place;
  const isOver = isReadOnly || (check !== null && isSigned(check));
  return (
    <div className={classNames(styles['page'], styles['wide'])}>
      <h2>{texts.title}</h2>
      <p className={styles['lead']}>{texts.lead}</p>
      <RiskList title={texts.profiles} none="" lines={texts.profileList} />
      {!isOver &&
        (begun === null ? (
          <div>
            <Button
              onPress={() => {
                setBegun(Date.now());
              }}
            >
              {texts.begin}
            </Button>
          </div>
        ) : (
          <p role="timer">{texts.running(read)}</p>
        ))}
      <section className={styles['text']} tabIndex={0} aria-label={texts.text}>
        {text}
      </section>
      {isOver ? (
        <Outcome {...props} isFresh={isSignedHere} />
      ) : (
        <ReaderForm
          today={today}
          read={read}
          needsSupervisor={needsSupervisor}
          deciders={decidersOf(analysis, place)}
          onSign={(signature) => {
            setSignedHere(true);
            sign(place, signature);
          }}
        />
      )}
    </div>
  );
}

interface OutcomeProps extends ReaderPaneProps {
  /** It was signed a moment ago: the form that had the focus is gone. */
  readonly isFresh: boolean;
}

function Outcome({ place: { check, kind }, onDone, doneLabel, isFresh }: OutcomeProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // To the next step where there is one, else to what came of it.
    if (isFresh) (root.current?.querySelector('button') ?? root.current)?.focus();
  }, [isFresh]);
  if (check === null || !isSigned(check)) return null;
  const guesses = plainText(check.guesses);
  return (
    <div ref={root} tabIndex={-1}>
      {check.couldBe === 'somebody' ? (
        <Banner tone="attention" title={texts.recognised.title}>
          {texts.recognised.text} {guesses}
        </Banner>
      ) : (
        <Banner
          tone="calm"
          title={texts.done(check.reader, longDate(check.readOn ?? ''))}
          action={
            onDone && (
              <Button kind="primary" onPress={onDone}>
                {doneLabel}
              </Button>
            )
          }
        >
          {texts.doneLabel[kind]}
        </Banner>
      )}
    </div>
  );
}

interface ReaderFormProps {
  readonly today: string;
  /** Minutes since the reading began. */
  readonly read: number;
  readonly needsSupervisor: boolean;
  readonly deciders: readonly string[];
  readonly onSign: (signature: Signature) => void;
}

function ReaderForm({ today, read, needsSupervisor, deciders, onSign }: ReaderFormProps) {
  const [reader, setReader] = useState('');
  const [role, setRole] = useState<Signature['readerRole'] | null>(null);
  const [typed, setTyped] = useState<number | null>(null);
  const [couldBe, setCouldBe] = useState<Signature['couldBe'] | null>(null);
  const [guesses, setGuesses] = useState('');
  const [tries, setTries] = useState(0);
  const isTried = tries > 0;
  const fields = useRef<HTMLFormElement>(null);
  // The screen may be scrolled past what is missing: the first of it comes into sight.
  useEffect(() => {
    if (tries > 0) focusFirstInvalid(fields.current);
  }, [tries]);
  const minutes = typed ?? read;
  const same = deciders.find((name) => isSamePerson(name, reader)) ?? null;
  const nameError =
    same !== null ? texts.notSame(same) : reader.trim() === '' ? texts.nameMissing : null;
  const isWrongRole = needsSupervisor && role !== null && role !== 'supervisor';
  const roleError = isWrongRole
    ? texts.onlySupervisor
    : isTried && role === null
      ? texts.roleMissing
      : null;
  const submit = () => {
    setTries(tries + 1);
    if (nameError !== null || role === null || couldBe === null || minutes < FEWEST_MINUTES) return;
    if (isWrongRole) return;
    onSign({ reader, readerRole: role, readOn: today, minutes, couldBe, guesses });
  };
  return (
    <Form
      ref={fields}
      className={classNames(styles['questions'])}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={texts.name}
        value={reader}
        onChange={setReader}
        error={isTried || same !== null ? nameError : null}
        maxLength={LONGEST_NAME}
        autoComplete="off"
      />
      <SelectField
        label={texts.role}
        placeholder={texts.rolePlaceholder}
        value={role}
        options={roles.map((value) => ({ value, label: roleWord(value) }))}
        onChange={setRole}
        error={roleError}
      />
      <NumberField
        label={texts.minutes}
        value={minutes}
        onChange={setTyped}
        minValue={0}
        maxValue={600}
        error={isTried && minutes < FEWEST_MINUTES ? texts.tooShort : null}
      />
      <RadioField
        label={texts.couldBe}
        value={couldBe}
        options={[
          { value: 'nobody', label: texts.nobody },
          { value: 'somebody', label: texts.somebody },
        ]}
        onChange={setCouldBe}
        error={isTried && couldBe === null ? texts.couldBeMissing : null}
      />
      <TextField
        label={texts.guesses}
        hint={texts.guessesHint}
        value={guesses}
        onChange={setGuesses}
        autoComplete="off"
      />
      <p>{texts.bound}</p>
      <Button type="submit" kind="primary">
        {texts.sign}
      </Button>
    </Form>
  );
}

function roleWord(role: Signature['readerRole']): string {
  return fieldWords('releaseCheck', 'readerRole').options?.[role] ?? role;
}
