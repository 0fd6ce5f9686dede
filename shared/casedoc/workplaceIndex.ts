import { isCaseAlias, type CaseAlias } from '../base/ids.ts';
import { z, type ZodType } from '../base/zod.ts';
import type { SharedDoc } from './updates.ts';

/** Who works here; shown to the duo partner and on documents. */
export interface Person {
  readonly name: string;
  readonly organisation: string;
  readonly role: PersonRole;
}
export type PersonRole = 'poolScientist' | 'institutionScientist' | 'supervisor';

/** One line of the case list; sealed in the index, never in clear. Dates are ISO days, times ms. */
export interface CaseSummary {
  readonly alias: CaseAlias;
  /** Like `VA-031`; see `isCaseCode`. */
  readonly code: string;
  readonly phase: string;
  readonly sectionsDone: number;
  readonly sectionsTotal: number;
  readonly requestedOn: string | null;
  readonly establishedOn: string | null;
  readonly pausedDays: number;
  readonly pausedSince: string | null;
  readonly duo: string;
  readonly attention: string;
  /** What there is to do, as `writeTasks` writes it; no name of the family and no words. */
  readonly tasks: string;
  /** The day from which this copy may be erased; null while it may not. */
  readonly eraseOn: string | null;
  readonly isExample: boolean;
  /** A copy that somebody sent to be read. */
  readonly isReview: boolean;
  readonly createdAt: number;
  readonly editedAt: number;
  readonly lastSection: string | null;
  readonly archived: boolean;
  /** The two chains beside the case, of this machine only; null until the case is first opened. */
  readonly desk: CaseAlias | null;
  readonly private: CaseAlias | null;
  /** The chain with the access log; null until its first line. It goes along when a case moves. */
  readonly log: CaseAlias | null;
  /** Name and epoch of the case, the same on every machine; null until it is first opened. */
  readonly caseId: string | null;
  readonly epoch: string | null;
  /** The chain of the same case before its history was cleaned up; its line is shown no more. */
  readonly follows: CaseAlias | null;
}

export interface WorkplaceSettings {
  /** Minutes without a key or mouse before the work locks: 1 to 15. */
  readonly idleMinutes: number;
  /** The recovery sheet was typed over once and proved right. */
  readonly recoveryChecked: boolean;
  readonly theme: 'system' | 'light' | 'dark';
  /** The case that was open last, so that work resumes where it stopped. */
  readonly lastAlias: CaseAlias | null;
  /** The case that is open now; null while the list shows. Decides where unlocking returns to. */
  readonly openAlias: CaseAlias | null;
  /** The words of the organisation, a line each, as `readHouseWords` reads them. */
  readonly hintWords: string;
  readonly maskWords: string;
  readonly keepWords: string;
  /** The rules of the organisation when this workplace was open last, as text; empty: none then. */
  readonly policySeen: string;
}

export type CaseSummaryPatch = Partial<Omit<CaseSummary, 'alias'>>;

/** The sealed list of what is in a workplace, as plain immutable values. */
export interface WorkplaceIndex {
  readonly person: Person;
  readonly settings: WorkplaceSettings;
  /** In order of creation. */
  readonly cases: readonly CaseSummary[];
  /** Cases as they were before their history was cleaned up: kept sealed, shown nowhere. */
  readonly former: readonly CaseSummary[];
}

const CASE_CODE = /^[A-Z]{1,5}-[0-9]{1,6}$/;
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.int().min(0);
const time = z.number().min(0);
const alias = z.custom<CaseAlias>(isCaseAlias);
const words = z.string().max(20_000);

const personFields = {
  name: z.string(),
  organisation: z.string(),
  role: z.enum(['poolScientist', 'institutionScientist', 'supervisor']),
};
const settingFields = {
  idleMinutes: z.int().min(1).max(15),
  recoveryChecked: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  lastAlias: alias.nullable(),
  openAlias: alias.nullable(),
  hintWords: words,
  maskWords: words,
  keepWords: words,
  policySeen: words,
};
const caseFields = {
  code: z.string().regex(CASE_CODE),
  phase: z.string(),
  sectionsDone: count,
  sectionsTotal: count,
  requestedOn: day.nullable(),
  establishedOn: day.nullable(),
  pausedDays: count,
  pausedSince: day.nullable(),
  duo: z.string(),
  attention: z.string(),
  tasks: z.string(),
  eraseOn: day.nullable(),
  isExample: z.boolean(),
  isReview: z.boolean(),
  createdAt: time,
  editedAt: time,
  lastSection: z.string().nullable(),
  archived: z.boolean(),
  desk: alias.nullable(),
  private: alias.nullable(),
  log: alias.nullable(),
  caseId: z.string().nullable(),
  epoch: z.string().nullable(),
  follows: alias.nullable(),
};

const person = z.object(personFields);
const settings = z.object(settingFields);
const summary = z.object({ alias, ...caseFields });

