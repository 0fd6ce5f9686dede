import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Analysis } from '#shared/analysis/analysis';
import { writePortable } from '#shared/analysis/portable';
import type { OpenedPackage } from '#shared/exchange/openPackage';
import { attachmentHash } from '#shared/exchange/packageParts';
import { cli } from '#shared/text/nl/cli';
import { cliPackage } from '#shared/text/nl/cliPackage';
import { analysesInPackage, whyNoAnalysis } from './reviewInPackage.ts';
import type { Options } from './options.ts';
import { complain, refuse } from './say.ts';
import { withPackage } from './withPackage.ts';

// Attachments go by the hash of their content; how a file begins tells what opens it.
const ENDINGS = [
  ['%PDF-', '.pdf'],
  ['\u00ff\u00d8\u00ff', '.jpg'],
  ['\u0089PNG', '.png'],
] as const;

/**
 * Checks a package, tells what it is and writes it out: the analysis as portable JSON in the file
 * that was named, or with the attachments into a new folder.
 */
export async function openCommand(options: Options): Promise<number> {
  const { out } = options;
  if (out === undefined) return complain(cli.missingOption('--out map'));
  if (existsSync(out)) return complain(cli.exists(out));
  return withPackage(options, (opened) => {
    const files = filesOf(opened);
    if (files === null) return refuse(whyNoAnalysis(opened));
    try {
      if (out.endsWith('.json')) write(out, files.analyses.get(cliPackage.analysisFile) ?? '');
      else writeFolder(out, files);
    } catch {
      return complain(cli.cannotWrite(out));
    }
    console.log(cli.written(out));
    console.log(cli.confidential);
    return 0;
  });
}

/** What is written, by file name. */
interface Files {
  readonly analyses: ReadonlyMap<string, string>;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

function filesOf(opened: OpenedPackage): Files | null {
  const { parts } = opened;
  const analyses = analysesInPackage(opened);
  if (analyses === null) return null;
  const { shared, withOwn } = analyses;
  const texts = new Map<string, string>([[cliPackage.analysisFile, jsonOf(shared)]]);
  if (withOwn !== null) texts.set(cliPackage.ownAnalysisFile, jsonOf(withOwn));
  const attachments = parts.flatMap(({ name, bytes }) => {
    const hash = attachmentHash(name);
    return hash === null ? [] : [[`${hash}${endingOf(bytes)}`, bytes] as const];
  });
  return { analyses: texts, attachments: new Map(attachments) };
}

function jsonOf(analysis: Analysis): string {
  return `${JSON.stringify(writePortable(analysis), null, 2)}\n`;
}

function endingOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return ENDINGS.find(([magic]) => start.startsWith(magic))?.[1] ?? '';
}

function writeFolder(folder: string, { analyses, attachments }: Files): void {
  mkdirSync(folder);
  for (const [name, text] of analyses) write(path.join(folder, name), text);
  if (attachments.size === 0) return;
  const below = path.join(folder, cliPackage.attachmentFolder);
  mkdirSync(below);
  for (const [name, bytes] of attachments) write(path.join(below, name), bytes);
}

// Never over an existing file, and for nobody else to read.
function write(file: string, content: string | Uint8Array): void {
  writeFileSync(file, content, { flag: 'wx', mode: 0o600 });
}
