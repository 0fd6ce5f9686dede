import { readFileSync } from 'node:fs';
import lists from '#resources/name-lists.json';
import type { Finding } from '#shared/anonymise/finding';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import { z } from '#shared/base/zod';
import { anonymise } from '#shared/text/nl/anonymise';
import { complain } from './say.ts';

const passages = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    knownPersons: z
      .array(
        z.object({
          name: z.string(),
          role: z.string(),
          aliases: z.array(z.string()).optional(),
        }),
      )
      .default([]),
  }),
);

/** Reads passages from standard input; prints what is found in each, by its id, as JSON. */
export function anonymiseCommand(): number {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(0)));
  } catch {
    return complain(anonymise.cli.unreadable);
  }
  const read = passages.safeParse(content);
  if (!read.success) return complain(anonymise.cli.wrongShape);
  const anonymiser = makeAnonymiser(lists);
  const found = read.data.map(({ id, text, knownPersons }): [string, unknown] => {
    const people = knownPersons.map(({ name, role, aliases = [] }) => ({ name, role, aliases }));
    return [id, anonymiser.session(people).find(text).map(asPrinted)];
  });
  console.log(JSON.stringify(Object.fromEntries(found)));
  return 0;
}

function asPrinted({ start, end, label, pseudonym, level }: Finding): unknown {
  return { start, end, label, pseudonym, level };
}
