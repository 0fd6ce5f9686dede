import type { Analysis } from '#shared/analysis/analysis';
import { nameOf } from '#shared/analysis/entityNames';
import { openQuestions, type OpenQuestion } from '#shared/thread/openQuestions';
import { threadOf, unsupportedClaims, unusedItems, type ThreadStep } from '#shared/thread/thread';
import { threadGraph, type ThreadPlace } from '#shared/thread/threadGraph';
import { cliThinking as texts } from '#shared/text/nl/cliThinking';
import { longDate } from '#shared/text/nl/dates';
import { names } from '#shared/text/nl/names';
import { thread } from '#shared/text/nl/thread';
import { refuse } from './say.ts';

/** Prints what hangs loose and what is still to be asked. */
export function printLooseEnds(analysis: Analysis, today: string): number {
  const all = openQuestions(analysis, today);
  const loose = all.filter(({ isLoose }) => isLoose);
  const rest = all.filter(({ isLoose }) => !isLoose);
  console.log(texts.asOf(longDate(today)));
  console.log(`\n${texts.loose(loose.length)}`);
  for (const question of loose) printQuestion(analysis, question);
  console.log(`\n${texts.questions(rest.length)}`);
  for (const question of rest) printQuestion(analysis, question);
  return 0;
}

/** Prints the thread of one item; without one, what lacks support and what nothing uses. */
export function printThread(analysis: Analysis, item: string | undefined): number {
  if (item === undefined) {
    const claims = unsupportedClaims(analysis).map(({ place }) => place);
    const unused = unusedItems(analysis);
    console.log(texts.unsupported(claims.length));
    for (const place of claims) console.log(`  ${called(analysis, place)}`);
    console.log(`\n${texts.unused(unused.length)}`);
    for (const place of unused) console.log(`  ${called(analysis, place)}`);
    return 0;
  }
  const place = threadGraph(analysis).places.find(({ id }) => id === item);
  if (place === undefined) return refuse(texts.noItem(item));
  const { restsOn, usedBy } = threadOf(analysis, place);
  console.log(called(analysis, place));
  console.log(`\n${thread.restsOn}`);
  printSteps(analysis, restsOn);
  console.log(`\n${thread.usedBy}`);
  printSteps(analysis, usedBy);
  return 0;
}

function printQuestion(analysis: Analysis, { text, people }: OpenQuestion): void {
  console.log(texts.line(text));
  if (people.length === 0) return;
  console.log(texts.who(people.map((id) => nameOf(analysis, 'participant', id)).join(', ')));
}

function printSteps(analysis: Analysis, steps: readonly ThreadStep[]): void {
  if (steps.length === 0) console.log(texts.nothing);
  for (const { place, distance } of steps) {
    console.log(`${'  '.repeat(distance)}${called(analysis, place)}`);
  }
}

function called(analysis: Analysis, { collection, id }: ThreadPlace): string {
  return texts.item(names.kinds[collection], id, nameOf(analysis, collection, id));
}
