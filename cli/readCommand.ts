import { existsSync, writeFileSync } from 'node:fs';
import { cli } from '#shared/text/nl/cli';
import { cliPackage } from '#shared/text/nl/cliPackage';
import { analysesInPackage, whyNoAnalysis } from './reviewInPackage.ts';
import type { Options } from './options.ts';
import { complain, refuse } from './say.ts';
import { withPackage } from './withPackage.ts';
import { wordDocument } from './wordDocument.ts';

/** Writes the full analysis in a package or backup as a Word document, without private parts. */
export async function readCommand(options: Options): Promise<number> {
  const { out } = options;
  if (out === undefined) return complain(cli.missingOption('--out analyse.docx'));
  if (existsSync(out)) return complain(cli.exists(out));
  return withPackage(options, async (opened) => {
    const analyses = analysesInPackage(opened);
    if (analyses === null) return refuse(whyNoAnalysis(opened));
    const bytes = await wordDocument(analyses.shared);
    try {
      writeFileSync(out, bytes, { flag: 'wx' });
    } catch {
      return complain(cli.cannotWrite(out));
    }
    console.log(cli.written(out));
    if (analyses.withOwn !== null) console.log(cliPackage.ownLeftOut);
    console.log(cli.confidential);
    return 0;
  });
}
