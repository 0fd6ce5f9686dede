import { defineEntity, type EntityOf } from './entity.ts';
import { prose } from './fields.ts';

/** S13: how the analysis came about, and when it must be updated. */
export const account = defineEntity('account', {
  methodNote: prose(),
  readDocuments: prose(),
  notAvailable: prose(),
  whoseVoiceIsMissing: prose(),
  /** What should lead to an update: move, school change, crisis, birthday, wish of the youth. */
  updateTriggers: prose(),
});
export type Account = EntityOf<typeof account>;
