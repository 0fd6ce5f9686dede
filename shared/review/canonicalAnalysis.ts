import { SCHEMA_VERSION, type Analysis } from '../analysis/analysis.ts';
import {
  isSingleName,
  listNames,
  singleNames,
  type CollectionName,
} from '../analysis/collectionNames.ts';
import { singleId, type UnreadableValue } from '../analysis/analysis.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import type { AnyField } from '../analysis/fields.ts';
import { isProse } from '../analysis/prose.ts';
import { readEntity } from '../analysis/readEntity.ts';
import { withReferenceNames } from '../analysis/referenceNames.ts';
import { isEntityId, type EntityId } from '../base/ids.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { readCanonicalProse, writeCanonicalProse } from './canonicalProse.ts';

export type AnalysisProblem = 'damaged' | 'newer-version';

const MOST_ITEMS = 5000;

/**
 * An analysis as a value of which `JSON.stringify` always gives the same text: every field that is
 * not empty, in the order of the tables, with all ids and the ids of the blocks.
 */
export function writeCanonicalAnalysis(analysis: Analysis): Record<string, unknown> {
  const json: Record<string, unknown> = { schema: analysis.schema };
  for (const name of singleNames) json[name] = entityToJson(name, analysis[name]);
  for (const name of listNames) {
    json[name] = analysis[name].map((entity: object) => entityToJson(name, entity));
  }
  return json;
}

/**
 * Reads what `writeCanonicalAnalysis` made, of which nothing is trusted. A value that this version
 * cannot read is empty and is named in `unreadable`; what it does not know is passed over.
 */
export function readCanonicalAnalysis(json: unknown): Result<Analysis, AnalysisProblem> {
  if (!isRecord(json)) return fail('damaged');
  const { schema } = json;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return fail('damaged');
  if (schema > SCHEMA_VERSION) return fail('newer-version');
  const unreadable: UnreadableValue[] = [];
  const values: Record<string, unknown> = { schema, unreadable };
  for (const name of singleNames) {
    const entity = entityFromJson(name, json[name], unreadable);
    if (entity === null) return fail('damaged');
    values[name] = entity;
  }
  for (const name of listNames) {
    const list = listFromJson(name, json[name], unreadable);
    if (list === null) return fail('damaged');
    values[name] = list;
  }
  // Every single and every list was filled above from the table `Analysis` is derived from.
  return ok(calledByName(values as unknown as Analysis));
}

/** Things in the texts are called what they are called in this very analysis. */
function calledByName(bare: Analysis): Analysis {
  const named: Record<string, unknown> = { ...bare };
  for (const name of singleNames) named[name] = withReferenceNames(bare[name], bare);
  for (const name of listNames) {
    named[name] = bare[name].map((entity: object) => withReferenceNames(entity, bare));
  }
  return named as unknown as Analysis;
}

function entityToJson(name: CollectionName, entity: object): Record<string, unknown> {
  const values = new Map<string, unknown>(Object.entries(entity));
  const json: Record<string, unknown> = isSingleName(name) ? {} : { id: values.get('id') };
  for (const [field, type] of Object.entries(fieldsOf(name))) {
    const value = values.get(field);
    if (JSON.stringify(value) === JSON.stringify(type.empty)) continue;
    json[field] = type.kind === 'prose' && isProse(value) ? writeCanonicalProse(value) : value;
  }
  return json;
}

function listFromJson(
  name: CollectionName,
  json: unknown,
  unreadable: UnreadableValue[],
): readonly object[] | null {
  if (!Array.isArray(json) || json.length > MOST_ITEMS) return null;
  const ids = new Set<string>();
  const list: object[] = [];
  for (const one of json as readonly unknown[]) {
    const entity = entityFromJson(name, one, unreadable);
    if (entity === null || ids.has(entity.id)) return null;
    ids.add(entity.id);
    list.push(entity);
  }
  return list;
}

function entityFromJson(
  name: CollectionName,
  json: unknown,
  unreadable: UnreadableValue[],
): { readonly id: EntityId } | null {
  if (!isRecord(json)) return null;
  const id = isSingleName(name) ? singleId(name) : json['id'];
  if (!isEntityId(id)) return null;
  const prose = new Map<string, ReturnType<typeof readCanonicalProse>>();
  for (const [field, type] of Object.entries(fieldsOf(name))) {
    if (type.kind === 'prose' && Object.hasOwn(json, field)) {
      prose.set(field, readCanonicalProse(json[field]));
    }
  }
  if ([...prose.values()].includes(null)) return null;
  const reading = readEntity(name, id, json, (field) => prose.get(field) ?? []);
  unreadable.push(...reading.unreadable.map((field) => ({ collection: name, id, field })));
  return reading.entity;
}

function fieldsOf(name: CollectionName): Readonly<Record<string, AnyField>> {
  return entityTypes[name].fields;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
