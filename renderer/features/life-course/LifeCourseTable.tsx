import { GitFork, Quote } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { nameOf } from '#shared/analysis/entityNames';
import { isBlank, plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { ageAt } from '#shared/life-course/ageAt';
import { shortAge } from '#shared/life-course/ageWords';
import type { CourseEvent } from '#shared/life-course/courseEvents';
import { rememberedDate } from '#shared/text/nl/dates';
import { lifeCourse } from '#shared/text/nl/lifeCourse';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { SourceChip } from '../../ui/SourceChip.tsx';
import { moveEvent, removeEvent } from './eventEdits.ts';
import styles from './LifeCourseTable.module.css';

export interface LifeCourseTableProps {
  readonly events: readonly CourseEvent[];
  readonly birthDate: string | null;
  readonly selected: EntityId | null;
  readonly onSelect: (id: EntityId) => void;
  readonly onOpen: (id: EntityId) => void;
}

const texts = lifeCourse.table;

/** The twin of the picture: the same events in words, one row each. */
export function LifeCourseTable(props: LifeCourseTableProps) {
  const { events, birthDate, selected, onSelect, onOpen } = props;
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const root = useRef<HTMLTableElement>(null);
  const focusAt = (index: number) => {
    const id = events[index]?.id;
    if (id !== undefined) root.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus();
  };
  const onKeyDown = (key: KeyboardEvent, index: number) => {
    const event = events[index];
    if (event === undefined) return;
    if (key.altKey && !isReadOnly && (key.key === 'ArrowUp' || key.key === 'ArrowDown')) {
      moveEvent(event, { steps: key.key === 'ArrowUp' ? -1 : 1, lane: event.lane });
      requestAnimationFrame(() => {
        root.current?.querySelector<HTMLElement>(`[data-row="${event.id}"]`)?.focus();
      });
    } else if (key.key === 'ArrowUp') focusAt(index - 1);
    else if (key.key === 'ArrowDown') focusAt(index + 1);
    else if (key.key === 'Home') focusAt(0);
    else if (key.key === 'End') focusAt(events.length - 1);
    else if (key.key === 'Delete' && !isReadOnly) {
      focusAt(index + 1 < events.length ? index + 1 : index - 1);
      removeEvent(event.id);
    } else return;
    key.preventDefault();
  };
  const tabStop = events.some(({ id }) => id === selected) ? selected : events[0]?.id;
  return (
    <table ref={root} className={styles['table']} aria-label={texts.label}>
      <thead>
        <tr>
          <th scope="col">{texts.when}</th>
          <th scope="col">{texts.age}</th>
          <th scope="col">{texts.lane}</th>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.meaning}</th>
          <th scope="col">{texts.toldBy}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((course, index) => (
          <Row
            key={course.id}
            course={course}
            birthDate={birthDate}
            isSelected={course.id === selected}
            isTabStop={course.id === tabStop}
            onSelect={onSelect}
            onOpen={onOpen}
            onKeyDown={(event) => {
              onKeyDown(event, index);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly course: CourseEvent;
  readonly birthDate: string | null;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly onSelect: (id: EntityId) => void;
  readonly onOpen: (id: EntityId) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Row(props: RowProps) {
  const { course, birthDate, isSelected, isTabStop, onSelect, onOpen, onKeyDown } = props;
  const analysis = useAnalysis();
  const { event, id, crucialFor, lane, missedExit } = course;
  const { when, until, text, meaning, toldBy } = event;
  return (
    <tr
      className={isSelected ? styles['selected'] : undefined}
      onClick={() => {
        onOpen(id);
      }}
    >
      <td className={styles['when']}>
        {when === null ? texts.noDate : rememberedDate(when)}
        {until !== null && (
          <span className={styles['until']}>{texts.until(rememberedDate(until))}</span>
        )}
      </td>
      <td>{shortAge(ageAt(when, birthDate))}</td>
      <td>{lifeCourse.lanes[lane]}</td>
      <td className={styles['what']}>
        <button
          type="button"
          data-row={id}
          tabIndex={isTabStop ? 0 : -1}
          className={styles['open']}
          onFocus={() => {
            onSelect(id);
          }}
          onKeyDown={onKeyDown}
          onClick={(press) => {
            press.stopPropagation();
            onOpen(id);
          }}
        >
          {isBlank(text) ? texts.noWords : plainText(text)}
        </button>
        {crucialFor.length > 0 && (
          <span className={styles['mark']}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M6 0 12 6 6 12 0 6z" />
            </svg>
            {texts.turningPoint(crucialFor)}
          </span>
        )}
        {missedExit && (
          <span className={styles['mark']}>
            <GitFork aria-hidden="true" />
            {lifeCourse.picture.missedExit}
          </span>
        )}
      </td>
      <td className={isBlank(meaning) ? styles['ask'] : styles['voice']}>
        {isBlank(meaning) ? texts.ask : plainText(meaning)}
      </td>
      <td>
        {toldBy !== null && (
          <SourceChip
            shape="said"
            icon={<Quote aria-hidden="true" />}
            who={nameOf(analysis, 'participant', toldBy)}
            how=""
          />
        )}
      </td>
    </tr>
  );
}
