import { useState } from 'react';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import type { Channel } from '#shared/analysis/exportRecord';
import type { Recipient } from '#shared/consent/recipient';
import { sharing } from '#shared/text/nl/sharing';
import { letterView } from '#shared/text/nl/letters';
import { approvalWords } from '#shared/letters/letterApproval';
import { letterUse, lettersFor } from '#shared/letters/letterOfCopy';
import type { ShareWish } from '../../export/shareWish.ts';
import { classNames } from '../../ui/classNames.ts';
import { RadioField } from '../../ui/RadioField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { agreedReaders, LONGEST_NAME, peopleFor, recipientOf, waysFor } from './recipientsFor.ts';
import styles from './ShareScreen.module.css';

const texts = sharing.who;
const OTHER = 'other';
const NO_LETTER = 'none';
/** Before the words of a yes, so that they are no id. */
const SCOPE = 'scope:';

export interface WhoDraft extends Pick<ShareWish, 'recipient' | 'reason' | 'letter' | 'question'> {
  readonly channel: Channel | null;
}

export interface WhoFormProps {
  readonly analysis: Analysis;
  readonly kind: ShareWish['kind'];
  readonly draft: WhoDraft;
  readonly onChange: (draft: WhoDraft) => void;
  /** The law wants to know why. */
  readonly needsReason: boolean;
  /** Saving was tried: what is missing is said. */
  readonly isTried: boolean;
}

/** For whom, by which way, from which text, and why where the law asks it. */
export function WhoForm(props: WhoFormProps) {
  const { analysis, kind, draft, onChange, needsReason, isTried } = props;
  const { recipient, channel, reason, letter } = draft;
  const ways = waysFor(kind);
  const people = peopleFor(analysis, kind);
  const use = letterUse(kind);
  const letters = lettersFor(analysis, kind, recipient);
  const toOther = recipient.participant === null;
  const setRecipient = (next: Recipient) => {
    onChange({ ...draft, recipient: next, letter: firstLetter(analysis, kind, next) });
  };
  const persons = people.map((person) => ({ value: person.id, label: nameOf(person) }));
  const scopes = agreedReaders(analysis, kind).map((scope) => ({
    value: `${SCOPE}${scope}`,
    label: texts.asAgreed(scope),
  }));
  const hasChoice = people.length + scopes.length > 0;
  // Somebody of the case is the likeliest: nobody types a name before saying that it is another.
  const [isAnother, setAnother] = useState(false);
  const isTyped = ways.takesOthers && (people.length === 0 || isAnother || recipient.name !== '');
  const isScope = toOther && scopes.some(({ value }) => value === `${SCOPE}${recipient.name}`);
  return (
    <div className={classNames(styles['form'])}>
      {hasChoice && (
        <SelectField
          label={texts.person}
          placeholder={texts.person}
          options={
            ways.takesOthers
              ? [...persons, ...scopes, { value: OTHER, label: texts.other }]
              : persons
          }
          value={
            recipient.participant ??
            (isScope ? `${SCOPE}${recipient.name}` : isTyped ? OTHER : null)
          }
          onChange={(value) => {
            const person = people.find(({ id }) => id === value);
            setAnother(value === OTHER);
            if (person !== undefined) setRecipient(recipientOf(person));
            else if (!value.startsWith(SCOPE)) setRecipient(NOBODY);
            else setRecipient({ ...NOBODY, name: value.slice(SCOPE.length) });
          }}
          error={isTried && toOther && !isTyped ? texts.nameMissing : null}
        />
      )}
      {isTyped && toOther && (
        <>
          <TextField
            label={hasChoice ? texts.name : texts.person}
            hint={texts.nameHint}
            value={recipient.name}
            onChange={(name) => {
              setRecipient({ ...recipient, name });
            }}
            error={isTried && recipient.name.trim() === '' ? texts.nameMissing : null}
            maxLength={LONGEST_NAME}
            autoComplete="off"
          />
          {kind !== 'fullAnalysis' && (
            <TextField
              label={texts.organisation}
              value={recipient.organisation}
              onChange={(organisation) => {
                setRecipient({ ...recipient, organisation });
              }}
              maxLength={LONGEST_NAME}
              autoComplete="off"
            />
          )}
        </>
      )}
      <RadioField
        label={texts.channel}
        options={ways.channels.map((value) => ({ value, label: texts.channels[value] }))}
        value={channel}
        onChange={(next) => {
          onChange({ ...draft, channel: next });
        }}
        hint={channel === 'secureMail' ? texts.mail : undefined}
        error={isTried && channel === null ? texts.channelMissing : null}
        layout="row"
      />
      {use !== 'none' && (letters.length > 1 || (use === 'may' && letters.length > 0)) && (
        <SelectField
          label={texts.letter}
          placeholder={texts.letter}
          options={[
            ...letters.map((one) => ({
              value: one.id,
              label: texts.letterName(one.language, one.isLargePrint),
            })),
            ...(use === 'may' ? [{ value: NO_LETTER, label: texts.noLetter }] : []),
          ]}
          value={letter?.id ?? NO_LETTER}
          onChange={(value) => {
            onChange({ ...draft, letter: letters.find(({ id }) => id === value) ?? null });
          }}
        />
      )}
      {letter !== null && (
        <p className={classNames(styles['soft'])}>
          {letterView.stands(approvalWords(analysis, letter) ?? letterView.states.draft)}
        </p>
      )}
      {kind === 'supervision' && (
        <TextField
          label={texts.question}
          hint={texts.questionHint}
          value={draft.question}
          onChange={(question) => {
            onChange({ ...draft, question });
          }}
          autoComplete="off"
        />
      )}
      {needsReason && (
        <TextField
          label={texts.reason}
          hint={`${texts.reasonHint} ${texts.tell}`}
          value={reason}
          onChange={(next) => {
            onChange({ ...draft, reason: next });
          }}
          error={isTried && reason.trim() === '' ? texts.reasonMissing : null}
          autoComplete="off"
        />
      )}
    </div>
  );
}

/** The approved text for this recipient, else the first there is; null without one. */
export function firstLetter(
  analysis: Analysis,
  kind: ShareWish['kind'],
  recipient: Recipient,
): Entity<'letter'> | null {
  const letters = lettersFor(analysis, kind, recipient);
  return letters.find(({ approvedOn }) => approvedOn !== null) ?? letters[0] ?? null;
}

const NOBODY: Recipient = { name: '', organisation: '', participant: null };

function nameOf({ name, relation }: Entity<'participant'>): string {
  return relation.trim() === '' ? name : `${name} (${relation})`;
}
