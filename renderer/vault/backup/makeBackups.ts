import { toHex } from '#shared/base/hex';
import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import type { BackupCopy, BackupProblem, BackupRun } from '#shared/casedoc/backupIndex';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { copiesToRemove, isAgeKnown, usualRetention } from '#shared/folder/copyRotation';
import { backupFileName } from '#shared/folder/folderNames';
import type { SealProblem } from '../exchange/workplaceExchange.ts';
import type { BackupParts, BackupRunOptions } from './backupParts.ts';
import { markCases, type CaseMarks } from './caseMarks.ts';
import { openCopy } from './testCopy.ts';

const NAME_BYTES = 8;

/**
 * Writes a copy of every case that changed since its last one, each read back and opened, then
 * lets old copies go. A case that fails stops no other. The last case worked on comes first, for
 * when there is time for a few only.
 */
export async function makeBackups(
  parts: BackupParts,
  options: BackupRunOptions,
  note: (run: BackupRun) => void,
): Promise<BackupRun> {
  const { folder, isStopped } = options;
  const cases = [...parts.cases()].sort((a, b) => b.editedAt - a.editedAt);
  const start: BackupRun = {
    at: parts.tools.now(),
    made: 0,
    unchanged: 0,
    problems: [],
    left: cases.length,
  };
  const listed = await parts.desktop.listFolder({ folder, under: [] });
  if (!listed.ok) {
    const reason = listed.reason === 'unknown-folder' ? 'no-folder' : listed.reason;
    const failed = { ...start, problems: [{ alias: null, reason }] };
    if (!isStopped()) note(failed);
    return failed;
  }
  const whole = new Set(listed.value.filter(({ size }) => size > 0).map(({ name }) => name));
  const marks = await markCases(parts);
  let run = start;
  if (cases.length === 0 && !isStopped()) note(run);
  for (const line of cases) {
    if (isStopped()) return run;
    run = { ...run, ...(await backUpOne(parts, options, line, marks, whole, run)) };
    run = { ...run, at: parts.tools.now(), left: run.left - 1 };
    if (!isStopped()) note(run);
  }
  if (!isStopped()) await removeErased(parts, options);
  return run;
}

async function backUpOne(
  parts: BackupParts,
  options: BackupRunOptions,
  line: CaseSummary,
  marks: CaseMarks,
  whole: ReadonlySet<string>,
  run: BackupRun,
): Promise<Partial<BackupRun>> {
  const mark = marks.of(line);
  const last = goodCopies(parts, options, line.alias).at(-1);
  if (last?.mark === mark && whole.has(last.name)) return { unchanged: run.unchanged + 1 };
  const made = await writeCopy(parts, options, line.alias, mark).catch((error: unknown) => {
    // One case that cannot be copied stops no other, but a bug must not go by in silence.
    reportError(error);
    return fail('disk-error' as const);
  });
  if (!made.ok) {
    return { problems: [...run.problems, { alias: line.alias, reason: made.reason }] };
  }
  if (!options.isStopped()) await rotate(parts, options, line.alias);
  return { made: run.made + 1 };
}

async function writeCopy(
  parts: BackupParts,
  { folder, isStopped }: BackupRunOptions,
  alias: CaseAlias,
  mark: string,
): Promise<Result<null, BackupProblem>> {
  const { desktop, tools, book } = parts;
  const sealed = await parts.sealing.seal(alias);
  if (!sealed.ok) return fail(toProblem(sealed.reason));
  if (isStopped()) return fail('timeout');
  const now = tools.now();
  const day = parts.dayOf(now);
  const begun: BackupCopy = {
    name: backupFileName(day, toHex(tools.crypto.randomBytes(NAME_BYTES))),
    alias,
    folder,
    seq: Math.max(0, ...book.facts().copies.map(({ seq }) => seq)) + 1,
    day,
    madeAt: now,
    mark,
    stateHash: '',
    state: 'begun',
    testedAt: null,
  };
  // Noted first: a file that nobody remembers would lie there for ever.
  book.putCopy(begun);
  await parts.keepBook();
  if (isStopped()) return fail('timeout');
  const written = await desktop.writeFolderFile({
    folder,
    path: [begun.name],
    bytes: sealed.value,
  });
  if (isStopped()) return fail('timeout');
  if (!written.ok) return fail(toProblem(written.reason));
  const opened = await openCopy(parts, begun);
  if (isStopped()) return fail('timeout');
  if (!opened.ok) return fail(opened.reason === 'bad' ? 'not-readable' : 'no-folder');
  book.putCopy({ ...begun, stateHash: opened.value, state: 'good', testedAt: tools.now() });
  await parts.keepBook();
  return ok(null);
}

/** Only files this machine noted when it made them can be named here. */
async function rotate(
  parts: BackupParts,
  { folder }: BackupRunOptions,
  alias: CaseAlias,
): Promise<void> {
  const { longestDays, copies } = parts.book.facts();
  const own = copies.filter((copy) => copy.alias === alias && copy.folder === folder);
  const rotated = own.map((copy) => ({ ...copy, isReadable: copy.state === 'good' }));
  const today = parts.dayOf(parts.tools.now());
  const gone = copiesToRemove(rotated, today, { ...usualRetention, longestDays });
  for (const name of gone) await removeCopy(parts, own, name);
}

/** Copies of a case that is no longer here stay for the whole retention period, then go. */
async function removeErased(parts: BackupParts, { folder }: BackupRunOptions): Promise<void> {
  const { copies, longestDays } = parts.book.facts();
  const here = new Set(parts.cases().map(({ alias }) => alias));
  const erased = copies.filter((copy) => copy.folder === folder && !here.has(copy.alias));
  const now = parts.tools.now();
  const longAgo = parts.dayOf(now - longestDays * DAY_MS);
  for (const { name, day, seq } of erased) {
    const since = copies.filter((copy) => copy.seq >= seq);
    if (day < longAgo && isAgeKnown(since, parts.dayOf(now))) await removeCopy(parts, erased, name);
  }
}

async function removeCopy(
  { desktop, book }: BackupParts,
  copies: readonly BackupCopy[],
  name: string,
): Promise<void> {
  const copy = copies.find((one) => one.name === name);
  if (copy === undefined) return;
  const removed = await desktop.removeFolderFile({ folder: copy.folder, path: [name] });
  if (removed.ok) book.forgetCopy(name);
}

const DAY_MS = 86_400_000;

function goodCopies(
  { book }: BackupParts,
  { folder }: BackupRunOptions,
  alias: CaseAlias,
): readonly BackupCopy[] {
  return book
    .facts()
    .copies.filter(
      (copy) => copy.alias === alias && copy.folder === folder && copy.state === 'good',
    );
}

function toProblem(
  reason: BackupProblem | SealProblem | 'unknown-folder' | 'already-there',
): BackupProblem {
  switch (reason) {
    case 'unknown-folder':
      return 'no-folder';
    case 'already-there':
      return 'disk-error';
    case 'unknown-case':
    case 'damaged':
    case 'newer-version':
    case 'unknown-card':
    case 'revoked-card':
      return 'case-damaged';
    default:
      return reason;
  }
}
