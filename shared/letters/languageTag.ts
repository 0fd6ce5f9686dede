import { languageNames } from '../text/nl/languageNames.ts';

/** BCP 47 for a language that is not known. */
const UNKNOWN = 'und';
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu;
const TAGS: ReadonlyMap<string, string> = new Map(
  Object.entries(languageNames).flatMap(([tag, names]) => names.map((name) => [name, tag])),
);

/**
 * The BCP 47 tag of a language as somebody typed it: by its Dutch name or by the tag itself. A
 * reading voice and the direction of writing depend on it. Empty stays empty.
 */
export function languageTag(typed: string): string {
  const said = typed.trim();
  if (said === '') return '';
  const known = TAGS.get(said.toLocaleLowerCase('nl'));
  if (known !== undefined) return known;
  return TAG.test(said) ? said : UNKNOWN;
}

export function isDutch(tag: string): boolean {
  return /^nl(?:-|$)/iu.test(tag);
}
