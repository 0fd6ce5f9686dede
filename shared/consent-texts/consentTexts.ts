import type { PurposeCode } from '../consent/purposes.ts';

/** The forms in which a text is written; pictures are a short form of the spoken one. */
export const textLevels = ['adult', 'twelveToFifteen', 'eightToEleven', 'spoken'] as const;
export type TextLevel = (typeof textLevels)[number];

/** What has a text of its own: each purpose, and T1 for a brother or sister who takes part. */
export type TextCode = PurposeCode | 'sibling';

/** The parts of an information text, in the order in which they are read. */
export const infoParts = [
  'watWeVragen',
  'watGedeeldWordt',
  'metWie',
  'hoeLang',
  'neeZeggenMag',
  'hoeJeStopt',
  'watStoppenNietVerandert',
  'jeRechten',
  'waarKlagen',
] as const;
export type InfoPartName = (typeof infoParts)[number];

/** What is told and asked for one purpose at one level. Names between braces are still to fill. */
export interface InfoText {
  readonly title: string;
  readonly parts: readonly {
    readonly name: InfoPartName;
    readonly heading: string;
    readonly text: string;
  }[];
  /** The core in a few short sentences, each with what a picture beside it shows. */
  readonly core: readonly { readonly sentence: string; readonly picture: string }[];
  readonly teachBack: string;
  /** What stopping means, for the confirmation. */
  readonly stopped: string;
  /** Null where there is nothing to choose (T12). */
  readonly answers: { readonly yes: string; readonly no: string; readonly later: string } | null;
}

export interface PurposeTexts {
  readonly code: TextCode;
  readonly subject: string;
  /** Said only when something does hang on the answer; `always` where every no has it. */
  readonly consequence: {
    readonly always: boolean;
    readonly levels: Readonly<Record<TextLevel, string>>;
  } | null;
  readonly levels: Readonly<Record<TextLevel, InfoText>>;
}

/** Texts that are not written at a level fall back on the nearest that is. */
export type ByLevel<Value> = Readonly<Partial<Record<TextLevel, Value>>>;

export const whoDecidesKeys = [
  'onder12',
  '12tot15',
  '16en17',
  'nietZelf',
  'ondertoezicht',
  'voogdijGi',
  'geslotenPlek',
  'overJouZelf',
] as const;
/** The situations in which it is told who decides. */
export type WhoDecidesKey = (typeof whoDecidesKeys)[number];

export interface StopConfirmation {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly noRecipients: string;
}

/** A letter that asks to destroy: lines with one list among them, and what a purpose adds. */
export interface LetterText {
  readonly lines: readonly (string | readonly string[])[];
  readonly extra: Readonly<Partial<Record<PurposeCode, string>>>;
}

export interface FormField {
  readonly id: string;
  readonly label: string;
  readonly options: readonly string[];
  readonly hint: string;
}
export interface FormPart {
  readonly heading: string;
  readonly text: string;
  readonly fields: readonly FormField[];
  readonly perPurpose: boolean;
}

/** Everything a person is told when consent is asked and when it ends; finished Dutch text. */
export interface ConsentTexts {
  readonly version: string;
  readonly purposes: Readonly<Record<TextCode, PurposeTexts>>;
  /** What each name between braces stands for, and what it is when nobody fills it in. */
  readonly fields: Readonly<Record<string, { readonly meaning: string; readonly usual: string }>>;
  readonly whoDecides: Readonly<Record<WhoDecidesKey, ByLevel<string>>>;
  /** How to hold the conversation. */
  readonly guide: readonly string[];
  readonly opening: Readonly<Record<TextLevel, string>>;
  readonly closing: Readonly<Record<TextLevel, string>>;
  readonly stopped: Readonly<Record<TextLevel, StopConfirmation>>;
  readonly letter: {
    readonly subject: string;
    readonly informal: LetterText;
    readonly formal: LetterText;
    readonly kindOf: Readonly<Partial<Record<PurposeCode, string>>>;
  };
  readonly form: {
    readonly title: string;
    readonly subtitle: string;
    readonly parts: readonly FormPart[];
    readonly slip: {
      readonly heading: string;
      readonly fields: readonly string[];
      readonly text: string;
    };
    readonly footer: string;
  };
  readonly key: {
    readonly separate: string;
    readonly lawDuty: string;
    readonly birthday: string;
  };
}
