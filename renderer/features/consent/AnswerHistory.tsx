import { callingName, personById } from '#shared/analysis/people';
import type { Consent } from '#shared/analysis/consent';
import { fieldWords } from '#shared/analysis/fieldWords';
import { isBlank } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { longDate } from '#shared/text/nl/dates';
import { joinWords } from '#shared/text/nl/joinWords';
import { ProseView } from '../../editor/ProseView.tsx';
import { useAnalysis } from '../../state/useOpenCase.ts';
import styles from './AnswerHistory.module.css';

const texts = consentScreen.panel;

/** Every answer of one person to one question, the newest first; nothing is ever replaced. */
export function AnswerHistory({ records }: { readonly records: readonly Consent[] }) {
  const analysis = useAnalysis();
  const name = (id: EntityId | null) => {
    const person = personById(analysis, id);
    return person === null ? '' : callingName(person);
  };
  return (
    <div className={styles['history']}>
      <h4 className={styles['heading']}>{texts.history}</h4>
      {records.length === 0 && <p className={styles['soft']}>{texts.noHistory}</p>}
      <ul className={styles['list']}>
        {[...records].reverse().map((record) => (
          <li key={record.id} className={styles['item']}>
            <p className={styles['said']}>
              <strong>{answerWords(record)}</strong>
              {record.on !== null && <span>{longDate(record.on)}</span>}
              {record.purpose !== null && (
                <span className={styles['soft']}>
                  {fieldWords('consent', 'purpose').options?.[record.purpose]}
                </span>
              )}
            </p>
            {record.scope !== '' && <p>{texts.withWhom(record.scope)}</p>}
            {record.givenBy.length > 0 && (
              <p className={styles['soft']}>{texts.givenBy(joinWords(record.givenBy.map(name)))}</p>
            )}
            {record.askedBy !== null && (
              <p className={styles['soft']}>{texts.askedBy(name(record.askedBy))}</p>
            )}
            {!isBlank(record.childOpinion) && (
              <>
                <p className={styles['soft']}>{texts.opinion}</p>
                <ProseView prose={record.childOpinion} />
              </>
            )}
            {!isBlank(record.ownWords) && <ProseView prose={record.ownWords} />}
            {!isBlank(record.note) && <ProseView prose={record.note} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function answerWords({ answer, childOpinion }: Consent): string {
  if (answer !== null) return fieldWords('consent', 'answer').options?.[answer] ?? '';
  return isBlank(childOpinion) ? consentScreen.cells.begun : consentScreen.cells.opinion;
}
