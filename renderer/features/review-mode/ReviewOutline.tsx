import { sectionIds, type SectionId } from '#shared/analysis/sections';
import { criterionIds, type CriterionId } from '#shared/quality/criteria';
import { remarkCounts } from '#shared/remarks/remarkFilter';
import type { RemarkThread } from '#shared/remarks/remarkThreads';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { sections } from '#shared/text/nl/sections';
import { workspace } from '#shared/text/nl/workspace';
import { Button } from '../../ui/Button.tsx';
import hidden from '../../ui/hidden.module.css';
import styles from './ReviewOutline.module.css';
import type { RoundProgress } from './roundProgress.ts';

export interface ReviewOutlineProps {
  readonly id: string;
  /** The remarks that the list beside the text holds. */
  readonly threads: readonly RemarkThread[];
  /** The section in sight. */
  readonly current: SectionId;
  readonly progress: RoundProgress;
  /** Sections that the copy shows; a short question may show a few. */
  readonly shown: readonly SectionId[];
  readonly onGo: (section: SectionId) => void;
  /** Null where the criteria are not asked. */
  readonly onCriterion: ((criterion: CriterionId) => void) | null;
}

const texts = reviewMode.outline;

/** The sections with how many remarks each has, and how far the criteria are. */
export function ReviewOutline(props: ReviewOutlineProps) {
  const { threads, current, progress, shown, onGo, onCriterion } = props;
  const counts = remarkCounts(threads);
  const general = counts.get(null) ?? 0;
  return (
    <nav id={props.id} tabIndex={-1} aria-label={texts.title} className={styles['pane']}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{texts.title}</h2>
        <span className={styles['count']}>{texts.remarks(threads.length)}</span>
      </div>
      <ul className={styles['thread']}>
        {sectionIds
          .filter((id) => shown.includes(id))
          .map((id) => {
            const count = counts.get(id) ?? 0;
            const name = workspace.tasks.numbered(id, sections[id].title);
            return (
              <li key={id} className={styles['entry']}>
                <button
                  type="button"
                  className={styles['task']}
                  {...(id === current && { 'aria-current': 'page' as const })}
                  onClick={() => {
                    onGo(id);
                  }}
                >
                  <span className={styles['knot']} data-has={count > 0} />
                  <span className={styles['name']}>{name}</span>
                  {count > 0 && (
                    <span className={styles['count']}>
                      {count}
                      <span className={hidden['hidden']}>{texts.inSection(count)}</span>
                    </span>
                  )}
                </button>
              </li>
            );
          })}
      </ul>
      {general > 0 && (
        <p className={styles['general']}>
          {texts.general} <span className={styles['count']}>{general}</span>
        </p>
      )}
      {onCriterion !== null && (
        <div className={styles['quality']}>
          <h3 className={styles['title']}>{texts.quality}</h3>
          <p className={styles['muted']}>
            {texts.looked(progress.looked, criterionIds.length)} {texts.noGrade}
          </p>
          <Button
            size="small"
            onPress={() => {
              onCriterion(progress.next ?? 'K01');
            }}
          >
            {goOnLabel(progress)}
          </Button>
        </div>
      )}
    </nav>
  );
}

function goOnLabel({ looked, next }: RoundProgress): string {
  if (next === null) return texts.again;
  return looked === 0 ? texts.begin : texts.goOn(criterionIds.indexOf(next) + 1);
}
