import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import type { Analysis } from '#shared/analysis/analysis';
import { isProse, plainText } from '#shared/analysis/prose';
import type { Anonymiser } from '#shared/anonymise/anonymiser';
import { caseSession } from '#shared/anonymise/case/caseSession';
import { caseTexts, releaseView } from '#shared/anonymise/case/caseTexts';
import { deidentifyCase } from '#shared/anonymise/case/deidentifyCase';
import type { ReleaseKind, TextAt } from '#shared/anonymise/case/releaseEntity';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import type { EntityId } from '#shared/base/ids';
import { buildAnalysis } from '../../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../../support/exampleAnalysis.ts';
import { runs } from '../../../support/runs.ts';

let anonymiser: Anonymiser;
let example: Analysis;
beforeAll(() => {
  anonymiser = makeAnonymiser(lists);
  example = exampleAnalysis();
});

const uncle = 'p-planted' as EntityId;
const written = {
  full: (first: string, last: string) => `${first} ${last}`,
  first: (first: string) => first,
  ofFirst: (first: string) => `${first}s`,
  capitals: (first: string, last: string) => `${first} ${last}`.toLocaleUpperCase('nl'),
  small: (first: string, last: string) => `${first} ${last}`.toLocaleLowerCase('nl'),
} as const;

/** Two syllables and more, and never a word of the example: "Rexvak", "Temiduk". */
const name = fc
  .array(fc.constantFrom('vak', 'te', 'mi', 'duk', 'rax', 'lop', 'wem', 'qui'), {
    minLength: 2,
    maxLength: 3,
  })
  .map((parts) => parts.join(''))
  .map((word) => word.charAt(0).toLocaleUpperCase('nl') + word.slice(1));

const plant = fc.record({
  kind: fc.constantFrom<ReleaseKind>('learning', 'supervision'),
  first: name,
  last: name.map((word) => `${word}stra`),
  places: fc.array(
    fc.record({ at: fc.nat(), form: fc.constantFrom(...Object.values(written)), cut: fc.nat() }),
    { minLength: 20, maxLength: 20 },
  ),
});

test('a known name, however it is written, survives in no text of the copy', () => {
  fc.assert(
    fc.property(plant, ({ kind, first, last, places }) => {
      const analysis = withUncle(example, `${first} ${last}`);
      const fields = caseTexts(releaseView(analysis, kind), kind).filter(
        ({ at }) => at.id !== uncle,
      );
      // Once in a text: nobody writes a name eight times on end.
      const once = new Map(places.map((place) => [place.at % fields.length, place]));
      const planted = [...once].reduce((whole, [index, { form, cut }]) => {
        const field = fields[index];
        return field === undefined ? whole : insertInto(whole, field.at, form(first, last), cut);
      }, analysis);
      expect(wordsOf(JSON.stringify(planted)).has(first.toLowerCase())).toBe(true);
      const { masked } = deidentifyCase(planted, {
        kind,
        session: caseSession(planted, anonymiser),
        decisions: [],
      });
      const parts = [first, last, `${first}s`].map((part) => part.toLowerCase());
      const survived = [...stringsIn(masked)].filter((text) => {
        const words = wordsOf(text);
        return parts.some((part) => words.has(part));
      });
      expect(survived, kind).toEqual([]);
    }),
    { numRuns: runs(4, 200) },
  );
}, 120_000);

