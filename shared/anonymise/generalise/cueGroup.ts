/** Words that point at one group. */
export interface CueGroup<Group extends string> {
  readonly group: Group;
  readonly cues: readonly string[];
}

/** The first group with a cue at the beginning of a word of the text; null when none fits. */
export function cueGroup<Group extends string>(
  text: string,
  groups: readonly CueGroup<Group>[],
): Group | null {
  return groups.find(({ cues }) => hasCue(text, cues))?.group ?? null;
}

/** Whether a word of the text begins with one of the cues; a cue that ends in a space is a whole word. */
export function hasCue(text: string, cues: readonly string[]): boolean {
  const said = ` ${text.toLocaleLowerCase('nl').replaceAll(/[^\p{L}\p{M}\d-]+/gu, ' ')} `;
  return cues.some((cue) => said.includes(` ${cue}`));
}
