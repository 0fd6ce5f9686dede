import { isEntityId, type EntityId } from '../base/ids.ts';
import { readIsoDate, readPartialDate, type PartialDate } from '../base/partialDate.ts';
import type { CollectionName } from './collectionNames.ts';
import { emptyProse, type Prose } from './prose.ts';

/**
 * One field of an entity: its kind for forms and documents, its empty value (which also gives its
 * type), and a tolerant reader. `read` returns undefined for a value it cannot take: the caller
 * then uses `empty` and reports the place; the stored value itself is never touched.
 */
export interface Field<Kind extends string, Value> {
  readonly kind: Kind;
  readonly empty: Value;
  readonly read: (raw: unknown) => Value | undefined;
}

/** A short label (name, organisation): the last writer wins. */
export interface LineField extends Field<'line', string> {
  readonly maximum: number;
}
/** Text people write: a `Y.Text` of its own, merged letter by letter. */
export interface ProseField extends Field<'prose', Prose> {
  /** `one`: a sentence, shown without block tools. */
  readonly lines: 'one' | 'many';
  /** Somebody's own words: shown in the voice face, never corrected. */
  readonly voice: boolean;
}
export interface ChoiceField<Option extends string> extends Field<'choice', Option | null> {
  readonly options: readonly Option[];
}
/** A set of options, kept as one flag per option so that both partners' picks survive a merge. */
export interface ChoicesField<Option extends string> extends Field<'choices', readonly Option[]> {
  readonly options: readonly Option[];
}
export interface NumberField extends Field<'number', number | null> {
  readonly minimum: number;
  readonly maximum: number;
}
export interface RefField extends Field<'ref', EntityId | null> {
  readonly to: CollectionName;
}
/** A set of references, kept as one flag per id; dangling ids are tolerated and shown. */
export interface RefsField extends Field<'refs', readonly EntityId[]> {
  readonly to: CollectionName;
}
export type FlagField = Field<'flag', boolean>;
/** A full date, `YYYY-MM-DD`. */
export type DateField = Field<'date', string | null>;
export type PartialDateField = Field<'partialDate', PartialDate | null>;
/** Where a box lies in a picture, in its unit; it says nothing, so no list of changes tells it. */
export type PlaceField = Field<'place', number | null>;
/** What the app noted in ids and signs, to compare later; nobody reads it. */
export interface MarkField extends Field<'mark', string> {
  readonly maximum: number;
}
/** A moment, in milliseconds since 1970; display only, it never decides anything. */
export type MomentField = Field<'moment', number | null>;

export type AnyField =
  | LineField
  | ProseField
  | ChoiceField<string>
  | ChoicesField<string>
  | NumberField
  | RefField
  | RefsField
  | FlagField
  | DateField
  | PartialDateField
  | PlaceField
  | MarkField
  | MomentField;

export function line(maximum = 200): LineField {
  const read = (raw: unknown) =>
    typeof raw === 'string' && raw.length <= maximum ? raw : undefined;
  return { kind: 'line', empty: '', read, maximum };
}

export function prose(lines: 'one' | 'many' = 'many', voice = false): ProseField {
  // Prose lives in a Y.Text, never in a map entry: anything found there is not prose.
  return { kind: 'prose', empty: emptyProse, read: () => undefined, lines, voice };
}

export function choice<const Option extends string>(
  options: readonly Option[],
): ChoiceField<Option> {
  const read = (raw: unknown) => (raw === null ? null : options.find((option) => option === raw));
  return { kind: 'choice', empty: null, read, options };
}

export function choices<const Option extends string>(
  options: readonly Option[],
): ChoicesField<Option> {
  const read = (raw: unknown) => {
    if (!Array.isArray(raw)) return undefined;
    const known = options.filter((option) => raw.includes(option));
    return known.length === raw.length ? known : undefined;
  };
  return { kind: 'choices', empty: [], read, options };
}

export function number(minimum: number, maximum: number): NumberField {
  const read = (raw: unknown) => {
    if (raw === null) return null;
    if (typeof raw !== 'number' || !Number.isInteger(raw)) return undefined;
    return raw >= minimum && raw <= maximum ? raw : undefined;
  };
  return { kind: 'number', empty: null, read, minimum, maximum };
}

export function flag(): FlagField {
  const read = (raw: unknown) => (typeof raw === 'boolean' ? raw : undefined);
  return { kind: 'flag', empty: false, read };
}

export function date(): DateField {
  const read = (raw: unknown) => (raw === null ? null : readIsoDate(raw));
  return { kind: 'date', empty: null, read };
}

export function partialDate(): PartialDateField {
  const read = (raw: unknown) => (raw === null ? null : readPartialDate(raw));
  return { kind: 'partialDate', empty: null, read };
}

/** Picture places lie within these bounds, on whole units. */
export const FARTHEST_PLACE = 20_000;

export function place(): PlaceField {
  const { read } = number(-FARTHEST_PLACE, FARTHEST_PLACE);
  return { kind: 'place', empty: null, read };
}

export function mark(maximum: number): MarkField {
  return { ...line(maximum), kind: 'mark' };
}

export function moment(): MomentField {
  const read = (raw: unknown) =>
    raw === null || (typeof raw === 'number' && Number.isFinite(raw)) ? raw : undefined;
  return { kind: 'moment', empty: null, read };
}

export function ref(to: CollectionName): RefField {
  const read = (raw: unknown) => (raw === null || isEntityId(raw) ? raw : undefined);
  return { kind: 'ref', empty: null, read, to };
}

export function refs(to: CollectionName): RefsField {
  const read = (raw: unknown) => (Array.isArray(raw) && raw.every(isEntityId) ? raw : undefined);
  return { kind: 'refs', empty: [], read, to };
}
