import type { CriterionId } from '#shared/quality/criteria';
import type { Verdict } from '#shared/quality/criterionRule';

export type Contents = Readonly<Record<string, unknown>>;
export type CriterionCase = readonly [CriterionId, Verdict, string, Contents];

export const TODAY = '2026-03-09';

export const inYear = (year: number) => ({
  year,
  month: null,
  day: null,
  approximate: false,
  words: '',
});
export const youth = { id: 'p-1', name: 'Sem', role: 'youth', birthDate: '2012-05-01' };
export const mother = { id: 'p-2', name: 'Ada', role: 'parent' };
export const family = [youth, mother];
export const duo = [
  { id: 'p-3', role: 'poolScientist' },
  { id: 'p-4', role: 'institutionScientist' },
];
export const looked = (criterion: string, level?: string) => ({
  id: `n-${criterion}-${level ?? ''}`,
  criterion,
  kind: 'looked',
  text: 'Gevraagd, niets genoemd.',
  ...(level !== undefined && { level }),
});
export const purposes = [
  'makeAnalysis',
  'askSchool',
  'shareWithNamedParties',
  'shareAnonymouslyForLearning',
];
export const consents = (on: string, wanted: readonly string[] = purposes) =>
  family.flatMap(({ id }, person) =>
    wanted.map((purpose, index) => ({
      id: `c-${String(person)}-${String(index)}`,
      participant: id,
      purpose,
      answer: 'yes',
      on,
    })),
  );
export const talk = (id: string, on: string, kind: string, withPeople: readonly string[]) => ({
  id,
  on,
  kind,
  withPeople,
});
export const meetings = [
  talk('m-1', '2026-02-01', 'information', ['p-1', 'p-2']),
  talk('m-2', '2026-02-03', 'interview', ['p-1']),
  talk('m-3', '2026-02-04', 'interview', ['p-2']),
  talk('m-4', '2026-02-20', 'enrichment', ['p-1', 'p-2']),
];
export const readings = family.map(({ id }) => ({
  id: `r-${id}`,
  kind: 'family',
  by: id,
  returnedOn: '2026-02-20',
}));
export const levels = ['youth', 'family', 'environment', 'careSystem', 'society'];
export const allLevels = levels.flatMap((level) => [
  { id: `f-r-${level}`, text: 'Iets', kind: 'risk', level, term: 'long' },
  { id: `f-p-${level}`, text: 'Iets', kind: 'protective', level, term: 'long' },
]);
export const domains = ['living', 'school', 'family', 'health', 'leisure', 'network', 'safety'];
export const domainNotes = domains.map((domain) => ({
  id: `d-${domain}`,
  domain,
  now: 'Zo',
  strength: 'Dit',
}));
export const hypothesis = (id: string, over: Contents = {}) => ({
  id,
  kind: 'maintaining',
  text: 'Hij loopt weg, omdat het dan rustig is.',
  prediction: 'Dan ...',
  result: 'Ja.',
  status: 'supported',
  ...over,
});
export const evidence = (
  id: string,
  of: string,
  side: string,
  over: Contents = { from: 'p-2' },
) => ({
  id,
  hypothesis: of,
  side,
  text: 'Gezien.',
  ...over,
});
export const tested = {
  participant: family,
  hypothesis: [hypothesis('h-1')],
  evidence: [evidence('e-1', 'h-1', 'for'), evidence('e-2', 'h-1', 'against')],
  position: [
    { id: 'po-1', hypothesis: 'h-1', participant: 'p-1', agrees: 'no', words: 'Nee.' },
    { id: 'po-2', hypothesis: 'h-1', participant: 'p-2', agrees: 'yes' },
  ],
};
export const circle = {
  factor: [
    { id: 'f-1', text: 'Spanning', kind: 'risk', level: 'youth' },
    { id: 'f-2', text: 'Regels', kind: 'protective', level: 'careSystem' },
  ],
  link: [
    { id: 'k-1', from: 'f-1', to: 'f-2', polarity: 'plus' },
    { id: 'k-2', from: 'f-2', to: 'f-1', polarity: 'plus' },
  ],
  loop: [{ id: 'l-1', links: ['k-1', 'k-2'], story: 'Zo gaat het.', recognisedBy: ['p-1'] }],
};
export const points = (
  count: number,
  text = (index: number) => `Punt ${String(index)} zegt wat hij doet en voelt.`,
) => ({
  summaryPoint: Array.from({ length: count }, (_, index) => ({
    id: `s-${String(index)}`,
    text: text(index),
  })),
});
export const starts = ['Sem', 'Moeder', 'Vader', 'School', 'Wij', 'Oma'];
export const help = (over: Contents = {}) => ({
  id: 'i-1',
  text: 'Hulp',
  fit: 'more',
  because: 'Raakt de kring.',
  hypotheses: ['h-1'],
  owner: 'p-2',
  startBy: '2026-04-01',
  worksIf: 'Rust.',
  ...over,
});
export const born = (birthDate: string) => ({ participant: [{ ...youth, birthDate }] });
export const future = {
  ownWords: 'Koken',
  living: 'Kamer',
  education: 'Mbo',
  income: 'Baan',
  people: ['p-1'],
  careAfter18: 'Wijkteam',
  lead: 'Bo',
};
export const childhood = [
  { id: 't-1', when: inYear(2012), text: 'Geboren', domain: 'family' },
  { id: 't-2', when: inYear(2017), text: 'School', domain: 'school' },
  { id: 't-3', when: inYear(2021), text: 'Verhuisd', domain: 'living' },
];
