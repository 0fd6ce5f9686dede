import type { Policy, PolicyReading } from '#shared/policy/policy';
import { policyOf } from '#shared/policy/policy';
import { fieldsSharing } from '#shared/text/nl/fieldsSharing';
import { policy as texts } from '#shared/text/nl/policy';
import { Banner } from '../../ui/Banner.tsx';
import styles from './SettingsDialog.module.css';

export interface OrganisationRulesProps {
  readonly reading: PolicyReading;
}

const kindWords = fieldsSharing.exportRecord.kind.options;

/** What the organisation set, to see and not to change; and what of it could not be read. */
export function OrganisationRules({ reading }: OrganisationRulesProps) {
  if (reading.state === 'none') return <p>{texts.none}</p>;
  if (reading.state === 'unreadable') {
    return (
      <Banner tone="attention" title={texts.unreadable.title}>
        {texts.unreadable.text}
      </Banner>
    );
  }
  const lines = linesOf(reading.policy);
  return (
    <>
      {reading.state === 'partly' && (
        <Banner tone="attention" title={texts.partly.title}>
          {texts.partly.text(reading.wrong.map((key) => texts.file.keys[key]).join(', '))}
        </Banner>
      )}
      <p>{texts.from(policyOf(reading).organisation)}</p>
      {lines.length === 0 ? (
        <p>{texts.lines.nothing}</p>
      ) : (
        <ul className={styles['rules']}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function linesOf(set: Policy): readonly string[] {
  const { forbidden, lockMinutes, keepDays, passphraseLength, exportFolder } = set;
  const { lines } = texts;
  const kinds = forbidden.map((kind) => kindWords[kind].toLocaleLowerCase('nl')).join(', ');
  return [
    ...(forbidden.length === 0 ? [] : [lines.forbidden(kinds)]),
    ...(lockMinutes === null ? [] : [lines.lockMinutes(lockMinutes)]),
    ...(keepDays === null ? [] : [lines.keepDays(keepDays)]),
    ...(passphraseLength === null ? [] : [lines.passphraseLength(passphraseLength)]),
    ...(exportFolder === null ? [] : [lines.exportFolder]),
  ];
}
