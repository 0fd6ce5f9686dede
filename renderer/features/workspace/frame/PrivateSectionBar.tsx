import { useState } from 'react';
import { isSingleName } from '#shared/analysis/collectionNames';
import { displayValue, type AnyEntity } from '#shared/analysis/displayValue';
import { fieldWords } from '#shared/analysis/fieldWords';
import type { SectionId } from '#shared/analysis/sections';
import { privacy as texts } from '#shared/text/nl/privacy';
import { shareWholeSection, useIsPrivateSection } from '../../../state/privacyActions.ts';
import { useAnalysis, useOpenCase } from '../../../state/useOpenCase.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { showToast } from '../../../ui/toasts.ts';
import type { SinglePart } from '../../../forms/describe.ts';
import { sectionParts } from '../../../forms/sections/sectionParts.ts';
import styles from './PrivateSectionBar.module.css';
import { ReadFields } from './ReadFields.tsx';

export interface PrivateSectionBarProps {
  readonly section: SectionId;
}

/** Stands above a section that only this person has: what that means, and the way to share it. */
export function PrivateSectionBar({ section }: PrivateSectionBarProps) {
  const isPrivate = useIsPrivateSection(section);
  const analysis = useAnalysis();
  const [keptBack, setKeptBack] = useState<readonly string[]>([]);
  if (!isPrivate) {
    return (
      <KeptBackNote
        lines={keptBack}
        onSeen={() => {
          setKeptBack([]);
        }}
      />
    );
  }
  const share = () => {
    const stayed = shareWholeSection(section).map(({ collection, field }) => {
      const entity: AnyEntity = isSingleName(collection) ? analysis[collection] : {};
      const mine = displayValue(analysis, collection, entity, field);
      return texts.section.mine(fieldWords(collection, field).label, mine);
    });
    setKeptBack(stayed);
    if (stayed.length === 0) showToast(texts.section.shared);
  };
  return (
    <div className={styles['bar']}>
      <Banner
        tone="calm"
        title={texts.section.title}
        action={<Button onPress={share}>{texts.section.share}</Button>}
      >
        {texts.section.text}
      </Banner>
      <WrittenByOther section={section} />
    </div>
  );
}

interface KeptBackNoteProps {
  readonly lines: readonly string[];
  readonly onSeen: () => void;
}

/** Single values that met another value of the partner: they stay readable until they were seen. */
function KeptBackNote({ lines, onSeen }: KeptBackNoteProps) {
  if (lines.length === 0) return null;
  const { keptBack, keptBackMore, seen } = texts.section;
  return (
    <div className={styles['bar']}>
      <Banner
        tone="attention"
        title={lines.length === 1 ? keptBack : keptBackMore(lines.length)}
        action={<Button onPress={onSeen}>{seen}</Button>}
      >
        {lines.join(' ')}
      </Banner>
    </div>
  );
}

/** What the duo partner filled in here meanwhile: it may not be out of sight. */
function WrittenByOther({ section }: PrivateSectionBarProps) {
  const analysis = useOpenCase(({ caseDocument }) => caseDocument.sharedAnalysis());
  const singles = sectionParts[section].filter(
    (part): part is SinglePart => part.kind === 'single',
  );
  const read = singles.map((part) => (
    <ReadFields
      key={part.heading}
      analysis={analysis}
      collection={part.name}
      entity={analysis[part.name]}
      places={part.fields}
    />
  ));
  const isFilled = singles.some((part) => hasFilled(part, analysis[part.name]));
  if (!isFilled) return null;
  return (
    <section className={styles['other']}>
      <p>{texts.section.other}</p>
      {read}
    </section>
  );
}

function hasFilled(part: SinglePart, entity: object): boolean {
  const values = new Map(Object.entries(entity));
  return part.fields.some(({ field }) => {
    const value: unknown = values.get(field);
    return Array.isArray(value)
      ? value.length > 0
      : value != null && value !== '' && value !== false;
  });
}
