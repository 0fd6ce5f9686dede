import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import { callingName, personById } from '#shared/analysis/people';
import { fieldsSharing } from '#shared/text/nl/fieldsSharing';
import { sharing } from '#shared/text/nl/sharing';
import { classNames } from '../../ui/classNames.ts';
import { formatDutchDate } from '../../ui/dutchDate.ts';
import { isoDayOf } from '../../ui/dutchTime.ts';
import styles from './RegisterDialog.module.css';

const texts = sharing.register;
const words = fieldsSharing.exportRecord;

export interface RegisterRowProps {
  readonly analysis: Analysis;
  readonly line: Entity<'exportRecord'>;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** What the receiver said of it, to fill in. */
  readonly renderFields: (line: Entity<'exportRecord'>) => ReactNode;
}

/** One file that left: what, for whom and how it fares; opened, what it rests on. */
export function RegisterRow(props: RegisterRowProps) {
  const { analysis, line, isOpen, onToggle, renderFields } = props;
  const kind = line.kind === null ? texts.unknown : words.kind.options[line.kind];
  const people = line.people.flatMap((id) => personById(analysis, id) ?? []);
  const answers = line.consents.flatMap(
    (id) => analysis.consent.find((answer) => answer.id === id) ?? [],
  );
  return (
    <li className={classNames(styles['line'])}>
      <button
        type="button"
        className={classNames(styles['head'])}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <span className={classNames(styles['what'])}>
          <strong>{kind}</strong>
          <span>
            {line.recipient}
            {line.organisation !== '' && `, ${line.organisation}`}
          </span>
        </span>
        <span className={classNames(styles['soft'])}>
          {line.on === null ? texts.unknown : formatDutchDate(isoDayOf(line.on))}
        </span>
        <span className={classNames(styles['soft'])}>{stateOf(line)}</span>
        <ChevronDown aria-hidden="true" className={classNames(isOpen && styles['turned'])} />
      </button>
      {isOpen && (
        <div className={classNames(styles['more'])}>
          <dl>
            {line.channel !== null && (
              <Fact term={words.channel.label} text={words.channel.options[line.channel]} />
            )}
            {line.basis !== null && (
              <Fact term={words.basis.label} text={words.basis.options[line.basis]} />
            )}
            <Fact
              term={texts.answers}
              text={
                answers.length === 0
                  ? texts.noAnswers
                  : answers.map((answer) => answerText(analysis, answer)).join('; ')
              }
            />
            <Fact
              term={texts.people}
              text={people.length === 0 ? texts.nobody : people.map(({ name }) => name).join(', ')}
            />
            {line.expiresOn !== null && (
              <Fact term={words.expiresOn.label} text={formatDutchDate(line.expiresOn)} />
            )}
            <Fact term={texts.hash} text={line.fileHash} isCode />
            {line.logHead !== '' && <Fact term={words.logHead.label} text={line.logHead} isCode />}
          </dl>
          {renderFields(line)}
        </div>
      )}
    </li>
  );
}

interface FactProps {
  readonly term: string;
  readonly text: string;
  readonly isCode?: boolean;
}

function Fact({ term, text, isCode = false }: FactProps) {
  return (
    <>
      <dt>{term}</dt>
      <dd className={classNames(isCode && styles['code'])}>{text}</dd>
    </>
  );
}

function answerText(analysis: Analysis, { participant, on }: Entity<'consent'>): string {
  const person = personById(analysis, participant);
  return texts.answerOf(person === null ? '' : callingName(person), formatDutchDate(on));
}

/** The furthest it came; a file that may not be there says so. */
function stateOf(line: Entity<'exportRecord'>): string {
  const { states } = texts;
  if (line.result === 'failed') return states.failed;
  if (line.destroyedOn !== null) return states.destroyed(formatDutchDate(line.destroyedOn));
  if (line.destroyAskedOn !== null) {
    return states.destroyAsked(formatDutchDate(line.destroyAskedOn));
  }
  if (line.receivedOn !== null) return states.received(formatDutchDate(line.receivedOn));
  return line.result === 'begun' ? states.begun : states.written;
}
