import { isEntityId, type EntityId } from '../base/ids.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { SCHEMA_VERSION, singleId, type Analysis } from './analysis.ts';
import { buildAnalysis } from './buildAnalysis.ts';
import {
  collectionNames,
  isCollectionName,
  isSingleName,
  listNames,
  singleNames,
  type CollectionName,
} from './collectionNames.ts';
import type { RawFields } from './entity.ts';
import { entityTypes } from './entityTypes.ts';
import type { AnyField } from './fields.ts';
import { readPortableProse, writePortableProse } from './portableProse.ts';
import type { Prose } from './prose.ts';
import { readEntity } from './readEntity.ts';

export const PORTABLE_FORMAT = 'samenhang-analysis';

export type PortableReason =
  | 'not-an-object'
  | 'not-a-list'
  | 'wrong-format'
  | 'newer-schema'
  | 'wrong-version'
  | 'unknown-key'
  | 'forbidden-key'
  | 'unknown-section'
  | 'unknown-field'
  | 'wrong-value'
  | 'wrong-id'
  | 'double-id'
  | 'missing-id'
  | 'too-large';

/** What is wrong, and where: `place` is a path such as `analysis.factor[3].level`. */
export interface PortableProblem {
  readonly reason: PortableReason;
  readonly place: string;
  /** What a `wrong-value` should have been. */
  readonly expected: AnyField['kind'] | null;
}

/** One entity out of a portable file; prose apart from the plain values. */
export interface PortableEntity {
  readonly id: EntityId;
  readonly values: RawFields;
  readonly prose: ReadonlyMap<string, Prose>;
}

export type PortableContent = ReadonlyMap<CollectionName, readonly PortableEntity[]>;

const MOST_ITEMS = 5000;
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];

/** Reads a parsed portable JSON. All problems are given, not only the first. */
export function readPortable(json: unknown): Result<PortableContent, 'invalid'> & {
  readonly problems: readonly PortableProblem[];
} {
  const problems: PortableProblem[] = [];
  const report = (
    reason: PortableReason,
    place: string,
    expected: AnyField['kind'] | null = null,
  ) => {
    problems.push({ reason, place, expected });
  };
  const content = readEnvelope(json, report);
  return problems.length > 0 || content === null
    ? { ...fail('invalid'), problems }
    : { ...ok(content), problems };
}

/** The analysis that a portable content holds, as the app would show it. */
export function analysisFromPortable(content: PortableContent): Analysis {
  const byName = new Map(
    collectionNames.map((name) => [
      name,
      new Map((content.get(name) ?? []).map((entity) => [entity.id, entity])),
    ]),
  );
  return buildAnalysis({
    schema: SCHEMA_VERSION,
    ids: (name) => [...(byName.get(name)?.keys() ?? [])],
    reading: (name, id) => {
      const entity = byName.get(name)?.get(id);
      return readEntity(name, id, entity?.values ?? {}, (field) => entity?.prose.get(field) ?? []);
    },
  });
}

/** The portable JSON of an analysis; empty fields are left out. */
export function writePortable(analysis: Analysis): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  for (const name of singleNames) content[name] = writeEntity(name, analysis[name]);
  for (const name of listNames) {
    const list = analysis[name].map((entity) => ({ id: entity.id, ...writeEntity(name, entity) }));
    if (list.length > 0) content[name] = list;
  }
  return { format: PORTABLE_FORMAT, version: SCHEMA_VERSION, analysis: content };
}

type Report = (reason: PortableReason, place: string, expected?: AnyField['kind'] | null) => void;

