import type { Analysis } from '#shared/analysis/analysis';
import { isSingleName, type CollectionName } from '#shared/analysis/collectionNames';
import { displayValue } from '#shared/analysis/displayValue';
import { codeOf, nameOf } from '#shared/analysis/entityNames';
import { entityTypes } from '#shared/analysis/entityTypes';
import { commonFields } from '#shared/analysis/entity';
import { fieldType, fieldWords } from '#shared/analysis/fieldWords';
import { isSectionId } from '#shared/analysis/sections';
import type { EntityId } from '#shared/base/ids';
import type { FieldPlace } from '#shared/merge/mergeReceipt';
import { receipt } from '#shared/text/nl/receipt';
import { sections } from '#shared/text/nl/sections';

const texts = receipt.review;

/** Where something stands, as the duo says it: "H3, zekerheid". */
export function placeName(analysis: Analysis, { collection, entity, field }: FieldPlace): string {
  const label = hasWords(collection, field) ? fieldWords(collection, field).label : '';
  const thing = thingName(analysis, collection, entity);
  return texts.place(thing, thing === '' ? label : lowerFirst(label));
}

/** What a thing is called here: its code if it has one, else its name. */
export function thingName(
  analysis: Analysis,
  collection: CollectionName,
  entity: EntityId,
): string {
  const section: unknown = entity;
  if (isSectionId(section)) return sections[section].title;
  if (isSingleName(collection)) return '';
  return codeOf(analysis, collection, entity) || nameOf(analysis, collection, entity);
}

/** Whether a thing stands in the analysis (still, or again). */
export function isThere(
  analysis: Analysis,
  { collection, entity }: Omit<FieldPlace, 'field'>,
): boolean {
  return valueNow(analysis, { collection, entity, field: 'id' }, null) !== undefined;
}

/** A value of a field in words; empty when nothing is filled in. `member`: of a set, in or out. */
export function valueWords(
  analysis: Analysis,
  { collection, field }: FieldPlace,
  member: string | null,
  value: unknown,
): string {
  if (!hasWords(collection, field)) return typeof value === 'string' ? value : '';
  if (member !== null) {
    const name = displayValue(analysis, collection, { [field]: [member] }, field);
    return value === true ? texts.memberOn(name) : texts.memberOff(name);
  }
  if (fieldType(collection, field).kind === 'flag') return value === true ? texts.yes : texts.no;
  return displayValue(analysis, collection, { [field]: value }, field);
}

/** What a field holds now; of a set whether the member is in it. */
export function valueNow(
  analysis: Analysis,
  { collection, entity, field }: FieldPlace,
  member: string | null,
): unknown {
  const things: Readonly<Record<string, unknown>>[] = isSingleName(collection)
    ? [{ ...analysis[collection] }]
    : analysis[collection].map((thing) => ({ ...thing }));
  const value = things.find(({ id }) => isSingleName(collection) || id === entity)?.[field];
  return member === null ? value : Array.isArray(value) && value.includes(member);
}

function hasWords(collection: CollectionName, field: string): boolean {
  return (
    Object.hasOwn(entityTypes[collection].fields, field) && !Object.hasOwn(commonFields, field)
  );
}

function lowerFirst(label: string): string {
  return label.charAt(0).toLocaleLowerCase('nl') + label.slice(1);
}
