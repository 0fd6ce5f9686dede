import { CircleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { partialDateProblem, type DateProblem, type PartialDate } from '#shared/base/partialDate';
import { CheckboxField } from './CheckboxField.tsx';
import field from './Field.module.css';
import styles from './PartialDateFields.module.css';
import { TextField } from './TextField.tsx';

export interface PartialDateTexts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly approximate: string;
  readonly words: string;
  /** What to do about each problem, in words. */
  readonly problems: Readonly<Record<DateProblem, string>>;
}

export interface PartialDateFieldsProps {
  readonly label: string;
  readonly value: PartialDate | null;
  /**
   * Called for every date that makes sense, and with null when all is emptied. Words beside
   * numbers that make no sense come with the last date that did.
   */
  readonly onChange: (value: PartialDate | null) => void;
  readonly texts: PartialDateTexts;
  readonly hint?: string | undefined;
  /** For example "12 jaar en 4 maanden"; shown behind the fields. */
  readonly ageText?: string | undefined;
  readonly isDisabled?: boolean;
}

interface Draft {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly approximate: boolean;
  readonly words: string;
}

/** What may still come right with the next key is not called wrong yet. */
const unfinished: readonly DateProblem[] = ['no-year', 'year-range', 'day-without-month'];

/** A date as people remember it: day and month may stay empty, and own words may stand beside. */
export function PartialDateFields(props: PartialDateFieldsProps) {
  const { label, value, onChange, texts, hint, ageText } = props;
  const noteId = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isTyping, setTyping] = useState(false);
  const shown = draft ?? draftOf(value);
  const isDisabled = props.isDisabled ?? false;
  const problem = draft === null || isEmpty(draft) ? null : partialDateProblem(dateOf(draft));
  const said = isTyping && problem !== null && unfinished.includes(problem) ? null : problem;
  const change = (part: Partial<Draft>) => {
    const next = { ...shown, ...part };
    setDraft(next);
    if (isEmpty(next)) onChange(null);
    else if (partialDateProblem(dateOf(next)) === null) onChange(dateOf(next));
    else if (part.words !== undefined) keepWords(part.words);
  };
  // Numbers that make no date yet may not take the words beside them along.
  const keepWords = (words: string) => {
    const kept = dateOf({ ...draftOf(value), words });
    if (partialDateProblem(kept) === null) onChange(kept);
  };
  const leave = () => {
    if (draft !== null && (isEmpty(draft) || problem === null)) setDraft(null);
  };
  const part = (name: 'day' | 'month' | 'year', length: number) => (
    <TextField
      label={texts[name]}
      value={shown[name]}
      onChange={(typed) => {
        change({ [name]: typed.replace(/\D/g, '').slice(0, length) });
      }}
      inputMode="numeric"
      autoComplete="off"
      isDisabled={isDisabled}
      aria-describedby={noteId}
      {...(styles[name] !== undefined && { className: styles[name] })}
    />
  );
  return (
    <fieldset className={styles['group']} onBlur={leave}>
      <legend className={field['label']}>{label}</legend>
      {hint !== undefined && <p className={field['hint']}>{hint}</p>}
      <div
        className={styles['parts']}
        onFocus={() => {
          setTyping(true);
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setTyping(false);
        }}
      >
        {part('day', 2)}
        {part('month', 2)}
        {part('year', 4)}
        <CheckboxField
          label={texts.approximate}
          value={shown.approximate}
          onChange={(approximate) => {
            change({ approximate });
          }}
          isDisabled={isDisabled}
        />
        {ageText !== undefined && <span className={styles['age']}>{ageText}</span>}
      </div>
      <p id={noteId} className={field['error']} role="status">
        {said !== null && (
          <>
            <CircleAlert aria-hidden="true" />
            {texts.problems[said]}
          </>
        )}
      </p>
      <TextField
        label={texts.words}
        value={shown.words}
        onChange={(words) => {
          change({ words });
        }}
        maxLength={80}
        isDisabled={isDisabled}
      />
    </fieldset>
  );
}

function draftOf(value: PartialDate | null): Draft {
  return {
    day: value?.day?.toString() ?? '',
    month: value?.month?.toString() ?? '',
    year: value?.year?.toString() ?? '',
    approximate: value?.approximate ?? false,
    words: value?.words ?? '',
  };
}

function dateOf(draft: Draft): PartialDate {
  const number = (typed: string) => (typed === '' ? null : Number(typed));
  return {
    day: number(draft.day),
    month: number(draft.month),
    year: number(draft.year),
    approximate: draft.approximate,
    words: draft.words,
  };
}

function isEmpty(draft: Draft): boolean {
  return draft.day + draft.month + draft.year + draft.words.trim() === '';
}
