import type { CaseAlias } from '#shared/base/ids';
import { wordsInCase } from '#shared/casedoc/wordsInCase';
import type { Workplace } from '../unlockedWorkplace.ts';
import type { BackupFile, FoundBackup } from './findBackups.ts';

/** How putting back went, case by case. */
export interface RestoreOutcome {
  readonly restored: readonly CaseAlias[];
  /** Words that were not here before. */
  readonly words: number;
  /** What was not put back, to try again. */
  readonly failed: readonly FoundBackup[];
}

/**
 * Merges every backup into its case, or adds it: each as a whole or not at all, and none stops
 * another. Nothing is overwritten.
 */
export async function restoreBackups(
  workplace: Pick<Workplace, 'exchange' | 'openCase'>,
  backups: readonly FoundBackup[],
  code: string,
  onCase: (done: number) => void,
): Promise<RestoreOutcome> {
  const restored: CaseAlias[] = [];
  const failed: FoundBackup[] = [];
  let words = 0;
  for (const [index, backup] of backups.entries()) {
    const outcomes = await restoreOne(workplace, backup, code);
    const aliases = outcomes.flatMap((outcome) => (outcome === null ? [] : [outcome.alias]));
    if (outcomes.includes(null)) failed.push(backup);
    else restored.push(...new Set(aliases));
    words += outcomes.reduce((sum, outcome) => sum + (outcome?.words ?? 0), 0);
    onCase(index + 1);
  }
  return { restored, words, failed };
}

interface RestoredFile {
  readonly alias: CaseAlias;
  readonly words: number;
}

async function restoreOne(
  workplace: Pick<Workplace, 'exchange' | 'openCase'>,
  { files }: FoundBackup,
  code: string,
): Promise<readonly (RestoredFile | null)[]> {
  const outcomes: (RestoredFile | null)[] = [];
  for (const file of files) {
    outcomes.push(await restoreFile(workplace, file, code).catch(() => null));
  }
  return outcomes;
}

async function restoreFile(
  { exchange, openCase }: Pick<Workplace, 'exchange' | 'openCase'>,
  file: BackupFile,
  code: string,
): Promise<RestoredFile | null> {
  const bytes = await file.read();
  const opened = bytes === null ? null : await exchange.openBackup(bytes, code);
  if (opened?.ok !== true || opened.value.state === 'other-epoch') return null;
  const outcome = await exchange.accept(opened.value);
  if (!outcome.ok || outcome.value.kind === 'stopped') return null;
  const { alias } = outcome.value;
  if (outcome.value.kind === 'merged') return { alias, words: outcome.value.receipt.theirWords };
  const made = await openCase(alias);
  if (!made.ok) return { alias, words: 0 };
  const words = wordsInCase(made.value.doc);
  await made.value.close();
  return { alias, words };
}
