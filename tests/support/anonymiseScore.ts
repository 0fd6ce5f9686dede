import type { GoldItem, GoldSpan } from './anonymiseMarkup.ts';

/** A place that was found, as far as the score looks at it. */
export interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly pseudonym?: string;
}

/** How often, of how many. */
export interface Share {
  readonly hit: number;
  readonly of: number;
}

export interface Score {
  readonly charsFound: Share;
  readonly charsRight: Share;
  readonly directLeak: Share;
  /** Spans found whole, by label, tag (`PERSON.lower`), tier (`quasi`), and known or unknown. */
  readonly whole: Readonly<Record<string, Share>>;
  /** The same keys: found at least in part. */
  readonly touched: Readonly<Record<string, Share>>;
  readonly negatives: Readonly<Record<string, Share>>;
  readonly cleanPassages: Share;
  readonly oneName: { readonly known: Share; readonly other: Share };
  readonly missed: readonly {
    readonly id: string;
    readonly span: GoldSpan;
    readonly part: boolean;
  }[];
  readonly tooMuch: readonly {
    readonly id: string;
    readonly label: string;
    readonly text: string;
  }[];
}

/** The measures of the reference score: letters and digits count, function words in a name do not. */
export function scoreAnonymised(
  items: readonly GoldItem[],
  predicted: ReadonlyMap<string, readonly Prediction[]>,
): Score {
  const count = counter();
  const missed: Score['missed'][number][] = [];
  const tooMuch: Score['tooMuch'][number][] = [];
  for (const item of items) {
    const found = predicted.get(item.id) ?? [];
    const { masked, gold, neutral } = maps(item, found);
    let isClean = true;
    for (const span of item.spans) {
      const core = coreOf(item.text, span);
      const covered = core.filter((at) => masked[at] === true).length;
      const isWhole = covered === core.length && core.length > 0;
      for (const key of keysOf(span)) {
        count.add(`whole:${key}`, isWhole ? 1 : 0, 1);
        count.add(`touched:${key}`, covered > 0 ? 1 : 0, 1);
      }
      count.add('charsFound', covered, core.length);
      if (span.tier === 'direct') {
        count.add('directLeak', core.length - covered, core.length);
        isClean = isClean && isWhole;
      }
      if (!isWhole) missed.push({ id: item.id, span, part: covered > 0 });
    }
    count.add('cleanPassages', isClean ? 1 : 0, 1);
    for (const [at, sign] of item.text.split('').entries()) {
      if (!LETTER.test(sign) || masked[at] !== true || (neutral[at] === true && gold[at] !== true))
        continue;
      count.add('charsRight', gold[at] === true ? 1 : 0, 1);
    }
    for (const { start, end, label } of found) {
      if (!gold.slice(start, end).includes(true)) {
        tooMuch.push({ id: item.id, label, text: item.text.slice(start, end) });
      }
    }
    for (const { start, end, kind } of item.negatives) {
      const isHit = masked.slice(start, end).includes(true) ? 1 : 0;
      count.add(`negatives:${kind}`, isHit, 1);
      count.add('negatives:all', isHit, 1);
    }
    for (const [known, names] of namesGiven(item, found)) {
      count.add(known ? 'oneName:known' : 'oneName:other', names.size === 1 ? 1 : 0, 1);
    }
  }
  return {
    charsFound: count.share('charsFound'),
    charsRight: count.share('charsRight'),
    directLeak: count.share('directLeak'),
    whole: count.under('whole:'),
    touched: count.under('touched:'),
    negatives: count.under('negatives:'),
    cleanPassages: count.share('cleanPassages'),
    oneName: { known: count.share('oneName:known'), other: count.share('oneName:other') },
    missed,
    tooMuch,
  };
}

const LETTER = /[\p{L}\p{N}]/u;
const WORD = /[\p{L}\p{N}]+/gu;
const NO_WORD_BEFORE = '(?<![\\p{L}\\p{N}_])';
const NO_WORD_AFTER = '(?![\\p{L}\\p{N}_])';
const TITLES =
  'mevrouw|meneer|mevr|mw|dhr|de heer|dr|drs|mr|ir|prof|juf|meester|meneer|oom|tante|ome|opa|oma|boer|coach|ds|dominee|raadsonderzoeker|arts|psycholoog';
