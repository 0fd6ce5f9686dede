import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { emergencyCopy } from '#shared/text/nl/emergencyCopy';
import { Banner } from '../../../ui/Banner.tsx';
import { formatClock, formatLongDay, isoDayOf } from '../../../ui/dutchTime.ts';
import type { EmergencyCopy } from '../../../vault/unlockedWorkplace.ts';
import type { RestoreProblem } from './copyActions.ts';
import styles from './EmergencyCopyDialog.module.css';

export interface CopyContentsProps {
  readonly id: string;
  readonly copy: EmergencyCopy;
  readonly lines: readonly CaseSummary[];
  readonly problem: RestoreProblem | null;
}

const texts = emergencyCopy.found;

/** What an opened copy holds, and what putting it back will do; no word of the case itself. */
export function CopyContents({ id, copy, lines, problem }: CopyContentsProps) {
  const rows = [
    [texts.code, copy.code],
    [texts.keptAt, texts.when(formatLongDay(isoDayOf(copy.keptAt)), formatClock(copy.keptAt))],
    [texts.effect, effectOf(copy, lines)],
  ] as const;
  return (
    <>
      <section id={id} className={styles['found']}>
        <h3>{texts.title}</h3>
        <dl>
          {rows.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      {problem !== null && (
        <Banner tone="danger" title={texts.failed}>
          {problem === 'not-kept' ? nl.cases.openFailed['not-kept'] : nl.errors.keep[problem]}
        </Banner>
      )}
    </>
  );
}

function effectOf({ alias, code }: EmergencyCopy, lines: readonly CaseSummary[]): string {
  // Aliases are random: the same one is the same case of the same workplace.
  const own = lines.find((line) => line.alias === alias);
  if (own !== undefined) return texts.merge(own.code);
  return lines.some((line) => line.code === code) ? texts.addBeside(code) : texts.add;
}
