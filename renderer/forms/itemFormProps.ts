import type { ReactNode } from 'react';
import type { ListPart } from './describe.ts';
import type { Item } from './itemsOf.ts';

export interface ItemFormProps {
  readonly part: ListPart;
  readonly item: Item;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
  readonly onRemove: () => void;
  readonly onMove: (by: -1 | 1) => void;
}

/** Makes the form of an opened item; given to a list, because a form may hold lists itself. */
export type RenderForm = (props: ItemFormProps) => ReactNode;