function readEnvelope(json: unknown, report: Report): PortableContent | null {
  if (!isPlainObject(json)) {
    report('not-an-object', '');
    return null;
  }
  if (json['format'] !== PORTABLE_FORMAT) {
    report('wrong-format', 'format');
    return null;
  }
  const version = json['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    report('wrong-version', 'version');
    return null;
  }
  if (version > SCHEMA_VERSION) {
    report('newer-schema', 'version');
    return null;
  }
  for (const key of Object.keys(json)) {
    if (FORBIDDEN_KEYS.includes(key)) report('forbidden-key', key);
    else if (!['format', 'version', 'notice', 'analysis'].includes(key)) report('unknown-key', key);
  }
  const analysis = json['analysis'];
  if (!isPlainObject(analysis)) {
    report('not-an-object', 'analysis');
    return null;
  }
  return readCollections(analysis, report);
}

function readCollections(analysis: Record<string, unknown>, report: Report): PortableContent {
  const content = new Map<CollectionName, readonly PortableEntity[]>();
  const seen = new Set<string>();
  for (const [key, value] of Object.entries(analysis)) {
    const place = `analysis.${key}`;
    if (FORBIDDEN_KEYS.includes(key)) report('forbidden-key', place);
    else if (!isCollectionName(key)) report('unknown-section', place);
    else if (isSingleName(key)) {
      const entity = readPortableEntity(
        key,
        { id: singleId(key), ...asObject(value) },
        place,
        report,
      );
      if (!isPlainObject(value)) report('not-an-object', place);
      else if (entity !== null) content.set(key, [entity]);
    } else if (!Array.isArray(value)) report('not-a-list', place);
    else if (value.length > MOST_ITEMS) report('too-large', place);
    else content.set(key, readList(key, value, place, seen, report));
  }
  return content;
}

function readList(
  name: CollectionName,
  list: readonly unknown[],
  place: string,
  seen: Set<string>,
  report: Report,
): readonly PortableEntity[] {
  return list.flatMap((item, index) => {
    const itemPlace = `${place}[${String(index)}]`;
    if (!isPlainObject(item)) {
      report('not-an-object', itemPlace);
      return [];
    }
    const entity = readPortableEntity(name, item, itemPlace, report);
    if (entity === null) return [];
    if (seen.has(entity.id)) report('double-id', `${itemPlace}.id`);
    seen.add(entity.id);
    // A file lists items in their order; stored order keys inside a file are optional.
    const order = entity.values['order'] ?? String(index).padStart(5, '0');
    return [{ ...entity, values: { ...entity.values, order } }];
  });
}

function readPortableEntity(
  name: CollectionName,
  item: Record<string, unknown>,
  place: string,
  report: Report,
): PortableEntity | null {
  const id = item['id'];
  if (!isEntityId(id)) {
    report(id === undefined ? 'missing-id' : 'wrong-id', `${place}.id`);
    return null;
  }
  const fields: Readonly<Record<string, AnyField>> = entityTypes[name].fields;
  const values: Record<string, unknown> = {};
  const prose = new Map<string, Prose>();
  for (const [key, value] of Object.entries(item)) {
    if (key === 'id') continue;
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const fieldPlace = `${place}.${key}`;
    if (FORBIDDEN_KEYS.includes(key)) report('forbidden-key', fieldPlace);
    else if (field === undefined) report('unknown-field', fieldPlace);
    else if (field.kind === 'prose') {
      const read = readPortableProse(value, `${id}-${key}`);
      if (read === null) report('wrong-value', fieldPlace, 'prose');
      else prose.set(key, read);
    } else if (field.read(value) === undefined) report('wrong-value', fieldPlace, field.kind);
    else values[key] = value;
  }
  return { id, values, prose };
}

function writeEntity(name: CollectionName, entity: object): Record<string, unknown> {
  const fields: Readonly<Record<string, AnyField>> = entityTypes[name].fields;
  const written: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(entity)) {
    const field = fields[key];
    if (field === undefined || key === 'order' || key === 'deleted' || isEmpty(value)) continue;
    written[key] = field.kind === 'prose' ? writePortableProse(value as Prose) : value;
  }
  return written;
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asObject(value: unknown): Record<string, unknown> {
  return isPlainObject(value) ? value : {};
}
