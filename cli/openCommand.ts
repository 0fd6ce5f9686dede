import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writePortable } from '#shared/analysis/portable';
import type { OpenedPackage } from '#shared/exchange/openPackage';
import { attachmentHash } from '#shared/exchange/packageParts';
import { cli } from '#shared/text/nl/cli';
import { cliPackage } from '#shared/text/nl/cliPackage';
import { analysisInPackage } from './analysisInPackage.ts';
import type { Options } from './options.ts';
import { complain, refuse } from './say.ts';
import { withPackage } from './withPackage.ts';

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'text/plain': '.txt',
};

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
    if (files === null) return refuse(cliPackage.noAnalysis);
    try {
      if (out.endsWith('.json')) write(out, files.analysis);
      else writeFolder(out, files);
    } catch {
      return complain(cli.cannotWrite(out));
    }
    console.log(cli.written(out));
    console.log(cli.confidential);
    return 0;
  });
}

interface Files {
  readonly analysis: string;
  /** By file name. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

function filesOf(opened: OpenedPackage): Files | null {
  const analysis = analysisInPackage(opened);
  if (!analysis.ok) return null;
  const attachments = opened.parts.flatMap(({ name, type, bytes }) => {
    const hash = attachmentHash(name);
    return hash === null ? [] : [[`${hash}${ENDINGS[type] ?? ''}`, bytes] as const];
  });
  return {
    analysis: `${JSON.stringify(writePortable(analysis.value), null, 2)}\n`,
    attachments: new Map(attachments),
  };
}

function writeFolder(folder: string, { analysis, attachments }: Files): void {
  const { analysisFile, attachmentFolder } = cliPackage;
  mkdirSync(folder);
  write(path.join(folder, analysisFile), analysis);
  if (attachments.size > 0) mkdirSync(path.join(folder, attachmentFolder));
  for (const [name, bytes] of attachments) {
    write(path.join(folder, attachmentFolder, name), bytes);
  }
}

// Never over an existing file, and for nobody else to read.
function write(file: string, content: string | Uint8Array): void {
  writeFileSync(file, content, { flag: 'wx', mode: 0o600 });
}
