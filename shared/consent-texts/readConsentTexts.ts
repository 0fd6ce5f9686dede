import type { PurposeCode } from '../consent/purposes.ts';
import {
  infoParts,
  textLevels,
  type ByLevel,
  type ConsentTexts,
  type InfoPartName,
  type InfoText,
  type PurposeTexts,
  type StopConfirmation,
  type TextCode,
  type TextLevel,
  type WhoDecidesKey,
} from './consentTexts.ts';

/** The names of the levels in the file. */
const levelNames = {
  adult: 'volwassene',
  twelveToFifteen: 'jongere12tot15',
  eightToEleven: 'kind8tot11',
  spoken: 'gesproken',
} as const satisfies Record<TextLevel, string>;
type LevelName = (typeof levelNames)[TextLevel];

interface FilePart {
  readonly kop: string;
  readonly tekst: string;
}
type FileInfo = Readonly<Record<InfoPartName, FilePart>> & {
  readonly titel: string;
  readonly terugvertelvraag: string;
  readonly bevestigingStoppen: string;
  readonly kernMetBeeld?: readonly { readonly zin: string; readonly beeld: string }[];
  readonly antwoorden: {
    readonly ja: string | null;
    readonly nee: string;
    readonly later: string | null;
  };
};
type FilePurpose = Readonly<Record<LevelName, FileInfo>> & {
  readonly onderwerp: string;
  readonly alsErEenGevolgIs?: Readonly<Record<LevelName, string>> & { readonly altijd?: boolean };
};
interface FileStop {
  readonly kop: string;
  readonly tekst: readonly string[];
  readonly geenOntvangers: string;
}
interface FileFormPart {
  readonly kop: string;
  readonly tekst?: string;
  readonly herhaal?: string;
  readonly velden?: readonly {
    readonly id: string;
    readonly label: string;
    readonly keuze?: readonly string[];
    readonly hint?: string;
  }[];
}

/** `resources/consent-texts.json`, with the Dutch names it is written with. */
export interface ConsentTextsFile {
  readonly versie: string;
  readonly invulvelden: Readonly<Record<string, string | { readonly standaard: string }>>;
  readonly doelen: Readonly<Record<PurposeCode, FilePurpose>>;
  readonly broerOfZus: FilePurpose;
  readonly wieBeslist: Readonly<Record<WhoDecidesKey, Partial<Record<LevelName, string>>>>;
  readonly gesprek: {
    readonly gesprekswijzer: readonly string[];
    readonly openen: Readonly<Record<LevelName, string>>;
    readonly sluiten: Readonly<Record<LevelName, string>>;
  };
  readonly bevestigingNaStoppen: Readonly<Record<LevelName, FileStop>>;
  readonly briefWissen: {
    readonly onderwerp: string;
    readonly je: readonly (string | readonly string[])[];
    readonly u: readonly (string | readonly string[])[];
    readonly soortPerDoel: Readonly<Partial<Record<PurposeCode, string>>>;
    readonly extraPerDoel: Readonly<Partial<Record<PurposeCode, string>>>;
    readonly extraPerDoelU: Readonly<Partial<Record<PurposeCode, string>>>;
  };
  readonly formulier: {
    readonly kop: string;
    readonly onderkop: string;
    readonly delen: readonly FileFormPart[];
    readonly stopstrook: {
      readonly kop: string;
      readonly velden: readonly string[];
      readonly tekst: string;
    };
    readonly voet: string;
  };
  readonly sleutelzinnen: {
    readonly losVanElkaar: string;
    readonly wetPlicht: string;
    readonly leeftijd: string;
  };
}

