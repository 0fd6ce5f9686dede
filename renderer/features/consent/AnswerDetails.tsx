import { isBlank } from '#shared/analysis/prose';
import type { Consent } from '#shared/analysis/consent';
import type { AskedFacts } from '#shared/consent-texts/askedFacts';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { joinWords } from '#shared/text/nl/joinWords';
import { FieldGrid } from '../../forms/FieldGrid.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './ConsentScreen.module.css';

export interface AnswerDetailsProps {
  readonly record: Consent;
  readonly facts: AskedFacts;
}

const texts = consentScreen.answer;

/** What makes an answer demonstrable: who asked, who was there, how, when; kept as it is typed. */
export function AnswerDetails({ record, facts }: AnswerDetailsProps) {
  const { name, isOpinion, authorityNames } = facts;
  const { capability } = record;
  const names = joinWords(authorityNames);
  const hasException = !isBlank(record.exceptionReason) || record.secondProfessional !== '';
  return (
    <section className={styles['details']} aria-labelledby="consent-details">
      <h2 id="consent-details" className={styles['partHeading']}>
        {texts.record}
      </h2>
      <FieldGrid
        collection="consent"
        entity={record}
        places={[
          { field: 'on', width: 'third' },
          { field: 'means', width: 'half' },
          { field: 'askedBy', width: 'half' },
          { field: 'askedByRegistration', width: 'half' },
          { field: 'askedByDecidesPlacement', width: 'full' },
          { field: 'present', width: 'full' },
          { field: 'interpreter', width: 'half' },
          { field: 'thinkingHours', width: 'half' },
          { field: 'scope', width: 'full' },
          { field: 'note', width: 'full' },
          ...(isOpinion ? [] : [{ field: 'capability', width: 'full' as const }]),
        ]}
      />
      {record.askedByDecidesPlacement && <Banner tone="attention">{texts.placement}</Banner>}
      {!isOpinion && capability === 'doubt' && (
        <Banner tone="attention">{texts.capability.doubt(name, names)}</Banner>
      )}
      {!isOpinion && capability === 'incapable' && (
        <Banner tone="attention">{texts.capability.incapable(names)}</Banner>
      )}
      {!isOpinion && (
        <Disclosure title={texts.exception} level={3} isOpenAtFirst={hasException}>
          <FieldGrid
            collection="consent"
            entity={record}
            places={[
              { field: 'coversOwnData', width: 'full' },
              { field: 'validUntil', width: 'third' },
              { field: 'exceptionReason', width: 'full' },
              { field: 'secondProfessional', width: 'half' },
            ]}
          />
        </Disclosure>
      )}
    </section>
  );
}
