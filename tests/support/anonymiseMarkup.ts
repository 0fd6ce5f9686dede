import { labels, type Label } from '#shared/anonymise/label';

/** One identifying place of a passage; start and end in UTF-16 code units. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  readonly tier: 'direct' | 'quasi';
  readonly text: string;
  readonly tags: readonly string[];
  /** Of persons only: who, and whether the case knows this person. */
  readonly entity?: string;
  readonly known?: boolean;
}

/** A word that looks like a name and has to stay. */
export interface Negative {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

export interface GoldPerson {
  readonly name: string;
  readonly role: string;
  readonly aliases: readonly string[];
}

export interface GoldItem {
  readonly id: string;
  readonly style: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
  readonly negatives: readonly Negative[];
  readonly knownPersons: readonly GoldPerson[];
  /** The ids that a passage gives to those it declares, in the order of `knownPersons`. */
  readonly knownEntities: readonly string[];
}

/**
 * Reads a file of passages. A passage begins with `# id · style`, then `@e1 role: Name; alias, alias`
 * for everybody the case knows, then the text. In the text `[e1|Sen]` or `[x1 tag|Sjoerd]` is a
 * person, `[D|3 mei]` another identifier and `{EMDR|m}` a word that stays.
 */
export function readPassages(file: string): readonly GoldItem[] {
  return file
    .split(/^# /mu)
    .filter((part) => part.trim() !== '')
    .map(readPassage);
}

const MARK = /\[([A-Za-z]+\d*)((?: [a-z]+)*)\|([^\]|]+)\]|\{([^}|]+)\|([a-z])\}/gu;
const KNOWN = /^@(e\d+) ([^:]+): ([^;]+)(?:; (.+))?$/u;

const codes: Readonly<Record<string, { readonly label: Label; readonly tier: GoldSpan['tier'] }>> =
  {
    L: { label: 'LOCATION', tier: 'direct' },
    O: { label: 'ORGANISATION', tier: 'direct' },
    S: { label: 'SCHOOL', tier: 'direct' },
    D: { label: 'DATE', tier: 'direct' },
    d: { label: 'DATE', tier: 'quasi' },
    A: { label: 'AGE', tier: 'direct' },
    a: { label: 'AGE', tier: 'quasi' },
    q: { label: 'OTHER_QUASI', tier: 'quasi' },
  };

const kinds: Readonly<Record<string, string>> = {
  m: 'method',
  t: 'test',
  u: 'author',
  g: 'diagnosis',
  w: 'law',
  r: 'medication',
  n: 'month',
  i: 'sentence-initial',
  s: 'generic',
  k: 'weekday',
  o: 'ordinary-word',
};

function readPassage(part: string): GoldItem {
  const [head = '', ...rest] = part.trimEnd().split('\n');
  const [id = '', style = ''] = head.split(' · ');
  const people = rest.filter((line) => line.startsWith('@')).map(readPerson);
  const known = people.map(({ entity }) => entity);
  const marked = rest.filter((line) => !line.startsWith('@')).join('\n');
  return {
    id,
    style,
    ...readText(id, marked, new Set(known)),
    knownPersons: people.map(({ person }) => person),
    knownEntities: known,
  };
}

function readPerson(line: string): { readonly entity: string; readonly person: GoldPerson } {
  const [, entity = '', role = '', name = '', aliases] = KNOWN.exec(line) ?? [];
  if (entity === '') throw new Error(`Not a person: ${line}`);
  return { entity, person: { name, role, aliases: aliases?.split(', ') ?? [] } };
}

function readText(id: string, marked: string, known: ReadonlySet<string>) {
  const spans: GoldSpan[] = [];
  const negatives: Negative[] = [];
  let text = '';
  let at = 0;
  for (const mark of marked.matchAll(MARK)) {
    const [whole, code, tags, said = mark[4] ?? ''] = mark;
    text += marked.slice(at, mark.index);
    at = mark.index + whole.length;
    const place = { start: text.length, end: text.length + said.length };
    text += said;
    if (code === undefined) negatives.push({ ...place, kind: kindOf(id, mark[5] ?? '') });
    else spans.push({ ...place, text: said, ...meaningOf(id, code, said, tags ?? '', known) });
  }
  text += marked.slice(at);
  return { text, spans, negatives };
}

function meaningOf(
  id: string,
  code: string,
  said: string,
  written: string,
  known: ReadonlySet<string>,
): Omit<GoldSpan, 'start' | 'end' | 'text'> {
  const isLower = said === said.toLocaleLowerCase('nl') && /\p{L}/u.test(said);
  const own = written.split(' ').filter((tag) => tag !== '' && tag !== 'lower');
  if (/^[ex]\d+$/u.test(code)) {
    const tags = isLower ? [...own, 'lower'] : own;
    if (code.startsWith('e') !== known.has(code)) throw new Error(`${id}: who is ${code}?`);
    return { label: 'PERSON', tier: 'direct', tags, entity: code, known: known.has(code) };
  }
  const label = labels.find((one) => one === code);
  const meaning = codes[code] ?? (label === undefined ? undefined : { label, tier: 'direct' });
  if (meaning === undefined) throw new Error(`${id}: no label ${code}`);
  return { ...meaning, tags: own };
}

function kindOf(id: string, code: string): string {
  const kind = kinds[code];
  if (kind === undefined) throw new Error(`${id}: no kind ${code}`);
  return kind;
}
