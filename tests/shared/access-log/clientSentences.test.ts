import { describe, expect, it } from 'vitest';
import { chainRecord, NO_HEAD } from '#shared/access-log/accessChain';
import {
  accessActions,
  SHARED_FOLDER,
  type AccessEvent,
  type AccessRecord,
} from '#shared/access-log/accessRecord';
import { changesOf } from '#shared/access-log/changesOf';
import { clientSentences } from '#shared/access-log/clientSentences';
import { sections } from '#shared/text/nl/sections';
import { buildAnalysis } from '../../support/buildAnalysis.ts';

const MORNING = Date.UTC(2026, 2, 9, 8);
const actor = {
  name: 'Anne de Graaf',
  role: 'poolScientist',
  organisation: 'Stichting Voorbeeld',
  device: 'AB12',
  appVersion: '0.5.0',
} as const;
const WHO = 'Anne de Graaf (gedragswetenschapper uit de poule, Stichting Voorbeeld)';

function line(event: AccessEvent, at = MORNING, zone = 60): AccessRecord {
  return chainRecord(NO_HEAD, event, { at, zone, actor, caseCode: 'VA-031' }, () => '');
}
const say = (records: readonly (AccessRecord | null)[]) =>
  clientSentences(records, (section) => sections[section].title);

describe('the log for a client', () => {
  it('tells of a day in a few sentences, with who, what, for whom and why it may', () => {
    const said = say([
      line({ action: 'unlock' }),
      line({ action: 'caseOpen' }),
      line({ action: 'readSection', section: 's1' }),
      line({ action: 'readSection', section: 's0' }),
      line({ action: 'edit', section: 's1', fields: ['helpRequest.ownWords'] }),
      line({ action: 'edit', section: 's1', fields: ['helpRequest.why'] }),
      line({ action: 'consentAdd' }),
      line({ action: 'consentAdd' }),
      line({
        action: 'exportDone',
        exportKind: 'schoolVersion',
        basis: 'consent',
        recipient: { name: 'Esra', organisation: 'De Horizon', channel: 'byHand' },
      }),
    ]);
    expect(said).toEqual([
      {
        day: '2026-03-09',
        sentences: [
          `${WHO} opende de analyse, las “${sections.s0.title}” en “${sections.s1.title}” en schreef in “${sections.s1.title}”.`,
          `${WHO} legde 2 antwoorden op vragen om toestemming vast.`,
          `${WHO} maakte een document: Blad voor school, voor Esra, De Horizon (het mag op grond van: toestemming).`,
        ],
      },
    ]);
  });

  it('tells once a day of the shared folder, for each who reads there, and of copied text', () => {
    const inFolder = (name: string) =>
      line({
        action: 'exportDone',
        exportKind: 'handOver',
        recipient: { name, organisation: 'Stichting Voorbeeld', channel: SHARED_FOLDER },
      });
    const said = say([
      inFolder('Joris Vink'),
      inFolder('Joris Vink'),
      inFolder('Esra Demir'),
      line({ action: 'copyText', section: 's1' }),
    ]);
    expect(said.map(({ sentences }) => sentences)).toEqual([
      [
        `${WHO} zette een stuk tekst op het klembord.`,
        `${WHO} zette de analyse, verzegeld, in de gedeelde map voor Joris Vink, Stichting Voorbeeld.`,
        `${WHO} zette de analyse, verzegeld, in de gedeelde map voor Esra Demir, Stichting Voorbeeld.`,
      ],
    ]);
  });

  it('puts the newest day first and counts days by the clock on the wall', () => {
    const late = Date.UTC(2026, 2, 9, 23, 30);
    const said = say([
      line({ action: 'caseOpen' }, MORNING),
      line({ action: 'caseOpen' }, late, 60),
      null,
    ]);
    expect(said.map(({ day }) => day)).toEqual(['2026-03-10', '2026-03-09']);
    expect(said[0]?.sentences.at(-1)).toBe('Een regel die niet te lezen is.');
  });

  it('has a sentence for everything that can happen to a case', () => {
    const silent = ['unlock', 'lock', 'caseClose'];
    for (const action of accessActions) {
      const said = say([line({ action, section: 's2', exportKind: 'learning' })]);
      expect(said.length, action).toBe(silent.includes(action) ? 0 : 1);
    }
  });
});

describe('what was done between two states', () => {
  const before = buildAnalysis({ factor: [{ id: 'f-1', text: 'Eerst' }] });

  it('names fields by section and never what was in them', () => {
    const after = buildAnalysis({
      factor: [
        { id: 'f-1', text: 'Geheime woorden' },
        { id: 'f-2', text: 'Nog een geheim' },
      ],
    });
    const events = changesOf(before, after);
    expect(events).toEqual([{ action: 'edit', section: 's4', fields: ['factor.text'] }]);
    expect(JSON.stringify(events)).not.toContain('eheim');
  });

  it('says apart what was asked, withdrawn, stated and corrected', () => {
    const asked = buildAnalysis({
      factor: [{ id: 'f-1', text: 'Eerst' }],
      consent: [{ id: 'c-1', purpose: 'shareSchool', answer: 'yes' }],
      statement: [{ id: 'st-1' }],
      correction: [{ id: 'co-1' }],
      authority: [{ id: 'a-1', has: 'yes' }],
      destructionRequest: [{ id: 'd-1' }],
    });
    const actions = changesOf(before, asked).map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining([
        'consentAdd',
        'statementAdd',
        'correctionRequest',
        'erasureRequest',
        'authorityChange',
      ]),
    );
    const withdrawn = buildAnalysis({
      factor: [{ id: 'f-1', text: 'Eerst' }],
      consent: [
        { id: 'c-1', purpose: 'shareSchool', answer: 'yes' },
        { id: 'c-2', purpose: 'shareSchool', answer: 'withdrawn', replaces: 'c-1' },
      ],
      statement: [{ id: 'st-1' }],
      correction: [{ id: 'co-1', decision: 'corrected' }],
      authority: [{ id: 'a-1', has: 'yes' }],
      destructionRequest: [{ id: 'd-1', decision: 'law' }],
    });
    const next = changesOf(asked, withdrawn).map(({ action }) => action);
    expect(next).toContain('consentWithdraw');
    expect(next).toContain('correctionDecision');
    expect(next).toContain('erasureDecision');
    expect(next).not.toContain('authorityChange');
  });

  it('is silent when nothing changed, or only what the app notes by itself', () => {
    const noted = buildAnalysis({
      factor: [{ id: 'f-1', text: 'Eerst' }],
      exportRecord: [{ id: 'e-1', kind: 'fullAnalysis', result: 'written' }],
    });
    expect(changesOf(before, before)).toEqual([]);
    expect(changesOf(before, noted)).toEqual([]);
    expect(changesOf(noted, before)).toEqual([]);
  });
});
