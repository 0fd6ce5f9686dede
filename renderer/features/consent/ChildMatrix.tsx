import { useId, useRef, useState } from 'react';
import { callingName, personById, youthOf } from '#shared/analysis/people';
import type { EntityId } from '#shared/base/ids';
import type { MatrixChild } from '#shared/consent/consentMatrix';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { useMatrixKeys } from '../../ui/useMatrixKeys.ts';
import { purposeWords, recordsOf, stopOf, type Chosen } from './chosenCell.ts';
import styles from './ChildMatrix.module.css';
import { MatrixCellView } from './MatrixCellView.tsx';
import { OutcomeMark } from './OutcomeMark.tsx';
import { PersonHead } from './PersonHead.tsx';

export interface ChildMatrixProps {
  readonly child: MatrixChild;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onAuthority: (id: EntityId) => void;
}

const texts = consentScreen.matrix;

/** The questions about one child by the people who have a say, with what it comes to at the end. */
export function ChildMatrix(props: ChildMatrixProps) {
  const { child, today, chosen, onChoose, onAuthority } = props;
  const analysis = useAnalysis();
  const caption = useId();
  const root = useRef<HTMLDivElement>(null);
  const onKeyDown = useMatrixKeys(root);
  const [current, setCurrent] = useState<string | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const isYouth = child.person.id === youthOf(analysis)?.id;
  const people = [...new Set(child.cells.map(({ person }) => person))];
  const name = callingName(child.person);
  const nameOf = (id: EntityId) => {
    const person = personById(analysis, id);
    return person === null ? '' : callingName(person);
  };
  const hasAnswer = (code: Chosen['code']) =>
    child.cells.some((cell) => cell.code === code && cell.answer !== null);
  const columns = child.columns.filter(
    ({ code }) => isYouth || showsAll || code === 'T1' || hasAnswer(code),
  );
  const first = people[0];
  const firstCode = columns[0]?.code;
  const firstStop =
    first === undefined || firstCode === undefined
      ? null
      : stopOf({ child: child.person.id, person: first, code: firstCode });
  const tabStop = current ?? firstStop;
  return (
    <section aria-labelledby={caption} className={styles['child']}>
      <h3 id={caption} className={styles['heading']}>
        {texts.caption(name)}
      </h3>
      <ul className={styles['situation']}>
        {child.words.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <div ref={root} className={styles['scroll']}>
        <table
          role="grid"
          aria-labelledby={caption}
          className={styles['table']}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col" className={styles['corner']}>
                {texts.purpose}
              </th>
              {people.map((id) => (
                <th key={id} scope="col" className={styles['person']}>
                  {nameOf(id)}
                </th>
              ))}
              <th scope="col" className={styles['last']}>
                {texts.outcome}
              </th>
            </tr>
            <tr>
              <td className={styles['facts']} />
              {people.map((id) => (
                <td key={id} className={styles['facts']}>
                  <PersonHead person={id} child={child} onAuthority={onAuthority} />
                </td>
              ))}
              <td className={styles['facts']} />
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column.code}>
                <th scope="row" className={styles['purpose']}>
                  {purposeWords(column.code, isYouth)}
                </th>
                {people.map((id) => {
                  const cell = child.cells.find(
                    ({ person, code }) => person === id && code === column.code,
                  );
                  if (cell === undefined) return <td key={id} className={styles['cell']} />;
                  const place: Chosen = { child: child.person.id, person: id, code: column.code };
                  const stop = stopOf(place);
                  return (
                    <td key={id} className={styles['cell']}>
                      <MatrixCellView
                        cell={cell}
                        column={column}
                        records={recordsOf(analysis, place)}
                        person={nameOf(id)}
                        purpose={purposeWords(column.code, isYouth)}
                        stop={stop}
                        today={today}
                        isTabStop={tabStop === stop}
                        isOpen={chosen !== null && stopOf(chosen) === stop}
                        onFocus={() => {
                          setCurrent(stop);
                        }}
                        onOpen={() => {
                          onChoose(place);
                        }}
                      />
                    </td>
                  );
                })}
                <td className={styles['outcome']}>
                  <OutcomeMark column={column} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!isYouth && !showsAll && (
        <Button
          kind="link"
          onPress={() => {
            setShowsAll(true);
          }}
        >
          {texts.siblingMore(name)}
        </Button>
      )}
    </section>
  );
}
