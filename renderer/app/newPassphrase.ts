import type { PassphraseTools } from '../features/unlock/passphraseTools.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';

/** Rating and suggesting; the word lists are large and load only when a passphrase is chosen. */
export const passphraseTools: PassphraseTools = {
  rate: async (passphrase, personal) => {
    const { ratePassphrase } = await import('../vault/ratePassphrase.ts');
    return ratePassphrase(passphrase, personal);
  },
  suggest: async () => {
    const { suggestPassphrase } = await import('../vault/suggestPassphrase.ts');
    const { webCrypto } = await import('../vault/webCrypto.ts');
    return suggestPassphrase(webCrypto);
  },
};

/** Words of the person that a guesser would try first. */
export function personalWords(workplace: Workplace): readonly string[] {
  const { name, organisation } = workplace.person();
  return [name, organisation];
}