const NOBODY: Person = { name: '', organisation: '', role: 'poolScientist' };
const FIRST_SETTINGS: WorkplaceSettings = {
  idleMinutes: 10,
  recoveryChecked: false,
  theme: 'system',
  lastAlias: null,
  openAlias: null,
  hintWords: '',
  maskWords: '',
  keepWords: '',
  policySeen: '',
};

/** True for a code such as `VA-031`: the only name of a case outside the opened case. */
export function isCaseCode(value: string): boolean {
  return CASE_CODE.test(value);
}

/** A case list line with nothing done yet; `now` in milliseconds since 1970. */
export function newCaseSummary(caseAlias: CaseAlias, code: string, now: number): CaseSummary {
  return {
    alias: caseAlias,
    code,
    phase: 'registered',
    sectionsDone: 0,
    sectionsTotal: 14,
    requestedOn: null,
    establishedOn: null,
    pausedDays: 0,
    pausedSince: null,
    duo: '',
    attention: '',
    tasks: '',
    eraseOn: null,
    isExample: false,
    isReview: false,
    createdAt: now,
    editedAt: now,
    lastSection: null,
    archived: false,
    desk: null,
    private: null,
    log: null,
    caseId: null,
    epoch: null,
    follows: null,
  };
}

/** Reads the index document; a field that is missing or of a wrong type gets its first value. */
export function readWorkplaceIndex(doc: SharedDoc): WorkplaceIndex {
  const entries = doc.getMap('index');
  const lines = new Map<CaseAlias, Record<string, unknown>>();
  for (const [key, value] of entries) {
    const [kind, owner, field] = key.split('/');
    if (kind !== 'case' || field === undefined || !isCaseAlias(owner)) continue;
    const line = lines.get(owner) ?? {};
    line[field] = value;
    lines.set(owner, line);
  }
  const all = [...lines]
    .map(([owner, line]) => summaryFrom(owner, line))
    .sort((a, b) => a.createdAt - b.createdAt || a.alias.localeCompare(b.alias));
  const followed = new Set(all.map(({ follows }) => follows));
  return {
    person: person.parse(sound(NOBODY, fieldsOf(entries, 'person'), personFields)),
    settings: settings.parse(sound(FIRST_SETTINGS, fieldsOf(entries, 'settings'), settingFields)),
    cases: all.filter(({ alias: own }) => !followed.has(own)),
    former: all.filter(({ alias: own }) => followed.has(own)),
  };
}

export function writePerson(doc: SharedDoc, next: Person): void {
  writeFields(doc, 'person', { ...next });
}

/** Changes only the given settings; throws when a value is outside its range. */
export function writeSettings(doc: SharedDoc, patch: Partial<WorkplaceSettings>): void {
  writeFields(doc, 'settings', settings.partial().parse(patch));
}

/** Changes only the given fields of one line; throws on a value that is not allowed. */
export function writeCaseSummary(
  doc: SharedDoc,
  caseAlias: CaseAlias,
  patch: CaseSummaryPatch,
): void {
  const allowed = summary.omit({ alias: true }).partial().parse(patch);
  writeFields(doc, `case/${caseAlias}`, allowed);
}

/** Takes a line from the list. */
export function removeCaseLine(doc: SharedDoc, caseAlias: CaseAlias): void {
  const entries = doc.getMap('index');
  doc.transact(() => {
    for (const key of [...entries.keys()]) {
      if (key.startsWith(`case/${caseAlias}/`)) entries.delete(key);
    }
  });
}

/** Calls back after every change of the index document, whatever made it. */
export function observeIndex(doc: SharedDoc, listener: () => void): () => void {
  const entries = doc.getMap('index');
  entries.observe(listener);
  return () => {
    entries.unobserve(listener);
  };
}

function summaryFrom(owner: CaseAlias, line: Record<string, unknown>): CaseSummary {
  const empty = newCaseSummary(owner, 'VA-0', 0);
  return summary.parse(sound(empty, line, caseFields));
}

function fieldsOf(entries: Iterable<[string, unknown]>, owner: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    const [kind, field, rest] = key.split('/');
    if (kind === owner && field !== undefined && rest === undefined) found[field] = value;
  }
  return found;
}

function sound(
  start: object,
  found: Record<string, unknown>,
  parsers: Record<string, ZodType>,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...start };
  for (const [field, parser] of Object.entries(parsers)) {
    const parsed = parser.safeParse(found[field]);
    if (parsed.success) merged[field] = parsed.data;
  }
  return merged;
}

// Flat keys: two machines that write different fields of one line both keep their change.
function writeFields(doc: SharedDoc, owner: string, fields: Record<string, unknown>): void {
  const entries = doc.getMap('index');
  doc.transact(() => {
    for (const [field, value] of Object.entries(fields)) {
      const key = `${owner}/${field}`;
      if (value !== undefined && entries.get(key) !== value) entries.set(key, value);
    }
  });
}
