import file from '#resources/consent-texts.json';
import type { ConsentTexts } from '#shared/consent-texts/consentTexts';
import { readConsentTexts } from '#shared/consent-texts/readConsentTexts';

let loaded: ConsentTexts | null = null;

/** The information texts that ship with the app. */
export function consentTexts(): ConsentTexts {
  loaded ??= readConsentTexts(file);
  return loaded;
}
