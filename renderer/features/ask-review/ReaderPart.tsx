import { useState } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import { callingName } from '#shared/analysis/people';
import type { SharingDecision } from '#shared/consent/sharingDecision';
import { addDays } from '#shared/base/partialDate';
import { askReview } from '#shared/text/nl/askReview';
import { reviewDays } from '../../export/reviewWish.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { formatLongDay } from '../../ui/dutchTime.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { mostDays, type AskDraft } from './askDraft.ts';
import type { AskParts } from './askParts.ts';
import styles from './AskReviewScreen.module.css';
import { fromOption, NAMED, optionOf, readerOptions } from './readerOptions.ts';

export interface ReaderPartProps extends Pick<
  AskParts,
  'readers' | 'addCard' | 'onConsent' | 'today'
> {
  readonly analysis: Analysis;
  readonly draft: AskDraft;
  readonly onChange: (change: Partial<AskDraft>) => void;
  /** What the answers of the case say of a copy with names. */
  readonly withNames: SharingDecision;
  /** Going on was tried: what is missing is said. */
  readonly isTried: boolean;
}

const texts = askReview.reader;
const LONGEST = 160;
const FORMS = (['sealedFile', 'word'] as const).map((value) => ({
  value,
  label: askReview.form[value],
  hint: askReview.form[`${value}Hint`],
}));
const NAMES = [
  { value: 'without', label: askReview.names.without, hint: askReview.names.withoutHint },
  { value: 'with', label: askReview.names.with, hint: askReview.names.withHint },
] as const;

/** For whom it is, how it goes, with or without names, and for how long. */
export function ReaderPart(props: ReaderPartProps) {
  const { analysis, readers, draft, onChange, isTried, today } = props;
  const { form, reader, days } = draft;
  const people = analysis.participant.filter(({ role, deceased }) => {
    return role === 'supervisor' && !deceased;
  });
  const options = readerOptions(
    form,
    readers,
    people.map((person) => ({
      id: person.id,
      name: person.name.trim() === '' ? callingName(person) : person.name,
      organisation: person.organisation,
    })),
  );
  const isNamed = reader?.kind === 'named' || options.length === 1;
  const isMissing = reader === null && options.length > 1;
  const most = mostDays(draft);
  const isRight = days !== null && days >= reviewDays.least && days <= most;
  return (
    <section className={classNames(styles['part'])} aria-labelledby="ask-reader">
      <h2 id="ask-reader">{texts.title}</h2>
      <div className={classNames(styles['columns'])}>
        <div className={classNames(styles['column'])}>
          <RadioField
            label={askReview.form.label}
            options={FORMS}
            value={form}
            onChange={(next) => {
              onChange({ form: next, reader: null });
            }}
          />
          {options.length > 1 && (
            <RadioField
              label={texts.label}
              options={options}
              value={reader === null ? null : optionOf(reader)}
              onChange={(value) => {
                onChange({ reader: fromOption(form, value) });
              }}
              error={isTried && isMissing ? texts.missing : null}
            />
          )}
          {form === 'sealedFile' && <AddCard {...props} />}
          {isNamed && (
            <div className={classNames(styles['pair'])}>
              <TextField
                label={texts.name}
                value={draft.name}
                onChange={(name) => {
                  onChange({ name, reader: fromOption(form, NAMED) });
                }}
                error={isTried && draft.name.trim() === '' ? texts.nameMissing : null}
                maxLength={LONGEST}
                autoComplete="off"
              />
              <TextField
                label={texts.organisation}
                value={draft.organisation}
                onChange={(organisation) => {
                  onChange({ organisation, reader: fromOption(form, NAMED) });
                }}
                maxLength={LONGEST}
                autoComplete="off"
              />
            </div>
          )}
        </div>
        <div className={classNames(styles['column'])}>
          <RadioField
            label={askReview.names.label}
            options={NAMES}
            value={draft.isIdentifiable ? 'with' : 'without'}
            onChange={(value) => {
              onChange({ isIdentifiable: value === 'with' });
            }}
          />
          {draft.isIdentifiable && <NamesNote {...props} />}
          <NumberField
            label={askReview.days.label}
            value={days}
            onChange={(next) => {
              onChange({ days: next });
            }}
            minValue={reviewDays.least}
            maxValue={most}
            hint={isRight ? askReview.days.until(formatLongDay(addDays(today, days))) : undefined}
            error={isRight ? null : askReview.days.range(most)}
          />
        </div>
      </div>
    </section>
  );
}

/** Whether somebody said yes to names, and whose yes is missing. */
function NamesNote({ withNames, onChange, onConsent }: ReaderPartProps) {
  if (withNames.may) {
    return (
      <Banner tone="calm">
        {askReview.names.may} {withNames.warnings.join(' ')} {askReview.days.withNames}
      </Banner>
    );
  }
  return (
    <div className={classNames(styles['blocked'])}>
      <h3>{askReview.names.mayNot}</h3>
      {withNames.reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <div className={classNames(styles['buttons'])}>
        <Button onPress={onConsent}>{askReview.names.toConsent}</Button>
        <Button
          kind="link"
          onPress={() => {
            onChange({ isIdentifiable: false });
          }}
        >
          {askReview.names.keepWithout}
        </Button>
      </div>
    </div>
  );
}

function AddCard({ readers, addCard, onChange }: ReaderPartProps) {
  const [said, setSaid] = useState<{ readonly words: string; readonly isProblem: boolean } | null>(
    null,
  );
  const add = async () => {
    const added = await addCard();
    if (added === null) return;
    if ('problem' in added) {
      setSaid({ words: added.problem, isProblem: true });
      return;
    }
    setSaid({ words: texts.added(added.added), isProblem: false });
    onChange({ reader: { kind: 'card', signKey: added.signKey } });
  };
  return (
    <div className={classNames(styles['addCard'])}>
      {readers.length === 0 && <p className={classNames(styles['soft'])}>{texts.none}</p>}
      <Button size="small" onPress={() => void add()}>
        {texts.addCard}
      </Button>
      {said !== null && <Banner tone={said.isProblem ? 'attention' : 'calm'}>{said.words}</Banner>}
    </div>
  );
}
