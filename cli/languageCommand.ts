import { readFileSync } from 'node:fs';
import { readability } from '#shared/language/readability';
import { isReader } from '#shared/language/readers';
import { language } from '#shared/text/nl/language';
import type { Options } from './options.ts';
import { complain, refuse } from './say.ts';

/** Reads a text (a file, or standard input) for one reader and prints what there is to say as JSON. */
export async function languageCommand({ in: file, for: reader }: Options): Promise<number> {
  if (reader === undefined) return complain(language.cli.noReader);
  if (!isReader(reader)) return complain(language.cli.unknownReader(reader));
  if (file === undefined && process.stdin.isTTY) return complain(language.cli.noText);
  let bytes: Uint8Array;
  try {
    bytes = file === undefined ? await readInput() : readFileSync(file);
  } catch {
    return complain(file === undefined ? language.cli.noText : language.cli.cannotRead(file));
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(language.cli.notText);
  }
  const { figures, within, limits, findings } = readability(text, reader);
  console.log(JSON.stringify({ figures, within, limits, findings }, null, 2));
  return 0;
}

/** All of standard input; a pipe that is not ready yet is waited for. */
async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) {
    chunks.push(
      typeof chunk === 'string' ? new TextEncoder().encode(chunk) : (chunk as Uint8Array),
    );
  }
  return Buffer.concat(chunks);
}
