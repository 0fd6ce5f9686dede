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

/** Reads passages from standard input; prints what is found in each, in code points, by its id, as JSON. */
export function anonymiseCommand(): number {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(0)));
  } catch {
    return complain(anonymise.cli.unreadable);
  }
  const read = passages.safeParse(content);
  if (!read.success) return complain(anonymise.cli.wrongShape);
  const ids = new Set<string>();
  for (const { id } of read.data) {
    if (ids.has(id)) return complain(anonymise.cli.doubleId(id));
    ids.add(id);
  }
  const anonymiser = makeAnonymiser(lists);
  const found = read.data.map(({ id, text, knownPersons }): [string, unknown] => {
    const people = knownPersons.map(({ name, role, aliases = [] }) => ({ name, role, aliases }));
    const found = anonymiser.session(people).find(text);
    const place = codePointsOf(text);
    return [id, found.map((finding) => asPrinted(finding, place))];
  });
  console.log(JSON.stringify(Object.fromEntries(found)));
  return 0;
}

function asPrinted(
  { start, end, label, pseudonym, level }: Finding,
  place: (at: number) => number,
): unknown {
  return { start: place(start), end: place(end), label, pseudonym, level };
}

/** Turns a place in UTF-16 code units into one in code points, as most other languages count. */
function codePointsOf(text: string): (at: number) => number {
  const halves: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) halves.push(index);
  return (at) => {
    let low = 0;
    let high = halves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((halves[middle] ?? at) < at) low = middle + 1;
      else high = middle;
    }
    return at - low;
  };
}
