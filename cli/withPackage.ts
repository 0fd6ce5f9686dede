import { readFileSync } from 'node:fs';
import { openPackage, type OpenedPackage } from '#shared/exchange/openPackage';
import { cli } from '#shared/text/nl/cli';
import { cliPackage } from '#shared/text/nl/cliPackage';
import type { Options } from './options.ts';
import { readOpenWith } from './readOpenWith.ts';
import { tellReview } from './reviewInPackage.ts';
import { complain, refuse } from './say.ts';

/** Opens and checks the package that was named, tells what it is, and goes on with it. */
export async function withPackage(
  options: Options,
  use: (opened: OpenedPackage) => number | Promise<number>,
): Promise<number> {
  if (options.in === undefined) return complain(cli.missingOption('--in bestand.va'));
  const openWith = readOpenWith(options);
  if (!openWith.ok) return complain(openWith.message);
  let file: Uint8Array;
  try {
    file = readFileSync(options.in);
  } catch {
    return refuse(cli.cannotRead(options.in));
  }
  const opened = await openPackage(file, openWith.value);
  if (!opened.ok) return refuse(cliPackage.problems[opened.reason]);
  for (const line of tell(opened.value)) console.log(line);
  return use(opened.value);
}

function tell(opened: OpenedPackage): readonly string[] {
  const { header } = opened;
  const { sender, from, code, kind, created, app, parts } = header;
  const when = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' });
  const size = parts.reduce((sum, { len }) => sum + len, 0);
  const { facts, kinds, sealProves } = cliPackage;
  return [
    facts.sender([sender.name, sender.organisation].filter((name) => name !== '').join(', ')),
    facts.key(from),
    facts.code(code),
    facts.kind(kinds[kind]),
    facts.made(when.format(created), app),
    facts.parts(parts.length, Math.ceil(size / 1024)),
    ...tellReview(opened),
    sealProves,
  ];
}
