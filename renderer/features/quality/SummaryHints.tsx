import type { Analysis } from '#shared/analysis/analysis';
import { callingName, youthOf } from '#shared/analysis/people';
import { checkSummary, type OverallHint, type PointHint } from '#shared/quality/checkSummary';
import { summaryCheck as texts } from '#shared/text/nl/summaryCheck';
import { workspace } from '#shared/text/nl/workspace';
import { goToPlace } from '../../state/goToPlace.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './SummaryHints.module.css';

export interface SummaryHintsProps {
  readonly analysis: Analysis;
}

/** What stands out when the points of the summary are laid side by side. */
export function SummaryHints({ analysis }: SummaryHintsProps) {
  const { points, overall } = checkSummary(analysis);
  const youth = youthOf(analysis);
  const name = youth === null ? '' : callingName(youth);
  return (
    <section className={styles['hints']} aria-labelledby="summary-hints">
      <h2 id="summary-hints">{texts.title}</h2>
      {points.length === 0 && <p className={styles['quiet']}>{texts.empty}</p>}
      <ul>
        {overall.map((hint) => (
          <li key={overallText(hint)}>{overallText(hint)}</li>
        ))}
      </ul>
      <ol className={styles['points']}>
        {points.map(({ id, words, hints }, index) => (
          <li key={id}>
            <Button
              kind="link"
              aria-label={texts.go(index + 1)}
              onPress={() => {
                goToPlace('s10', { collection: 'summaryPoint', id });
              }}
            >
              {texts.point(index + 1)}
            </Button>{' '}
            <span className={styles['quiet']}>{texts.length(words)}</span>
            {hints.map((hint) => (
              <p key={pointText(hint)}>{pointText(hint)}</p>
            ))}
          </li>
        ))}
      </ol>
      {points.length > 0 && (
        <ul className={styles['quiet']}>
          <li>{texts.texts.readAloud(name === '' ? workspace.help.somebody : name)}</li>
          <li>{texts.texts.teachBack()}</li>
        </ul>
      )}
    </section>
  );
}

function overallText(hint: OverallHint): string {
  switch (hint.kind) {
    case 'tooFew':
    case 'tooMany':
    case 'ready':
      return texts.texts[hint.kind](hint.points);
    case 'sameStart':
      return texts.texts.sameStart(hint.word);
    default:
      return texts.texts[hint.kind]();
  }
}

function pointText(hint: PointHint): string {
  switch (hint.kind) {
    case 'tooLong':
      return texts.texts.tooLong(hint.words);
    case 'newFact':
      return texts.texts.newFact(hint.word);
    default:
      return texts.texts[hint.kind]();
  }
}
