import { useMemo, useState } from 'react';
import { CalendarClock } from 'lucide-react';
import type { Analysis } from '#shared/analysis/analysis';
import { callingName, personById, youthOf } from '#shared/analysis/people';
import type { EntityId } from '#shared/base/ids';
import { dueQuestions, type DueQuestion } from '#shared/consent/dueQuestions';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { longDate } from '#shared/text/nl/dates';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { purposeWords } from './chosenCell.ts';
import styles from './DueList.module.css';

export interface DueListProps {
  readonly today: string;
  readonly onAuthority: (id: EntityId) => void;
}

const texts = consentScreen.due;
const AT_FIRST = 4;

/** What has to be asked or checked again, the most pressing first. */
export function DueList({ today, onAuthority }: DueListProps) {
  const analysis = useAnalysis();
  const due = useMemo(() => dueQuestions(analysis, today), [analysis, today]);
  const [showsAll, setShowsAll] = useState(false);
  if (due.length === 0) return null;
  const shown = showsAll ? due : due.slice(0, AT_FIRST);
  return (
    <section aria-labelledby="consent-due" className={styles['due']}>
      <h3 id="consent-due" className={styles['heading']}>
        <CalendarClock aria-hidden="true" />
        {texts.title}
      </h3>
      <ul className={styles['list']}>
        {shown.map((one) => {
          const authority = 'checkedOn' in one ? authorityOf(analysis, one) : null;
          const words = dueWords(analysis, one);
          return (
            <li key={words} className={styles['item']}>
              <span>{words}</span>
              {authority !== null && (
                <Button
                  kind="link"
                  size="small"
                  aria-label={consentScreen.matrix.openAuthorityOf(nameOf(analysis, one.person))}
                  onPress={() => {
                    onAuthority(authority);
                  }}
                >
                  {consentScreen.matrix.openAuthority}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {shown.length < due.length && (
        <Button
          kind="link"
          onPress={() => {
            setShowsAll(true);
          }}
        >
          {texts.more(due.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

function dueWords(analysis: Analysis, due: DueQuestion): string {
  const name = nameOf(analysis, due.person);
  switch (due.kind) {
    case 'birthdayComing':
      return texts.birthdayComing(name, due.age, longDate(due.on));
    case 'birthdayPast':
      return texts.birthdayPast(name, due.age, longDate(due.on), longDate(due.by));
    case 'authorityAging':
      return texts.authorityAging(name, longDate(due.checkedOn ?? ''));
    case 'authorityOld':
      return texts.authorityOld(name, longDate(due.checkedOn ?? ''));
    case 'authorityNeverChecked':
      return texts.authorityNeverChecked(name);
    case 'endsSoon':
      return texts.endsSoon(name, purposeOf(analysis, due), longDate(due.on ?? ''));
    case 'ended':
      return texts.ended(name, purposeOf(analysis, due));
  }
}

type Ending = Extract<DueQuestion, { readonly kind: 'endsSoon' | 'ended' }>;
type Check = Extract<DueQuestion, { readonly checkedOn: string | null }>;

function purposeOf(analysis: Analysis, { child, code }: Ending): string {
  return purposeWords(code, child === youthOf(analysis)?.id);
}

function authorityOf(analysis: Analysis, { person, child }: Check): EntityId | null {
  const youth = youthOf(analysis)?.id;
  const lines = analysis.authority.filter(
    (one) => one.participant === person && (one.over ?? youth) === child,
  );
  return lines.at(-1)?.id ?? null;
}

function nameOf(analysis: Analysis, id: EntityId): string {
  const person = personById(analysis, id);
  return person === null ? '' : callingName(person);
}
