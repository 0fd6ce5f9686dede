import templates from '#resources/family-templates.json';

/** The four kinds that have a template for a family or a school. */
export const proposedKinds = [
  'familySummary',
  'youthLetter',
  'childLetter',
  'schoolVersion',
] as const;
export type ProposedKind = (typeof proposedKinds)[number];

const soorten = {
  familySummary: templates.soorten.gezinssamenvatting,
  youthLetter: templates.soorten.jongerenbrief12,
  childLetter: templates.soorten.kinderbrief,
  schoolVersion: templates.soorten.schoolversie,
} as const;

export type Values = Readonly<Record<string, string | null | undefined>>;

/** The words of one kind, with what is known filled in. */
export interface Template {
  /** The question above a block. */
  readonly heading: (block: string) => string;
  /** A sentence of a block; null while something in it is unknown. */
  readonly line: (block: string, index: number, more?: Values) => string | null;
  /** What to do or say when there is nothing to say; empty when nothing needs to be done. */
  readonly whenEmpty: (block: string, more?: Values) => string;
  readonly opening: (index: number, more?: Values) => string | null;
  readonly closing: (index: number, more?: Values) => string | null;
}

interface Entry {
  readonly id: string;
  readonly kop: string;
  readonly zinnen: readonly string[];
  readonly alsLeeg: string | null;
}

/** Throws for a block that the template does not have: a bug. */
export function templateOf(kind: ProposedKind, values: Values): Template {
  const soort = soorten[kind];
  const entries: readonly Entry[] = soort.blokken;
  const entry = (id: string) => {
    const found = entries.find((one) => one.id === id);
    if (found === undefined) throw new Error(`No block ${id} in the template of ${kind}`);
    return found;
  };
  return {
    heading: (id) => fill(entry(id).kop, values) ?? bare(entry(id).kop),
    line: (id, index, more = {}) => fill(entry(id).zinnen[index], { ...values, ...more }),
    whenEmpty: (id, more = {}) => fill(entry(id).alsLeeg, { ...values, ...more }) ?? '',
    opening: (index, more = {}) => fill(soort.opening[index], { ...values, ...more }),
    closing: (index, more = {}) => fill(soort.afsluiting[index], { ...values, ...more }),
  };
}

/** Null while one of the places has no value: no text ever holds a brace. */
export function fill(text: string | null | undefined, values: Values): string | null {
  if (text == null) return null;
  const places = [...text.matchAll(PLACE)].map((match) => values[match[1] ?? '']?.trim() ?? '');
  if (places.includes('')) return null;
  return text.replace(PLACE, (_, name: string) => values[name] ?? '').replaceAll('..', '.');
}

const PLACE = /\{([^{}]+)\}/gu;

function bare(text: string): string {
  return text.replace(/\s*\{[^{}]+\}/gu, '');
}
