import { sensitivities, type Sensitivity } from '../analysis/aboutMark.ts';
import { speaksOfHarm } from '../pattern/speaksOfHarm.ts';
import { sensitiveStems } from '../text/nl/thirdPersonWords.ts';

/** What a text seems to hold that is extra private, in the order of `sensitivities`. */
export function sensitiveIn(text: string): readonly Sensitivity[] {
  if (text.trim() === '') return [];
  return sensitivities.filter((kind) =>
    kind === 'violence' ? speaksOfHarm(text) : FINDERS[kind].test(text),
  );
}

type ByWord = Exclude<Sensitivity, 'violence'>;

const FINDERS: Readonly<Record<ByWord, RegExp>> = {
  health: finder('health'),
  justice: finder('justice'),
  addiction: finder('addiction'),
  debts: finder('debts'),
  sexuality: finder('sexuality'),
  origin: finder('origin'),
  address: finder('address'),
};

function finder(kind: ByWord): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sensitiveStems[kind].join('|')})`, 'iu');
}
