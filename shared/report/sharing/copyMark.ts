import type { Entity } from '../../analysis/analysis.ts';
import { isBlank } from '../../analysis/prose.ts';
import { letterPage } from '../../text/nl/letterPage.ts';

/** The mark above every page; a text that nobody edited says that it is a proposal. */
export function copyMark(mark: string, letter: Entity<'letter'> | null): string {
  return letter === null || isBlank(letter.text) ? letterPage.marked(mark) : mark;
}
