import { Check, CircleHelp, EqualApproximately, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { nameOf } from '#shared/analysis/entityNames';
import { peopleOfTheStory } from '#shared/analysis/people';
import type { EntityId } from '#shared/base/ids';
import { forms } from '#shared/text/nl/forms';
import { editCase } from '../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { FieldGrid } from '../FieldGrid.tsx';
import { RemarkButton } from '../RemarkButton.tsx';
import styles from './Positions.module.css';

export interface PositionsProps {
  readonly hypothesis: EntityId;
}

/** So many chips stand behind an answer before the rest waits behind a press. */
const SHORT_ROW = 5;

type Answer = 'yes' | 'partly' | 'no' | 'unknown';
const answers = [
  { answer: 'yes', words: forms.people.recognise, Icon: Check },
  { answer: 'partly', words: forms.people.partly, Icon: EqualApproximately },
  { answer: 'no', words: forms.people.not, Icon: X },
  { answer: 'unknown', words: forms.people.notAsked, Icon: CircleHelp },
] as const;

/** Who recognises a hypothesis: the answer once, then the people who gave it. */
export function Positions({ hypothesis }: PositionsProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const panelId = useId();
  const root = useRef<HTMLDivElement>(null);
  const [person, setPerson] = useState<EntityId | null>(null);
  const [isWhole, setWhole] = useState(false);
  const next = useRef<EntityId | null>(null);
  useEffect(() => {
    // What was pressed is gone; the person it was about is not.
    if (next.current !== null) chipOf(root.current, next.current)?.focus();
    next.current = null;
  });
  const positions = analysis.position.filter((entry) => entry.hypothesis === hypothesis);
  const positionOf = (id: EntityId) => positions.find((entry) => entry.participant === id);
  const asked = new Set(positions.map(({ participant }) => participant));
  const people = analysis.participant.filter(
    (someone) => asked.has(someone.id) || peopleOfTheStory(analysis).includes(someone),
  );
  const open = (id: EntityId) => {
    if (positionOf(id) === undefined && !isReadOnly) {
      editCase('position.add', (writer) => {
        writer.add('position', { hypothesis, participant: id, agrees: 'unknown' });
      });
    }
    setPerson(person === id ? null : id);
  };
  const shown = person === null ? undefined : positionOf(person);
  return (
    <div ref={root} className={styles['positions']}>
      <div className={styles['answers']}>
        {answers.map(({ answer, words, Icon }) => {
          const group = people.filter(({ id }) => answerOf(positionOf(id)) === answer);
          if (group.length === 0) return null;
          const rest = isWhole || group.length <= SHORT_ROW ? 0 : group.length - SHORT_ROW + 1;
          return (
            <div key={answer} className={styles['group']}>
              <span className={styles['say']}>
                <Icon aria-hidden="true" />
                {words}
              </span>
              {group.slice(0, group.length - rest).map(({ id }) => {
                const name = nameOf(analysis, 'participant', id);
                return (
                  <button
                    key={id}
                    type="button"
                    data-person={id}
                    className={classNames(
                      styles['chip'],
                      answer === 'unknown' && styles['unknown'],
                    )}
                    aria-expanded={person === id}
                    {...(person === id && { 'aria-controls': panelId })}
                    onClick={() => {
                      open(id);
                    }}
                  >
                    <Avatar name={name} />
                    {name}
                    <span className={styles['hidden']}>{forms.people.answerOf(words)}</span>
                  </button>
                );
              })}
              {rest > 0 && (
                <Button
                  kind="quiet"
                  size="small"
                  onPress={() => {
                    const [first] = group.slice(group.length - rest);
                    setWhole(true);
                    next.current = first?.id ?? null;
                  }}
                >
                  {forms.people.more(rest)}
                </Button>
              )}
            </div>
          );
        })}
      </div>
      {shown !== undefined && person !== null && (
        <div
          id={panelId}
          data-item={shown.id}
          role="group"
          aria-label={forms.people.answerTitle(nameOf(analysis, 'participant', person))}
          className={styles['panel']}
        >
          <FieldGrid
            collection="position"
            entity={shown}
            places={[{ field: 'agrees', width: 'half' }, { field: 'words' }]}
          />
          <div className={styles['actions']}>
            <Button
              size="small"
              onPress={() => {
                setPerson(null);
                next.current = person;
              }}
            >
              {forms.people.close}
            </Button>
            <RemarkButton collection="position" id={shown.id} />
          </div>
        </div>
      )}
    </div>
  );
}

function answerOf(position: Entity<'position'> | undefined): Answer {
  return position?.agrees ?? 'unknown';
}

function chipOf(root: HTMLElement | null, person: EntityId): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-person="${person}"]`) ?? null;
}
