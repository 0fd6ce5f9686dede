import { render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import type { PolicyReading } from '#shared/policy/policy';
import { readPolicy } from '#shared/policy/readPolicy';
import { policy as texts } from '#shared/text/nl/policy';
import { PolicyNotice } from '../../../renderer/app/PolicyNotice.tsx';
import { OrganisationRules } from '../../../renderer/features/settings/OrganisationRules.tsx';
import { loadPolicy, policyStore } from '../../../renderer/state/policyStore.ts';

afterEach(() => {
  policyStore.setState({ state: 'none' }, true);
});

const markupOf = (reading: PolicyReading) =>
  renderToStaticMarkup(<OrganisationRules reading={reading} />);
const good = readPolicy(
  '{"organisatie":"Stichting Voorbeeld","nietDelen":["leren","school"],"vergrendelenNaMinuten":5,"wachtzinTekens":24}',
);

test('what the organisation set is shown in words, and cannot be changed there', () => {
  const view = markupOf(good);
  expect(view).toContain(texts.from('Stichting Voorbeeld'));
  expect(view).toContain(texts.lines.forbidden('leerverhaal, blad voor school'));
  expect(view).toContain(texts.lines.lockMinutes(5));
  expect(view).toContain(texts.lines.passphraseLength(24));
  expect(view).not.toMatch(/<(?:input|select|button)/u);
  expect(markupOf({ state: 'none' })).toContain(texts.none);
  expect(markupOf(readPolicy('{}'))).toContain(texts.lines.nothing);
});

test('what cannot be read is named, here and on the list of analyses', () => {
  const partly = readPolicy('{"nietDelen":"alles","vergrendelenNaMinuten":99,"wachtzinTekens":8}');
  expect(markupOf(partly)).toContain(
    texts.partly.text('nietDelen, vergrendelenNaMinuten, wachtzinTekens'),
  );
  expect(markupOf({ state: 'unreadable' })).toContain(texts.unreadable.text);
  for (const [reading, said] of [
    [partly, texts.partly.title],
    [{ state: 'unreadable' } as const, texts.unreadable.title],
  ] as const) {
    policyStore.setState(reading, true);
    expect(render(<PolicyNotice />).container.textContent).toContain(said);
  }
  policyStore.setState(good, true);
  expect(render(<PolicyNotice />).container.textContent).toBe('');
});

test('a desktop side that does not answer as it should leaves the window careful', async () => {
  await loadPolicy({ readPolicy: () => Promise.resolve(good) });
  expect(policyStore.getState()).toEqual(good);
  await loadPolicy({ readPolicy: () => Promise.reject(new Error('gone')) });
  expect(policyStore.getState()).toEqual({ state: 'unreadable' });
});
