import {
  array,
  boolean,
  config,
  custom,
  discriminatedUnion,
  enum as oneOf,
  int,
  literal,
  looseObject,
  null as nothing,
  number,
  object,
  strictObject,
  string,
  union,
  uuid,
} from 'zod';

// zod probes `new Function` unless told not to; under our content security policy that is a
// violation. Everyone imports zod from here, so that this runs first.
config({ jitless: true });

/** The part of zod we use: its whole namespace would bring 260 kB of translations along. */
export const z = {
  array,
  boolean,
  custom,
  discriminatedUnion,
  enum: oneOf,
  int,
  literal,
  looseObject,
  null: nothing,
  number,
  object,
  strictObject,
  string,
  union,
  uuid,
} as const;

export type { infer as Infer, ZodType } from 'zod';
