import type { CollectionName, ListName, SingleName } from '#shared/analysis/collectionNames';
import type { FieldName } from '#shared/analysis/entityTypes';

export type FieldWidth = 'full' | 'half' | 'third';

/** A field at its place in a form; its kind, words and options come from the field tables. */
export interface FieldPlace {
  readonly field: string;
  /** Default: by its kind. */
  readonly width?: FieldWidth;
  /** `claim` is the largest text of an opened item; `document` reads as text under a heading. */
  readonly look?: 'field' | 'claim' | 'document';
}

/** How the items of a list look. Everything else about them is the same. */
export type ItemLook =
  'row' | 'person' | 'quote' | 'event' | 'factor' | 'hypothesis' | 'loop' | 'numbered' | 'round';

/** Fields of something of which a case has one, under a heading. */
export interface SinglePart {
  readonly kind: 'single';
  readonly name: SingleName;
  readonly heading: string;
  readonly fields: readonly FieldPlace[];
}

/** A list with its items; an opened item is a form in place. */
export interface ListPart {
  readonly kind: 'list';
  readonly collection: ListName;
  readonly heading: string;
  /** What comes here and where to begin, as a question where it can be. */
  readonly empty: string;
  /** The thing that the add button adds. */
  readonly add: string;
  readonly note?: string;
  readonly look: ItemLook;
  readonly fields: readonly FieldPlace[];
  /** Less used fields, behind "Meer invullen". */
  readonly more: readonly FieldPlace[];
  /** Fields whose values stand behind the name in a closed row. */
  readonly summary: readonly string[];
  /** Shows only items with one of these values; a new item gets the first. */
  readonly only?: { readonly field: string; readonly values: readonly (string | null)[] };
  /** What a new item begins with. */
  readonly begins?: Readonly<Record<string, string>>;
  /** Orders by a date instead of by hand. */
  readonly sortBy?: string;
  /** Offers one button per option that no item has yet. */
  readonly addPerOption?: string;
  /** Lists of what hangs under an item, tied by the field that points back. */
  readonly nested: readonly NestedPart[];
  /** Left out while there is nothing in it. */
  readonly onlyWhenFilled: boolean;
}

export interface NestedPart {
  readonly parentField: string;
  readonly list: ListPart;
}

export type SectionPart = SinglePart | ListPart;

type Placed<Name extends CollectionName> =
  FieldName<Name> | (FieldPlace & { readonly field: FieldName<Name> });

interface ListDescription<Name extends ListName> {
  readonly heading: string;
  readonly empty: string;
  readonly add: string;
  readonly note?: string;
  readonly look?: ItemLook;
  readonly fields: readonly Placed<Name>[];
  readonly more?: readonly Placed<Name>[];
  readonly summary?: readonly FieldName<Name>[];
  readonly only?: { readonly field: FieldName<Name>; readonly values: readonly (string | null)[] };
  readonly begins?: Readonly<Record<string, string>>;
  readonly sortBy?: FieldName<Name>;
  readonly addPerOption?: FieldName<Name>;
  readonly nested?: readonly NestedPart[];
  readonly onlyWhenFilled?: boolean;
}

/** Describes fields of a single; a field that does not exist does not compile. */
export function single<Name extends SingleName>(
  name: Name,
  heading: string,
  fields: readonly Placed<Name>[],
): SinglePart {
  return { kind: 'single', name, heading, fields: fields.map(place) };
}

/** Describes a list; a field that does not exist does not compile. */
export function list<Name extends ListName>(
  collection: Name,
  description: ListDescription<Name>,
): ListPart {
  return {
    ...description,
    kind: 'list',
    collection,
    look: description.look ?? 'row',
    fields: description.fields.map(place),
    more: (description.more ?? []).map(place),
    summary: description.summary ?? [],
    nested: description.nested ?? [],
    onlyWhenFilled: description.onlyWhenFilled ?? false,
  };
}

function place(placed: string | FieldPlace): FieldPlace {
  return typeof placed === 'string' ? { field: placed } : placed;
}
