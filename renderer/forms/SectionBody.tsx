import { use } from 'react';
import { fillName } from '#shared/analysis/methodPack';
import { callingName, youthOf } from '#shared/analysis/people';
import type { SectionId } from '#shared/analysis/sections';
import { workspace } from '#shared/text/nl/workspace';
import { setOpenItem } from '../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../state/useOpenCase.ts';
import { useUnreadSection } from './useUnread.ts';
import { sectionParts } from './sections/sectionParts.ts';
import type { SectionPart, SinglePart } from './describe.ts';
import { FieldGrid } from './FieldGrid.tsx';
import { IsPaintedContext } from './IsPaintedContext.ts';
import { ItemForm } from './ItemForm.tsx';
import { ItemList } from './ItemList.tsx';
import styles from './SectionBody.module.css';

export interface SectionBodyProps {
  readonly section: SectionId;
}

/** More than a window is high; fields are slow to make. */
const PARTS_IN_SIGHT = 2;

/** The parts of a section, one under the other. */
export function SectionBody({ section }: SectionBodyProps) {
  useUnreadSection(section);
  const isPainted = use(IsPaintedContext);
  const parts = sectionParts[section];
  return (
    <div className={styles['body']}>
      {(isPainted ? parts : parts.slice(0, PARTS_IN_SIGHT)).map((part) => (
        <Part key={`${part.kind}:${part.heading}`} part={part} />
      ))}
    </div>
  );
}

function Part({ part }: { readonly part: SectionPart }) {
  const openItem = useOpenCase((state) => state.openItem);
  return part.kind === 'single' ? (
    <Single part={part} />
  ) : (
    <ItemList
      part={part}
      openItem={openItem}
      onOpen={setOpenItem}
      renderForm={(form) => <ItemForm {...form} />}
    />
  );
}

function Single({ part }: { readonly part: SinglePart }) {
  const analysis = useAnalysis();
  const youth = youthOf(analysis);
  const name = youth === null ? '' : callingName(youth);
  return (
    <section className={styles['single']}>
      {part.heading !== '' && (
        <h2 className={styles['heading']}>
          {fillName(part.heading, name, workspace.help.somebody)}
        </h2>
      )}
      <FieldGrid collection={part.name} entity={analysis[part.name]} places={part.fields} />
    </section>
  );
}
