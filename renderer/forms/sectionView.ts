import type { ComponentType } from 'react';
import type { ListName } from '#shared/analysis/collectionNames';
import type { SectionId } from '#shared/analysis/sections';

/** A way to look at and work in a section beside the plain list: a board, a picture, cards. */
export interface SectionView {
  readonly id: string;
  readonly label: string;
  readonly View: ComponentType<{ readonly section: SectionId }>;
  /** It brings a wanted item (`target`) in sight itself, of these lists only or of all. */
  readonly opensItems?: true | readonly ListName[];
  /** A board or a picture: on a laptop the list of sections beside it folds to its knots. */
  readonly isBroad?: boolean;
}

/** The thinking tools of a section. The list is always there too: it can do everything. */
export interface SectionInstrument {
  readonly views: readonly SectionView[];
  /** The view that a section opens with; `list` when left out. */
  readonly opensWith?: string;
}

export type SectionInstruments = Readonly<Partial<Record<SectionId, SectionInstrument>>>;

/** The plain list of a section, with all its forms. */
export const LIST_VIEW = 'list';

/**
 * The view of a section that is on screen, by its id; `LIST_VIEW` is the plain list. For a wanted
 * item that a view cannot bring in sight it is the list.
 */
export function viewOnScreen(
  instrument: SectionInstrument | undefined,
  chosen: string | undefined,
  wanted: ListName | null,
): SectionView | null {
  const id = chosen ?? instrument?.opensWith ?? LIST_VIEW;
  const view = instrument?.views.find((one) => one.id === id) ?? null;
  return wanted === null || canOpen(view, wanted) ? view : null;
}

function canOpen(view: SectionView | null, wanted: ListName): boolean {
  const lists = view?.opensItems;
  return lists === true || lists?.includes(wanted) === true;
}