/** The texts of the file by the names the code gives them. */
export function readConsentTexts(file: ConsentTextsFile): ConsentTexts {
  const { briefWissen, formulier, gesprek, sleutelzinnen } = file;
  const purpose = (code: PurposeCode): PurposeTexts => purposeTexts(code, file.doelen[code]);
  return {
    version: file.versie,
    purposes: {
      T1: purpose('T1'),
      T2: purpose('T2'),
      T3: purpose('T3'),
      T4: purpose('T4'),
      T5: purpose('T5'),
      T6: purpose('T6'),
      T7: purpose('T7'),
      T8: purpose('T8'),
      T9: purpose('T9'),
      T10: purpose('T10'),
      T11: purpose('T11'),
      T12: purpose('T12'),
      T13: purpose('T13'),
      sibling: purposeTexts('sibling', file.broerOfZus),
    },
    fields: Object.fromEntries(
      Object.entries(file.invulvelden).map(([name, value]) => [
        name,
        typeof value === 'string'
          ? { meaning: value, usual: '' }
          : { meaning: value.standaard, usual: value.standaard },
      ]),
    ),
    whoDecides: {
      onder12: byLevel(file.wieBeslist.onder12),
      '12tot15': byLevel(file.wieBeslist['12tot15']),
      '16en17': byLevel(file.wieBeslist['16en17']),
      nietZelf: byLevel(file.wieBeslist.nietZelf),
      ondertoezicht: byLevel(file.wieBeslist.ondertoezicht),
      voogdijGi: byLevel(file.wieBeslist.voogdijGi),
      geslotenPlek: byLevel(file.wieBeslist.geslotenPlek),
      overJouZelf: byLevel(file.wieBeslist.overJouZelf),
    },
    guide: gesprek.gesprekswijzer,
    opening: levels((name) => gesprek.openen[name]),
    closing: levels((name) => gesprek.sluiten[name]),
    stopped: levels((name): StopConfirmation => {
      const { kop, tekst, geenOntvangers } = file.bevestigingNaStoppen[name];
      return { heading: kop, lines: tekst, noRecipients: geenOntvangers };
    }),
    letter: {
      subject: briefWissen.onderwerp,
      informal: { lines: briefWissen.je, extra: briefWissen.extraPerDoel },
      formal: { lines: briefWissen.u, extra: briefWissen.extraPerDoelU },
      kindOf: briefWissen.soortPerDoel,
    },
    form: {
      title: formulier.kop,
      subtitle: formulier.onderkop,
      parts: formulier.delen.map(({ kop, tekst, herhaal, velden }) => ({
        heading: kop,
        text: tekst ?? '',
        perPurpose: herhaal !== undefined,
        fields: (velden ?? []).map(({ id, label, keuze, hint }) => ({
          id,
          label,
          options: keuze ?? [],
          hint: hint ?? '',
        })),
      })),
      slip: {
        heading: formulier.stopstrook.kop,
        fields: formulier.stopstrook.velden,
        text: formulier.stopstrook.tekst,
      },
      footer: formulier.voet,
    },
    key: {
      separate: sleutelzinnen.losVanElkaar,
      lawDuty: sleutelzinnen.wetPlicht,
      birthday: sleutelzinnen.leeftijd,
    },
  };
}

function purposeTexts(code: TextCode, file: FilePurpose): PurposeTexts {
  const { onderwerp, alsErEenGevolgIs: consequence } = file;
  return {
    code,
    subject: onderwerp,
    consequence:
      consequence === undefined
        ? null
        : { always: consequence.altijd === true, levels: levels((name) => consequence[name]) },
    levels: levels((name) => infoText(file[name])),
  };
}

function infoText(file: FileInfo): InfoText {
  const { ja, nee, later } = file.antwoorden;
  return {
    title: file.titel,
    parts: infoParts.map((name) => ({ name, heading: file[name].kop, text: file[name].tekst })),
    core: (file.kernMetBeeld ?? []).map(({ zin, beeld }) => ({ sentence: zin, picture: beeld })),
    teachBack: file.terugvertelvraag,
    stopped: file.bevestigingStoppen,
    answers: ja === null || later === null ? null : { yes: ja, no: nee, later },
  };
}

function levels<Value>(read: (name: LevelName) => Value): Readonly<Record<TextLevel, Value>> {
  return {
    adult: read(levelNames.adult),
    twelveToFifteen: read(levelNames.twelveToFifteen),
    eightToEleven: read(levelNames.eightToEleven),
    spoken: read(levelNames.spoken),
  };
}

function byLevel(file: Partial<Record<LevelName, string>>): ByLevel<string> {
  return Object.fromEntries(
    textLevels.flatMap((level) => {
      const text = file[levelNames[level]];
      return text === undefined ? [] : [[level, text]];
    }),
  );
}
