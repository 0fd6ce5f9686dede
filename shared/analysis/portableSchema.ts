import { SCHEMA_VERSION } from './analysis.ts';
import { listNames, singleNames, type CollectionName } from './collectionNames.ts';
import { entityTypes } from './entityTypes.ts';
import { FARTHEST_PLACE, type AnyField } from './fields.ts';
import { PORTABLE_FORMAT } from './portable.ts';
import { referenceKinds } from './prose.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

const idSchema: JsonSchema = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,63}$' };
const dateSchema: JsonSchema = {
  type: 'string',
  format: 'date',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
};

/** The published JSON Schema (2020-12) of the portable format, made from the entity tables. */
export function portableJsonSchema(): JsonSchema {
  const properties = Object.fromEntries([
    ...singleNames.map((name) => [name, entitySchema(name, false)] as const),
    ...listNames.map((name) => [name, { type: 'array', items: entitySchema(name, true) }] as const),
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:samenhang:analysis:${String(SCHEMA_VERSION)}`,
    title: 'Samenhang: portable explanatory analysis',
    type: 'object',
    required: ['format', 'version', 'analysis'],
    additionalProperties: false,
    properties: {
      format: { const: PORTABLE_FORMAT },
      version: { const: SCHEMA_VERSION },
      notice: { type: 'string' },
      analysis: { type: 'object', additionalProperties: false, properties },
    },
    $defs: { prose: proseSchema },
  };
}

function entitySchema(name: CollectionName, isItem: boolean): JsonSchema {
  const fields: Readonly<Record<string, AnyField>> = entityTypes[name].fields;
  const properties = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, fieldSchema(field)] as const),
  );
  return {
    type: 'object',
    additionalProperties: false,
    ...(isItem && { required: ['id'] }),
    properties: { id: idSchema, ...properties },
  };
}

function fieldSchema(field: AnyField): JsonSchema {
  switch (field.kind) {
    case 'line':
    case 'mark':
      return { type: 'string', maxLength: field.maximum };
    case 'prose':
      return { $ref: '#/$defs/prose' };
    case 'choice':
      return { enum: [...field.options, null] };
    case 'choices':
      return { type: 'array', items: { enum: field.options } };
    case 'number':
      return { type: ['integer', 'null'], minimum: field.minimum, maximum: field.maximum };
    case 'flag':
      return { type: 'boolean' };
    case 'date':
      return { oneOf: [dateSchema, { type: 'null' }] };
    case 'partialDate':
      return { oneOf: [partialDateSchema, { type: 'null' }] };
    case 'place':
      return { type: ['integer', 'null'], minimum: -FARTHEST_PLACE, maximum: FARTHEST_PLACE };
    case 'moment':
      return { type: ['number', 'null'], description: 'Milliseconds since 1970-01-01T00:00Z' };
    case 'ref':
      return { oneOf: [idSchema, { type: 'null' }], description: `Id of a ${field.to}` };
    case 'refs':
      return { type: 'array', items: idSchema, description: `Ids of ${field.to}` };
  }
}

const part = (minimum: number, maximum: number): JsonSchema => ({
  type: ['integer', 'null'],
  minimum,
  maximum,
});

const partialDateSchema: JsonSchema = {
  type: 'object',
  required: ['year', 'month', 'day', 'approximate', 'words'],
  properties: {
    year: part(1850, 2200),
    month: part(1, 12),
    day: part(1, 31),
    approximate: { type: 'boolean' },
    words: { type: 'string' },
  },
};

const proseSchema: JsonSchema = {
  description: 'Plain paragraphs as one string (a line each), or a list of blocks.',
  oneOf: [
    { type: 'string' },
    {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['type', 'runs'],
        properties: {
          type: { enum: ['paragraph', 'heading3', 'heading4', 'bullet', 'numbered', 'quote'] },
          indent: { enum: [0, 1, 2] },
          runs: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['text'],
              properties: {
                text: { type: 'string', minLength: 1 },
                bold: { const: true },
                italic: { const: true },
                link: {
                  type: 'string',
                  maxLength: 2000,
                  pattern: '^(https?://[^/?#\\s]+\\S*|mailto:[^@\\s]+@[^@\\s]+)$',
                  description: 'An address to show, never to open by itself.',
                },
                ref: {
                  type: 'object',
                  description: 'The thing the text points at; `text` is what it was called.',
                  additionalProperties: false,
                  required: ['collection', 'id'],
                  properties: {
                    collection: { enum: [...referenceKinds] },
                    id: idSchema,
                  },
                },
              },
            },
          },
        },
      },
    },
  ],
};
