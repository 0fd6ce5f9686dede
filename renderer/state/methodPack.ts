import neutral from '#resources/method-pack-neutral.json';
import { parseMethodPack, type MethodPack } from '#shared/analysis/methodPack';

let loaded: MethodPack | null = null;

/** The method pack that ships with the app. Throws when it cannot be read: that is a fault of ours. */
export function methodPack(): MethodPack {
  if (loaded === null) {
    const parsed = parseMethodPack(neutral);
    if (!parsed.ok) throw new Error(`Method pack: ${parsed.reason}`);
    loaded = parsed.value;
  }
  return loaded;
}
