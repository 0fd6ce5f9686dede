import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readFileCode } from '#shared/analysis/fileCode';
import { oldRows } from '#shared/monitoring/oldRows';
import { provinceTotals, type Publication } from '#shared/monitoring/provinceTotals';
import { readPublication } from '#shared/monitoring/readPublication';
import { readRecordTable } from '#shared/monitoring/recordTable';
import { withoutRows } from '#shared/monitoring/rowCodes';
import { totalsCsv } from '#shared/monitoring/totalsCsv';
import { cli } from '#shared/text/nl/cli';
import { cliSharing } from '#shared/text/nl/cliSharing';
import { province } from '#shared/text/nl/province';
import type { Options } from './options.ts';
import { complain, refuse } from './say.ts';

/**
 * Adds up the lines of many analyses into totals that tell of no few people. `--with` is what was
 * kept of the publication before, `--keep` what the next one needs: that file stays here. `--without`
 * leaves out lines by the code of the file in which they came: taken back, or replaced by a newer one.
 */
export function provinceCommand(options: Options): number {
  const { in: rows, out, with: before, keep, without = '' } = options;
  if (rows === undefined) return complain(cli.missingOption('--in regels.csv'));
  if (out === undefined) return complain(cli.missingOption('--out totalen.csv'));
  if (keep === undefined) return complain(cli.missingOption('--keep vorige-keer.json'));
  for (const file of [out, keep]) if (existsSync(file)) return complain(cli.exists(file));
  const table = textOf(rows);
  if (table === null) return complain(cli.cannotRead(rows));
  const all = readRecordTable(table);
  if (all === null) return refuse(cliSharing.noRecords(rows));
  const typed = without.split(',').filter((code) => code.trim() !== '');
  const codes = typed.map((code) => readFileCode(code));
  const wrong = typed.filter((_, at) => codes[at] === null);
  if (wrong.length > 0) return complain(cliSharing.wrongCode(wrong.join(', ')));
  const known = codes.filter((code) => code !== null);
  const { left: records, missing } = withoutRows(all, known, sha256Hex);
  if (missing.length > 0) return refuse(cliSharing.noSuchRow(missing.join(', ')));
  let earlier: Publication | null = null;
  if (before !== undefined) {
    const kept = textOf(before);
    earlier = kept === null ? null : readPublication(kept);
    if (earlier === null) return refuse(cliSharing.noPublication(before));
  }
  const decision = provinceTotals(records, earlier);
  if (!decision.may) return refuse(cliSharing.closed[decision.why]);
  try {
    // What the next publication is compared with comes first: without it nothing is published.
    writeFileSync(keep, JSON.stringify(decision.publication, null, 1), { flag: 'wx' });
    writeFileSync(out, totalsCsv(decision.publication), { flag: 'wx' });
  } catch {
    return complain(cli.cannotWrite(out));
  }
  console.log(cli.written(out));
  console.log(cliSharing.keepHere(keep));
  const old = oldRows(records, new Date().toISOString().slice(0, 10));
  if (old !== null) console.error(province.files.old(old.count, old.year));
  return 0;
}

const sha256Hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
