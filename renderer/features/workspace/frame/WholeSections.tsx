import { fillName } from '#shared/analysis/methodPack';
import { displayValue } from '#shared/analysis/displayValue';
import { codeOf, nameOf } from '#shared/analysis/entityNames';
import { callingName, youthOf } from '#shared/analysis/people';
import type { Analysis } from '#shared/analysis/analysis';
import { sectionIds, type SectionId } from '#shared/analysis/sections';
import { sections } from '#shared/text/nl/sections';
import { workspace } from '#shared/text/nl/workspace';
import { Button } from '../../../ui/Button.tsx';
import type { ListPart, SectionPart } from '../../../forms/describe.ts';
import { itemsOf, type Item, type Parent } from '../../../forms/itemsOf.ts';
import { QuietRemarkButton } from '../../../forms/QuietRemarkButton.tsx';
import { RemarkNumbers } from '../../../forms/RemarkNumbers.tsx';
import { SectionRemarkButton } from '../../../forms/SectionRemarkButton.tsx';
import { sectionParts } from '../../../forms/sections/sectionParts.ts';
import { ReadFields } from './ReadFields.tsx';
import styles from './WholeText.module.css';

export interface WholeSectionsProps {
  readonly analysis: Analysis;
  /** Leads to where a section is changed; left out for what can only be read. */
  readonly onEdit?: (id: SectionId) => void;
  /** The sections to show; left out, all of them. */
  readonly only?: readonly SectionId[];
  /** It is the present analysis: remarks are drawn in it. */
  readonly isPresent?: boolean;
}

/** Every section of an analysis to read: the present one, or one of an earlier day. */
export function WholeSections({ only = sectionIds, ...props }: WholeSectionsProps) {
  return (
    <>
      {only.map((id) => (
        <WholeSection key={id} id={id} {...props} />
      ))}
    </>
  );
}

interface WholeSectionProps extends Omit<WholeSectionsProps, 'only'> {
  readonly id: SectionId;
}

function WholeSection({ id, analysis, onEdit, isPresent = false }: WholeSectionProps) {
  const { title } = sections[id];
  return (
    <section className={styles['section']} aria-labelledby={`whole-${id}`}>
      <header className={styles['head']}>
        <h2 id={`whole-${id}`}>{title}</h2>
        {onEdit !== undefined && (
          <Button
            kind="quiet"
            size="small"
            onPress={() => {
              onEdit(id);
            }}
          >
            {workspace.view.editSection(title)}
          </Button>
        )}
        {isPresent && <SectionRemarkButton section={id} />}
      </header>
      {sectionParts[id].map((part) => (
        <WholePart key={`${part.kind}:${part.heading}`} {...{ analysis, part, isPresent }} />
      ))}
    </section>
  );
}

interface WholePartProps {
  readonly analysis: Analysis;
  readonly part: SectionPart;
  readonly isPresent: boolean;
}

function WholePart({ analysis, part, isPresent }: WholePartProps) {
  const youth = youthOf(analysis);
  const name = youth === null ? '' : callingName(youth);
  if (part.kind === 'list') return <WholeList {...{ analysis, part, isPresent }} parent={null} />;
  return (
    <>
      {part.heading !== '' && (
        <h3 className={styles['heading']}>
          {fillName(part.heading, name, workspace.help.somebody)}
        </h3>
      )}
      <ReadFields
        analysis={analysis}
        collection={part.name}
        entity={analysis[part.name]}
        places={part.fields}
        isPresent={isPresent}
      />
    </>
  );
}

interface WholeListProps {
  readonly analysis: Analysis;
  readonly part: ListPart;
  readonly parent: Parent | null;
  readonly isPresent: boolean;
}

function WholeList({ analysis, part, parent, isPresent }: WholeListProps) {
  const items = itemsOf(analysis, part, parent);
  if (items.length === 0) return null;
  const Heading = parent === null ? 'h3' : 'h5';
  return (
    <>
      <Heading className={parent === null ? styles['heading'] : styles['subheading']}>
        {part.heading}
      </Heading>
      {items.map((item) => (
        <div key={item.id} className={styles['item']} data-item={item.id}>
          {isPresent && (
            <RemarkNumbers
              place={{ kind: 'item', collection: part.collection, id: item.id }}
              className={styles['numbers']}
            />
          )}
          {parent === null && <h4>{titleOf(analysis, part, item)}</h4>}
          <ReadFields
            analysis={analysis}
            collection={part.collection}
            entity={item}
            places={[...part.fields, ...part.more].filter(({ field }) => !isSaid(part, field))}
            mainText="text"
            isPresent={isPresent}
          />
          {isPresent && (
            <QuietRemarkButton analysis={analysis} collection={part.collection} id={item.id} />
          )}
          <Hanging {...{ analysis, part, item, isPresent }} />
        </div>
      ))}
    </>
  );
}

interface HangingProps {
  readonly analysis: Analysis;
  readonly part: ListPart;
  readonly item: Item;
  readonly isPresent: boolean;
}

function Hanging({ analysis, part, item, isPresent }: HangingProps) {
  return (
    <>
      {part.nested.map(({ parentField, list }) => (
        <WholeList
          key={list.heading}
          analysis={analysis}
          part={list}
          parent={{ field: parentField, id: item.id }}
          isPresent={isPresent}
        />
      ))}
    </>
  );
}

/** An event is called by its day, because its text follows; the rest by code and name. */
function titleOf(analysis: Analysis, part: ListPart, item: Item): string {
  const when = part.look === 'event' ? displayValue(analysis, part.collection, item, 'when') : '';
  if (when !== '') return when;
  const code = codeOf(analysis, part.collection, item.id);
  return [code, nameOf(analysis, part.collection, item.id)].join(' ').trim();
}

/** What the heading of the list or the name of the item says already is not said twice. */
function isSaid(part: ListPart, field: string): boolean {
  if (field === part.only?.field) return true;
  if (part.look === 'event' && field === 'when') return true;
  const named = ['shortName', 'title', 'who', 'domain'];
  if (part.look === 'loop' && field === 'name') return true;
  // A short text is its own name; a hypothesis has a name besides.
  if (field === 'text') return part.look !== 'hypothesis' && part.look !== 'event' && isShort(part);
  return named.includes(field);
}

function isShort(part: ListPart): boolean {
  return ['lead', 'intervention', 'reviewMoment', 'missedMoment', 'change'].includes(
    part.collection,
  );
}
