import type { Analysis, Entity } from '#shared/analysis/analysis';
import { nameOf } from '#shared/analysis/entityNames';
import { fieldWords } from '#shared/analysis/fieldWords';
import { isBlank } from '#shared/analysis/prose';
import { approvalWords } from '#shared/letters/letterApproval';
import { isBasisOld } from '#shared/letters/letterBasis';
import { openGaps } from '#shared/letters/letterBlocks';
import { letterView as text } from '#shared/text/nl/letters';

type Letter = Entity<'letter'>;

/** Whether the analysis changed since this text was made or last looked through. */
export function isOutdated(
  analysis: Analysis,
  { basedOn, text: prose, recipient }: Letter,
): boolean {
  return basedOn !== '' && !isBlank(prose) && isBasisOld(analysis, basedOn, recipient);
}

/** What a text is, as words of a list. */
export function kindWord(kind: Letter['kind']): string {
  return kind === null ? '' : (fieldWords('letter', 'kind').options?.[kind] ?? kind);
}

/** For whom, in a few words. */
export function forWhom(analysis: Analysis, { recipient }: Letter): string {
  return recipient === null ? text.forNobody : text.for(nameOf(analysis, 'participant', recipient));
}

/** How a text stands, from what waits to what is done. */
export function statesOf(analysis: Analysis, letter: Letter): readonly string[] {
  const { states } = text;
  const gaps = openGaps(letter.text).length;
  const reply =
    letter.reply === null ? undefined : fieldWords('letter', 'reply').options?.[letter.reply];
  return [
    ...(isBlank(letter.text) ? [states.empty] : [approvalWords(analysis, letter) ?? states.draft]),
    ...(gaps === 0 ? [] : [states.gaps(gaps)]),
    ...(isOutdated(analysis, letter) ? [states.changed] : []),
    ...(reply === undefined ? [] : [states.reply(reply)]),
    ...(letter.language === '' ? [] : [states.version(letter.language)]),
    ...(letter.isLargePrint ? [states.largePrint] : []),
  ];
}
