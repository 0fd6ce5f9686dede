import { expect, it } from 'vitest';
import file from '#resources/consent-texts.json';
import { ownNames } from '#shared/consent-texts/ownNames';
import { readConsentTexts } from '#shared/consent-texts/readConsentTexts';

it('knows what stands in the text of few purposes', () => {
  const names = [...ownNames(readConsentTexts(file), 'T2', 'adult')];
  expect(names).toEqual(expect.arrayContaining(['bron', 'contactpersoon']));
  expect(names).not.toContain('klachtenfunctionaris');
  expect(names).not.toContain('jongere');
});
