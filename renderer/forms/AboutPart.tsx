import { useState } from 'react';
import type { ListName } from '#shared/analysis/collectionNames';
import { nameOf } from '#shared/analysis/entityNames';
import { proseFields } from '#shared/analysis/entityTypes';
import { fieldWords } from '#shared/analysis/fieldWords';
import type { EntityId } from '#shared/base/ids';
import { aboutWhom } from '#shared/third-persons/aboutWhom';
import { joinWords } from '#shared/text/nl/joinWords';
import { thirdPersons } from '#shared/text/nl/thirdPersons';
import { addAboutMark, removeAboutMarks } from '../state/aboutMarkActions.ts';
import { useAnalysis, useOpenCase } from '../state/useOpenCase.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './ItemForm.module.css';
import { FieldGrid } from './FieldGrid.tsx';

export interface AboutPartProps {
  readonly collection: ListName;
  readonly id: EntityId;
}

const texts = thirdPersons.item;
/** Things without text of their own, and papers that are about one person anyway. */
const WITHOUT: readonly ListName[] = [
  'participant',
  'relation',
  'authority',
  'consent',
  'capability',
  'statement',
  'correction',
  'destructionRequest',
  'review',
  'letter',
];

/** Under an item: whom it is about. Closed, because most items say so by themselves. */
export function AboutPart(props: AboutPartProps) {
  const [isOpen, setOpen] = useState(false);
  if (WITHOUT.includes(props.collection) || proseFields(props.collection).length === 0) return null;
  return (
    <div className={styles['nested']}>
      <Disclosure title={texts.title} level={4} isOpen={isOpen} onOpenChange={setOpen}>
        {isOpen && <AboutFields {...props} />}
      </Disclosure>
    </div>
  );
}

function AboutFields({ collection, id }: AboutPartProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const place = `${collection}/${id}`;
  const marks = analysis.aboutMark.filter((mark) => mark.place === place);
  const [mark] = marks;
  if (mark !== undefined) {
    return (
      <>
        <FieldGrid
          collection="aboutMark"
          entity={mark}
          places={[{ field: 'about' }, { field: 'sensitive' }]}
        />
        {!isReadOnly && (
          <Button
            kind="quiet"
            size="small"
            onPress={() => {
              removeAboutMarks(marks.map((one) => one.id));
            }}
          >
            {texts.clear}
          </Button>
        )}
      </>
    );
  }
  const { about, sensitive } = aboutWhom(analysis, place);
  const kinds = fieldWords('aboutMark', 'sensitive').options ?? {};
  const people = about.map((person) => nameOf(analysis, 'participant', person));
  return (
    <>
      <p>
        {people.length === 0
          ? texts.nobodyFound
          : texts.proposed(
              joinWords(people),
              joinWords(sensitive.map((kind) => kinds[kind] ?? '')),
            )}
      </p>
      {!isReadOnly && (
        <Button
          size="small"
          onPress={() => {
            addAboutMark({ place, about, sensitive });
          }}
        >
          {texts.set}
        </Button>
      )}
    </>
  );
}
