import { fields as nlFields } from '../text/nl/fields.ts';
import type { CollectionName } from './collectionNames.ts';
import type { CommonFields } from './entity.ts';
import { entityTypes, type EntityTypes } from './entityTypes.ts';
import type { AnyField, ChoiceField, ChoicesField } from './fields.ts';

/** What a field is called, what helps to fill it, and what its options or steps are called. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
  /** Words for 1, 2, 3, ... of a number that is a judgement. */
  readonly scale?: readonly string[];
}

type WordsOf<Field extends AnyField> = Field extends
  ChoiceField<infer Option> | ChoicesField<infer Option>
  ? FieldWords & { readonly options: Readonly<Record<Option, string>> }
  : FieldWords;

type OwnFields<Name extends CollectionName> = Omit<EntityTypes[Name]['fields'], keyof CommonFields>;

/** A field or option without a word does not compile. */
type AllWords = {
  readonly [Name in CollectionName]: {
    readonly [Key in keyof OwnFields<Name>]: OwnFields<Name>[Key] extends AnyField
      ? WordsOf<OwnFields<Name>[Key]>
      : never;
  };
};

const allWords: AllWords = nlFields;

/** The words of one field; throws for a field that does not exist. */
export function fieldWords(collection: CollectionName, field: string): FieldWords {
  const words: Readonly<Record<string, FieldWords>> = allWords[collection];
  const found = words[field];
  if (!found) throw new Error(`No words for ${collection}.${field}`);
  return found;
}

/** The kind, limits and options of one field; throws for a field that does not exist. */
export function fieldType(collection: CollectionName, field: string): AnyField {
  const fields: Readonly<Record<string, AnyField>> = entityTypes[collection].fields;
  const found = fields[field];
  if (!found) throw new Error(`No field ${collection}.${field}`);
  return found;
}
