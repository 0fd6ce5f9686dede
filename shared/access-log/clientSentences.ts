import { sectionIds, type SectionId } from '../analysis/sections.ts';
import { accessLog } from '../text/nl/accessLog.ts';
import { fieldsSharing } from '../text/nl/fieldsSharing.ts';
import { SHARED_FOLDER, type AccessAction, type AccessRecord } from './accessRecord.ts';

const texts = accessLog.sentences;
const words = fieldsSharing.exportRecord;
const LIST = new Intl.ListFormat('nl', { type: 'conjunction' });

/** What one person did on one day, in sentences that a client can read. */
export interface DayOfAccess {
  /** `YYYY-MM-DD`, as the clock on the wall said. */
  readonly day: string;
  readonly sentences: readonly string[];
}

/** What sections are called; a section it does not know is named by its id. */
export type SectionTitle = (section: SectionId) => string;

/**
 * The log as a client reads it (NEN 7513 §9): per day and person what was seen, written, decided and
 * given away, and to whom; lines of the same kind on the same day are one sentence. The newest day
 * first. Nothing that happened is left out but the opening and locking of the workplace itself.
 */
export function clientSentences(
  records: readonly (AccessRecord | null)[],
  sectionTitle: SectionTitle,
): readonly DayOfAccess[] {
  const days = new Map<string, (AccessRecord | null)[]>();
  let day = '';
  for (const record of records) {
    if (record !== null) day = localDay(record);
    days.set(day, [...(days.get(day) ?? []), record]);
  }
  return [...days]
    .map(([of, lines]) => ({ day: of, sentences: sentencesOf(lines, sectionTitle) }))
    .filter(({ sentences }) => sentences.length > 0)
    .reverse();
}

function localDay({ at, zone }: AccessRecord): string {
  return new Date(at + zone * 60_000).toISOString().slice(0, 10);
}

function sentencesOf(
  lines: readonly (AccessRecord | null)[],
  sectionTitle: SectionTitle,
): readonly string[] {
  const byActor = new Map<string, AccessRecord[]>();
  for (const line of lines) {
    if (line === null) continue;
    const who = whoOf(line);
    byActor.set(who, [...(byActor.get(who) ?? []), line]);
  }
  const unreadable = lines.filter((line) => line === null).map(() => accessLog.unreadable);
  const said = [...byActor].flatMap(([who, own]) =>
    deedsOf(own, sectionTitle).map((deed) => texts.day(who, deed)),
  );
  return [...said, ...unreadable];
}

function whoOf({ actor }: AccessRecord): string {
  const name = actor.name.trim() === '' ? texts.someone : actor.name;
  return texts.who(name, accessLog.roles[actor.role], actor.organisation.trim());
}

/** One sentence for looking and writing together, then one for each thing that happened. */
function deedsOf(lines: readonly AccessRecord[], sectionTitle: SectionTitle): readonly string[] {
  const of = (action: AccessAction) => lines.filter((line) => line.action === action);
  const parts = (action: AccessAction) => partsOf(of(action), sectionTitle);
  const [read, wrote] = [parts('readSection'), parts('edit')];
  const looked = [
    ...(of('caseOpen').length > 0 ? [texts.opened] : []),
    ...(read === '' ? [] : [texts.read(read)]),
    ...(wrote === '' ? [] : [texts.wrote(wrote)]),
  ];
  const answers = of('consentAdd').length;
  return [
    ...(looked.length > 0 ? [LIST.format(looked)] : []),
    ...(answers > 0 ? [texts.consentAdd(answers)] : []),
    ...SIMPLE.filter((action) => of(action).length > 0).map((action) => texts[action]),
    ...unique(of('exportPreview').map((line) => texts.exportPreview(kindOf(line)))),
    ...unique(of('exportBlocked').map((line) => texts.exportBlocked(kindOf(line)))),
    ...unique(of('exportFailed').map((line) => texts.exportFailed(kindOf(line)))),
    ...unique(
      of('exportDone')
        .filter(isInFolder)
        .map((line) => texts.inFolder(whomOf(line))),
    ),
    ...of('exportDone')
      .filter((line) => !isInFolder(line))
      .map((line) => texts.exportDone(kindOf(line), whomOf(line), basisOf(line))),
  ];
}

/** The same goes into a shared folder again and again on one day. */
const isInFolder = ({ recipient }: AccessRecord): boolean => recipient?.channel === SHARED_FOLDER;

const SIMPLE = [
  'caseCreate',
  'consentWithdraw',
  'authorityChange',
  'statementAdd',
  'correctionRequest',
  'correctionDecision',
  'erasureRequest',
  'erasureDecision',
  'import',
  'restoreVersion',
  'backup',
  'settings',
  'policy',
  'keyChange',
  'copyPicture',
  'copyText',
  'logView',
  'logExport',
  'integrityFail',
  'unlockFail',
  'clockJump',
] as const;

function partsOf(lines: readonly AccessRecord[], sectionTitle: SectionTitle): string {
  const seen = new Set(lines.map(({ section }) => section ?? ''));
  const titles = sectionIds.filter((id) => seen.has(id)).map((id) => `“${sectionTitle(id)}”`);
  return LIST.format(seen.has('whole') ? [texts.whole, ...titles] : titles);
}

function kindOf({ exportKind = '' }: AccessRecord): string {
  return labelOf(words.kind.options, exportKind) ?? texts.unknownKind;
}

function whomOf({ recipient }: AccessRecord): string {
  const { name = '', organisation = '' } = recipient ?? {};
  const said = [name, organisation].map((part) => part.trim()).filter((part) => part !== '');
  return said.length === 0 ? texts.unknownWhom : said.join(', ');
}

function basisOf({ basis = '' }: AccessRecord): string {
  return (labelOf(words.basis.options, basis) ?? '').toLocaleLowerCase('nl');
}

function labelOf(options: Readonly<Record<string, string>>, value: string): string | null {
  return Object.hasOwn(options, value) ? (options[value] ?? null) : null;
}

function unique(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences)];
}
