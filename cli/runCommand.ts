import { localDay } from '#shared/base/localDay';
import example from '#resources/example-analysis.json';
import { analysisFromPortable, type PortableContent } from '#shared/analysis/portable';
import { portableJsonSchema } from '#shared/analysis/portableSchema';
import { countWords } from '#shared/analysis/prose';
import type { Analysis } from '#shared/analysis/analysis';
import { readIsoDate } from '#shared/base/partialDate';
import { cli } from '#shared/text/nl/cli';
import { cliThinking } from '#shared/text/nl/cliThinking';
import { readOptions, type Options } from './options.ts';
import { readAnalysisFile } from './readAnalysisFile.ts';
import { complain } from './say.ts';

/**
 * Runs one command; the exit code: 0 done, 1 the file is not in order, 2 wrongly called. Each command is
 * loaded when it is called: lists of names and makers of documents are large.
 */
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
      return (await import('./exportCommand.ts')).exportCommand(options);
    case 'loops':
      return withFile(options.in, async (content) =>
        (await import('./loopsCommand.ts')).printLoops(analysisFromPortable(content)),
      );
    case 'criteria':
      return onDay(options, (await import('./criteriaCommand.ts')).printCriteria);
    case 'loose-ends':
      return onDay(options, (await import('./threadCommand.ts')).printLooseEnds);
    case 'thread':
      return withFile(options.in, async (content) =>
        (await import('./threadCommand.ts')).printThread(
          analysisFromPortable(content),
          options.item,
        ),
      );
    case 'open':
      return (await import('./openCommand.ts')).openCommand(options);
    case 'may-share':
      return (await import('./mayShareCommand.ts')).mayShareCommand(options);
    case 'province':
      return (await import('./provinceCommand.ts')).provinceCommand(options);
    case 'read':
      return (await import('./readCommand.ts')).readCommand(options);
    case 'key':
      return (await import('./keyCommand.ts')).keyCommand(options);
    case 'anonymise':
      return (await import('./anonymiseCommand.ts')).anonymiseCommand();
    case 'remarks':
      return (await import('./remarksCommand.ts')).remarksCommand(options);
    case 'language':
      return (await import('./languageCommand.ts')).languageCommand(options);
    default:
      return complain(cli.unknownCommand(command), cli.usage);
  }
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
  const day = on === undefined ? localDay(Date.now()) : readIsoDate(on);
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