const TITLE = new RegExp(`(?:${NO_WORD_BEFORE}(?:${TITLES})\\.?\\s+)+$`, 'iu');
const AREA = new RegExp(
  `(?:${NO_WORD_BEFORE}(?:gemeente|regio|locatie|wijk|te|Postbus)\\s+)$`,
  'iu',
);
const UNIT = new RegExp(`^[\\s-]*(?:jaar|jarig|jarige|jr|weken|maanden)${NO_WORD_AFTER}\\.?`, 'iu');
const POSSESSIVE = new RegExp(`^(?:['’]?s${NO_WORD_AFTER}|['’](?=[\\p{L}\\p{N}_]))`, 'u');
const FUNCTION_WORDS = new Set(
  'van de der den het ten ter te t s aan en op in bij voor na vd een el al la of uit met die is was mijn toen hij zij zijn haar'.split(
    ' ',
  ),
);

function coreOf(text: string, { start, end }: GoldSpan): readonly number[] {
  const core: number[] = [];
  const all: number[] = [];
  for (const { 0: word, index } of text.slice(start, end).matchAll(WORD)) {
    const places = Array.from({ length: word.length }, (_, place) => start + index + place);
    all.push(...places);
    if (!FUNCTION_WORDS.has(word.toLowerCase())) core.push(...places);
  }
  return core.length > 0 ? core : all;
}

function keysOf(span: GoldSpan): readonly string[] {
  const known = span.known === undefined ? [] : [span.known ? 'PERSON.known' : 'PERSON.unknown'];
  return [span.label, span.tier, ...known, ...span.tags.map((tag) => `${span.label}.${tag}`)];
}

function maps({ text, spans }: GoldItem, found: readonly Prediction[]) {
  const masked = marks(text.length, found);
  const gold = marks(text.length, spans);
  const neutral = marks(
    text.length,
    spans.flatMap((span) => neutralAround(text, span)),
  );
  return { masked, gold, neutral };
}

function marks(
  length: number,
  places: readonly { readonly start: number; readonly end: number }[],
): readonly boolean[] {
  const map = new Array<boolean>(length).fill(false);
  for (const { start, end } of places)
    map.fill(true, Math.max(0, start), Math.max(0, Math.min(end, length)));
  return map;
}

function neutralAround(text: string, { start, end, label }: GoldSpan) {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const lead =
    label === 'PERSON' ? TITLE.exec(before) : label === 'LOCATION' ? AREA.exec(before) : null;
  const tail =
    label === 'PERSON' ? POSSESSIVE.exec(after) : label === 'AGE' ? UNIT.exec(after) : null;
  return [
    ...(lead === null ? [] : [{ start: lead.index, end: start }]),
    ...(tail === null ? [] : [{ start: end, end: end + tail[0].length }]),
  ];
}

function namesGiven(
  item: GoldItem,
  found: readonly Prediction[],
): readonly (readonly [boolean, ReadonlySet<string>])[] {
  const names = new Map<string, Set<string>>();
  for (const { entity, start, end } of item.spans) {
    if (entity === undefined) continue;
    for (const { pseudonym = '', ...place } of found) {
      if (pseudonym === '' || place.start >= end || place.end <= start) continue;
      names.set(entity, (names.get(entity) ?? new Set()).add(pseudonym));
    }
  }
  return [...names].map(([entity, given]) => [item.knownEntities.includes(entity), given]);
}

function counter() {
  const counts = new Map<string, { hit: number; of: number }>();
  const share = (key: string): Share => counts.get(key) ?? { hit: 0, of: 0 };
  return {
    add: (key: string, hit: number, of: number) => {
      const before = share(key);
      counts.set(key, { hit: before.hit + hit, of: before.of + of });
    },
    share,
    under: (prefix: string): Readonly<Record<string, Share>> => {
      const keys = [...counts.keys()].filter((key) => key.startsWith(prefix)).sort();
      return Object.fromEntries(keys.map((key) => [key.slice(prefix.length), share(key)]));
    },
  };
}
