import { fieldType, fieldWords } from '#shared/analysis/fieldWords';
import { displayValue, type AnyEntity } from '#shared/analysis/displayValue';
import { nameOf } from '#shared/analysis/entityNames';
import { isBlank, isProse } from '#shared/analysis/prose';
import { sectionIds, type SectionId } from '#shared/analysis/sections';
import type { CollectionName } from '#shared/analysis/collectionNames';
import { sections } from '#shared/text/nl/sections';
import { workspace } from '#shared/text/nl/workspace';
import { ProseView } from '../../../editor/ProseView.tsx';
import { goToSection } from '../../../state/openCaseStore.ts';
import { useAnalysis } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import type { FieldPlace, ListPart, SectionPart } from '../forms/describe.ts';
import { itemsOf } from '../forms/itemsOf.ts';
import { sectionParts } from '../sections/sectionParts.ts';
import { ViewBar } from './ViewBar.tsx';
import styles from './WholeText.module.css';

/** Fields that stay with the duo: no reading view shows them. */
const PRIVATE_FIELDS = ['rawNotes'];

/** Everything under one another, to read; each section leads back to where it is changed. */
export function WholeText() {
  return (
    <>
      <ViewBar />
      <article className={styles['whole']} aria-labelledby="whole-title">
        <h1 id="whole-title">{workspace.view.wholeTitle}</h1>
        <p className={styles['lead']}>{workspace.view.wholeLead}</p>
        {sectionIds.map((id) => (
          <WholeSection key={id} id={id} />
        ))}
      </article>
    </>
  );
}

function WholeSection({ id }: { readonly id: SectionId }) {
  const { title } = sections[id];
  return (
    <section className={styles['section']} aria-labelledby={`whole-${id}`}>
      <header className={styles['head']}>
        <h2 id={`whole-${id}`}>{title}</h2>
        <Button
          kind="quiet"
          size="small"
          onPress={() => {
            goToSection(id);
          }}
        >
          {workspace.view.editSection(title)}
        </Button>
      </header>
      {sectionParts[id].map((part) => (
        <WholePart key={`${part.kind}:${part.heading}`} part={part} />
      ))}
    </section>
  );
}

function WholePart({ part }: { readonly part: SectionPart }) {
  const analysis = useAnalysis();
  if (part.kind === 'single') {
    return <Fields collection={part.name} entity={analysis[part.name]} places={part.fields} />;
  }
  const items = itemsOf(analysis, part, null);
  if (items.length === 0) return null;
  return (
    <>
      <h3 className={styles['heading']}>{part.heading}</h3>
      {items.map((item) => (
        <div key={item.id} className={styles['item']}>
          <h4>{nameOf(analysis, part.collection, item.id)}</h4>
          <Fields
            collection={part.collection}
            entity={item}
            places={[...part.fields, ...part.more].filter((place) => !isNamed(part, place))}
          />
        </div>
      ))}
    </>
  );
}

interface FieldsProps {
  readonly collection: CollectionName;
  readonly entity: AnyEntity;
  readonly places: readonly FieldPlace[];
}

function Fields({ collection, entity, places }: FieldsProps) {
  const analysis = useAnalysis();
  return (
    <dl className={styles['fields']}>
      {places
        .filter(({ field }) => !PRIVATE_FIELDS.includes(field))
        .map(({ field }) => {
          const type = fieldType(collection, field);
          const value = entity[field];
          const words = displayValue(analysis, collection, entity, field);
          if (words === '' || (isProse(value) && type.kind === 'prose' && isBlank(value))) {
            return null;
          }
          return (
            <div key={field}>
              <dt>{fieldWords(collection, field).label}</dt>
              <dd>
                {type.kind === 'prose' && isProse(value) ? (
                  <ProseView prose={value} voice={type.voice} />
                ) : (
                  words
                )}
              </dd>
            </div>
          );
        })}
    </dl>
  );
}

/** Short text fields that are the name above the item are not said twice. */
function isNamed(part: ListPart, place: FieldPlace): boolean {
  return ['name', 'shortName', 'title', 'who'].includes(place.field) && part.look !== 'person';
}