test('nothing but what was found changes, and one entity has one pseudonym', () => {
  for (const kind of ['learning', 'supervision'] as const) {
    const { masked, texts, entities } = deidentifyCase(example, {
      kind,
      session: caseSession(example, anonymiser),
      decisions: [],
    });
    const after = new Map(
      caseTexts(masked, kind).map(({ at, text }) => [placeKey(at), text] as const),
    );
    for (const { at, original, marks } of texts) {
      // Cut at the marks, the copy has the same stretches in the same order between what came in.
      let rest = after.get(placeKey(at)) ?? '';
      let from = 0;
      for (const { start, end, becomes } of marks) {
        const head = original.slice(from, start) + becomes;
        expect(rest.startsWith(head), `${placeKey(at)}: ${rest}`).toBe(true);
        rest = rest.slice(head.length);
        from = end;
      }
      expect(rest, placeKey(at)).toBe(original.slice(from));
    }
    // The same one found with certainty and perhaps is decided apart, and called the same.
    const who = entities
      .filter(({ label, level }) => label === 'PERSON' && level !== 'flag')
      .map(({ key, replacement }) => ({ replacement, one: key.replace(/^candidate\//u, '') }));
    for (const { one, replacement } of who) {
      const others = who.filter(
        (other) => (other.one === one) !== (other.replacement === replacement),
      );
      expect(others, `${one} and ${String(replacement)}`).toEqual([]);
    }
  }
});

function withUncle(analysis: Analysis, whole: string): Analysis {
  const [someone] = analysis.participant;
  if (someone === undefined) throw new Error('Nobody in the example');
  const added = { ...someone, id: uncle, name: whole, callingName: '', role: 'network' as const };
  return {
    ...analysis,
    participant: [...analysis.participant, { ...added, relation: 'oom', household: '' }],
  };
}

/** Puts words into a text between two of its words; a line may not become too long for its field. */
function insertInto(analysis: Analysis, at: TextAt, words: string, cut: number): Analysis {
  const insert = (text: string) => {
    const gaps = [...text.matchAll(/ /gu)].map(({ index }) => index);
    const place = gaps[cut % (gaps.length + 1)] ?? text.length;
    return `${text.slice(0, place)} ${words}${text.slice(place)}`;
  };
  const change = (entity: { readonly id: EntityId }): object =>
    Object.fromEntries(
      Object.entries(entity).map(([field, value]: [string, unknown]) => {
        if (entity.id !== at.id || field !== at.field) return [field, value];
        if (typeof value === 'string') return [field, value.length > 30 ? insert(value) : words];
        if (!isProse(value)) return [field, value];
        const blocks = value.map((block) =>
          block.id === at.block && block.runs.every(({ ref }) => ref === undefined)
            ? { ...block, runs: block.runs.map((run) => ({ ...run, text: insert(run.text) })) }
            : block,
        );
        return [field, blocks];
      }),
    );
  const values: Record<string, unknown> = { ...analysis };
  const list: unknown = values[at.collection];
  values[at.collection] = Array.isArray(list)
    ? list.map((entity: { readonly id: EntityId }) => change(entity))
    : change(list as { readonly id: EntityId });
  return values as unknown as Analysis;
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* stringsIn(inner);
  }
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
}

function placeKey({ id, field, block }: TextAt): string {
  return `${id} ${field} ${block ?? ''}`;
}

test('a supervision copy tells the day nobody was born on, and not a birthday of whatever year', () => {
  const analysis = buildAnalysis({
    participant: [
      {
        id: 'p-1',
        name: 'Noor van Dam',
        role: 'youth',
        relation: 'jeugdige',
        birthDate: '2010-09-14',
      },
    ],
    factor: [
      { id: 'f', text: 'Noor wordt 16 op 14 september 2026; op 15 september begint school.' },
      { id: 'g', text: 'Haar feest was 14-09-2023, en 14 sept. komt er weer een.' },
      {
        id: 'h',
        text: 'Geboren 14\u00a0september\u00a02010, 14 / 9 / 2010 en veertien september.',
      },
    ],
  });
  const session = caseSession(analysis, anonymiser);
  const { masked } = deidentifyCase(analysis, { kind: 'supervision', session, decisions: [] });
  const told = masked.factor.map(({ text }) => plainText(text)).join(' ');
  expect(told).not.toMatch(/14|veertien/u);
  expect(told).toContain('15 september');
  expect(told).toContain('wordt 16');
});

test('a house of the case goes in small letters too, unless it is an ordinary word', () => {
  const analysis = buildAnalysis({
    participant: [
      { id: 'p-1', name: 'Noor van Dam', role: 'youth', relation: 'jeugdige' },
      { id: 'p-2', name: 'Fem Kool', role: 'careProfessional', organisation: 'Zeeduin Jeugdhulp' },
      { id: 'p-3', name: 'Kit Raaf', role: 'education', organisation: 'De Springplank' },
      { id: 'p-4', name: 'Anne-Marie Smit', role: 'network', household: 'Sint-Jozefhuis' },
    ],
    factor: [{ id: 'f', text: 'Toen naar zeeduin, over een springplank, bij anne-marie smit.' }],
  });
  const session = caseSession(analysis, anonymiser);
  const { masked } = deidentifyCase(analysis, { kind: 'supervision', session, decisions: [] });
  const told = plainText(masked.factor[0]?.text ?? []);
  expect(told).not.toMatch(/zeeduin|anne|smit/iu);
  expect(told).toContain('over een springplank');
});
