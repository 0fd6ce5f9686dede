import type { CollectionName } from '#shared/analysis/collectionNames';
import type { AnyEntity } from '#shared/analysis/displayValue';
import { fieldType } from '#shared/analysis/fieldWords';
import type { EntityId } from '#shared/base/ids';
import { classNames } from '../ui/classNames.ts';
import type { FieldPlace, FieldWidth } from './describe.ts';
import { FieldControl } from './FieldControl.tsx';
import styles from './FieldGrid.module.css';

export interface FieldGridProps {
  readonly collection: CollectionName;
  readonly entity: AnyEntity & { readonly id: EntityId };
  readonly places: readonly FieldPlace[];
}

/** The fields of one thing, in the order and width that were described. */
export function FieldGrid({ collection, entity, places }: FieldGridProps) {
  return (
    <div className={styles['grid']}>
      {places.map((place) => (
        <div
          key={place.field}
          className={classNames(
            styles['cell'],
            styles[place.width ?? usualWidth(collection, place)],
          )}
        >
          <FieldControl collection={collection} entity={entity} place={place} />
        </div>
      ))}
    </div>
  );
}

function usualWidth(collection: CollectionName, place: FieldPlace): FieldWidth {
  switch (fieldType(collection, place.field).kind) {
    case 'prose':
    case 'refs':
    case 'choices':
    case 'partialDate':
    case 'place':
    case 'mark':
    case 'moment':
      return 'full';
    case 'date':
      return 'third';
    case 'line':
    case 'choice':
    case 'number':
    case 'flag':
    case 'ref':
      return 'half';
  }
}
