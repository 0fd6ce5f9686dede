import example from '#resources/example-analysis.json';
import { analysisFromPortable, type PortableContent } from '#shared/analysis/portable';
import { portableJsonSchema } from '#shared/analysis/portableSchema';
import { countWords } from '#shared/analysis/prose';
import type { Analysis } from '#shared/analysis/analysis';
import { readIsoDate } from '#shared/base/partialDate';
import { cli } from '#shared/text/nl/cli';
import { cliThinking } from '#shared/text/nl/cliThinking';
import { anonymiseCommand } from './anonymiseCommand.ts';
import { printCriteria } from './criteriaCommand.ts';
import { keyCommand } from './keyCommand.ts';
import { languageCommand } from './languageCommand.ts';
import { printLoops } from './loopsCommand.ts';
import { mayShareCommand } from './mayShareCommand.ts';
import { openCommand } from './openCommand.ts';
import { readOptions, type Options } from './options.ts';
import { readAnalysisFile } from './readAnalysisFile.ts';
import { provinceCommand } from './provinceCommand.ts';
import { readCommand } from './readCommand.ts';
import { remarksCommand } from './remarksCommand.ts';
import { complain } from './say.ts';
import { printLooseEnds, printThread } from './threadCommand.ts';

/** Runs one command; the exit code: 0 done, 1 the file is not in order, 2 wrongly called. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  let options: Options;
  try {
    options = readOptions(rest);
  } catch (error) {
    return complain(cli.unknownOption(error instanceof Error ? error.message : ''), cli.usage);
  }
  switch (command) {
    case undefined:
    case 'help':
    case '--help':
      console.log(cli.usage);
      return command === undefined ? 2 : 0;
    case 'schema':
      console.log(JSON.stringify(portableJsonSchema(), null, 2));
      return 0;
    case 'example':
      console.log(JSON.stringify(example, null, 2));
      return 0;
    case 'validate':
      return withFile(options.in, validate);
    case 'export':
      return exporting(options);
    case 'loops':
      return withFile(options.in, (content) => printLoops(analysisFromPortable(content)));
    case 'criteria':
      return onDay(options, printCriteria);
    case 'loose-ends':
      return onDay(options, printLooseEnds);
    case 'thread':
      return withFile(options.in, (content) =>
        printThread(analysisFromPortable(content), options.item),
      );
    case 'open':
      return openCommand(options);
    case 'may-share':
      return mayShareCommand(options);
    case 'province':
      return provinceCommand(options);
    case 'read':
      return readCommand(options);
    case 'key':
      return keyCommand(options);
    case 'anonymise':
      return anonymiseCommand();
    case 'remarks':
      return remarksCommand(options);
    case 'language':
      return languageCommand(options);
    default:
      return complain(cli.unknownCommand(command), cli.usage);
  }
}

/** Makers of documents are large: the other commands do without. */
async function exporting(options: Options): Promise<number> {
  const { exportCommand } = await import('./exportCommand.ts');
  return exportCommand(options);
}

function validate(content: PortableContent): number {
  const people = content.get('participant')?.length ?? 0;
  const words = [...content.values()]
    .flatMap((entities) => entities.flatMap((entity) => [...entity.prose.values()]))
    .reduce((sum, prose) => sum + countWords(prose), 0);
  console.log(cli.valid({ people, words }));
  return 0;
}

/** Runs a command about how an analysis stands on a day; without one, today. */
async function onDay(
  { in: file, on }: Options,
  print: (analysis: Analysis, today: string) => number,
): Promise<number> {
  const day = on === undefined ? new Date().toISOString().slice(0, 10) : readIsoDate(on);
  if (day === undefined) return complain(cliThinking.wrongDay(on ?? ''));
  return withFile(file, (content) => print(analysisFromPortable(content), day));
}

async function withFile(
  file: string | undefined,
  use: (content: PortableContent) => number | Promise<number>,
): Promise<number> {
  if (file === undefined) return complain(cli.missingOption('--in analyse.json'));
  const reading = readAnalysisFile(file);
  if (reading.ok) return use(reading.value);
  for (const message of reading.messages) console.error(message);
  return 1;
}
