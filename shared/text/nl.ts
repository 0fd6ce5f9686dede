import { cases } from './nl/cases.ts';
import { commands } from './nl/commands.ts';
import { common } from './nl/common.ts';
import { errors } from './nl/errors.ts';
import { firstRun } from './nl/firstRun.ts';
import { lock } from './nl/lock.ts';
import { recovery } from './nl/recovery.ts';
import { save } from './nl/save.ts';
import { settings } from './nl/settings.ts';
import { unlock } from './nl/unlock.ts';

/** Every Dutch word of the interface, one file per feature. */
export const nl = {
  cases,
  commands,
  common,
  errors,
  firstRun,
  lock,
  recovery,
  save,
  settings,
  unlock,
} as const;
