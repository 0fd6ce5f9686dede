import { CircleCheck, CircleDashed, CirclePause } from 'lucide-react';
import type { SharingKind } from '#shared/analysis/exportRecord';
import { sharing as texts } from '#shared/text/nl/sharing';
import { classNames } from '../../ui/classNames.ts';
import styles from './KindList.module.css';
import type { Standing, StandingShape } from './standingOf.ts';

/** What can be chosen: the thirteen kinds, and the data for another program. */
export type ShareChoice = SharingKind | 'portable';

type Group = keyof typeof texts.groups;

const GROUPS: Readonly<Record<Group, readonly ShareChoice[]>> = {
  file: ['fullAnalysis', 'portable', 'handOver'],
  family: ['parentSummary', 'youthLetter', 'childLetter', 'access'],
  others: ['schoolVersion', 'followUp', 'expertTeam', 'legal'],
  learning: ['learning', 'supervision', 'monitoring'],
};
const GROUP_ORDER: readonly Group[] = ['file', 'family', 'others', 'learning'];

export interface KindListProps {
  readonly chosen: ShareChoice | null;
  readonly standings: ReadonlyMap<ShareChoice, Standing>;
  readonly onChoose: (kind: ShareChoice) => void;
}

/** All kinds of copies in four groups, each with what it is for and whether it may leave. */
export function KindList({ chosen, standings, onChoose }: KindListProps) {
  return (
    <nav className={classNames(styles['list'])} aria-label={texts.title}>
      {GROUP_ORDER.map((group) => (
        <section key={group} className={classNames(styles['group'])}>
          <h2>{texts.groups[group]}</h2>
          <ul>
            {GROUPS[group].map((kind) => (
              <li key={kind}>
                <button
                  type="button"
                  className={classNames(styles['kind'], kind === chosen && styles['chosen'])}
                  aria-current={kind === chosen ? 'true' : undefined}
                  onClick={() => {
                    onChoose(kind);
                  }}
                >
                  <span className={classNames(styles['title'])}>{texts.kinds[kind].title}</span>
                  <span className={classNames(styles['what'])}>{texts.kinds[kind].what}</span>
                  <StandingLine standing={standings.get(kind)} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

const SIGNS: Readonly<Record<StandingShape, typeof CircleCheck>> = {
  may: CircleCheck,
  soon: CirclePause,
  no: CircleDashed,
};

interface StandingLineProps {
  readonly standing: Standing | undefined;
}

/** A sign and words; the sign never stands alone. */
function StandingLine({ standing }: StandingLineProps) {
  if (standing === undefined) return null;
  const Sign = SIGNS[standing.shape];
  return (
    <span className={classNames(styles['standing'], styles[standing.shape])}>
      <Sign aria-hidden="true" />
      {standing.words}
    </span>
  );
}
