import type { Analysis } from '#shared/analysis/analysis';
import type { ParticipantRole } from '#shared/analysis/participant';
import { personById } from '#shared/analysis/people';
import type { EntityId } from '#shared/base/ids';
import { roleWords } from '#shared/text/nl/roleWords';
import { sharing } from '#shared/text/nl/sharing';

export type NamedKind = Exclude<keyof typeof sharing.fileNames, 'noCode'>;

/** For whom a file is, and in which language when it is not Dutch. */
export interface FileFor {
  readonly participant: EntityId | null;
  readonly language?: string;
}

// Typed by the model: a role without a word does not compile.
const roles: Readonly<Record<ParticipantRole, string>> = roleWords.inFileName;

/**
 * By the code of the case, never by a name: file names are seen where documents are not. A copy
 * without names has no code in its name either, so that two of them cannot be laid side by side.
 */
export function fileName(
  kind: NamedKind,
  analysis: Analysis,
  date: string,
  { participant, language = '' }: FileFor = { participant: null },
): string {
  const code = safeWords(analysis.cover.code) || sharing.fileNames.noCode;
  const whom = recipientMark(analysis, participant);
  return sharing.fileNames[kind](code, date, spaced(whom), spaced(safeWords(language)));
}

/**
 * "ouder 2": a role, and which of those who have it, so that what is made for one never takes the
 * place of what was made for another. Empty for who is not in the case.
 */
export function recipientMark(analysis: Analysis, id: EntityId | null): string {
  const role = personById(analysis, id)?.role ?? null;
  if (role === null) return '';
  if (role === 'youth') return roles.youth;
  const same = analysis.participant.filter((person) => person.role === role);
  return `${roles[role]} ${String(same.findIndex((person) => person.id === id) + 1)}`;
}

function safeWords(words: string): string {
  return words.replace(/[^\p{L}\p{N} ._()-]/gu, ' ').trim();
}

function spaced(words: string): string {
  return words === '' ? '' : ` ${words}`;
}
