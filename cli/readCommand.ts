import { existsSync, writeFileSync } from 'node:fs';
import { cli } from '#shared/text/nl/cli';
import { cliPackage } from '#shared/text/nl/cliPackage';
import { analysisInPackage } from './analysisInPackage.ts';
import type { Options } from './options.ts';
import { complain, refuse } from './say.ts';
import { withPackage } from './withPackage.ts';
import { wordDocument } from './wordDocument.ts';

/** Writes the full analysis in a package or backup as a Word document. */
export async function readCommand(options: Options): Promise<number> {
  const { out } = options;
  if (out === undefined) return complain(cli.missingOption('--out analyse.docx'));
  if (existsSync(out)) return complain(cli.exists(out));
  return withPackage(options, async (opened) => {
    const analysis = analysisInPackage(opened);
    if (!analysis.ok) return refuse(cliPackage.noAnalysis);
    const bytes = await wordDocument(analysis.value);
    try {
      writeFileSync(out, bytes, { flag: 'wx' });
    } catch {
      return complain(cli.cannotWrite(out));
    }
    console.log(cli.written(out));
    console.log(cli.confidential);
    return 0;
  });
}
