import { fileCodeOf } from '#shared/analysis/fileCode';
import { useMemo, useState } from 'react';
import { sha256 } from '@noble/hashes/sha2.js';
import {
  informationLevels,
  type ConsentPurpose,
  type InformationLevel,
} from '#shared/analysis/consent';
import { fieldWords } from '#shared/analysis/fieldWords';
import { callingName, personById, youthOf } from '#shared/analysis/people';
import { toHex } from '#shared/base/hex';
import { askedFacts, type AskedFacts } from '#shared/consent-texts/askedFacts';
import { textLevelOf } from '#shared/consent-texts/chooseLevel';
import type { TextLevel } from '#shared/consent-texts/consentTexts';
import { ownNames } from '#shared/consent-texts/ownNames';
import { earlierValues, toldText } from '#shared/consent-texts/toldText';
import { purposeCodes } from '#shared/consent/purposes';
import {
  consentForm,
  consentFormGaps,
  type ConsentFormFacts,
} from '#shared/report/papers/consentForm';
import { consentPapers } from '#shared/text/nl/consentPapers';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { recipientMark } from '../../export/fileName.ts';
import type { GateParts } from '../../export/gate.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import styles from './ConsentScreen.module.css';
import { goToConsent, type ConsentStep } from './consentStore.ts';
import { purposesOf } from './chosenCell.ts';
import { FillFields } from '../../papers/FillFields.tsx';
import { QuestionFields, type Values } from './QuestionFields.tsx';
import { SavePaper } from '../../papers/SavePaper.tsx';
import { consentTexts } from '../../papers/consentTexts.ts';

type FormStep = Extract<ConsentStep, { readonly kind: 'form' }>;

export interface FormPageProps {
  readonly step: FormStep;
  readonly today: string;
  readonly gate: GateParts;
}

const texts = consentScreen.form;

interface Question {
  readonly purpose: ConsentPurpose;
  readonly facts: AskedFacts;
}

/** What was typed: for the whole form, and for one question alone. */
interface Typed {
  readonly all: Values;
  readonly own: Readonly<Partial<Record<ConsentPurpose, Values>>>;
}

const nothing: Typed = { all: {}, own: {} };

/** A paper form of one person: which questions stand on it is chosen one by one. */
export function FormPage({ step, today, gate }: FormPageProps) {
  const analysis = useAnalysis();
  const isYouth = youthOf(analysis)?.id === step.child;
  const all = useMemo(() => {
    const { person, child } = step;
    return purposeCodes
      .filter((code) => code !== 'T12')
      .flatMap((code) => purposesOf(code, isYouth))
      .flatMap((purpose) => {
        const facts = askedFacts(analysis, { person, child, purpose, scope: '' }, today);
        return facts === null ? [] : [{ purpose, facts }];
      });
  }, [analysis, step, isYouth, today]);
  const [chosen, setChosen] = useState<ReadonlySet<ConsentPurpose>>(new Set());
  const [level, setLevel] = useState<InformationLevel | null>(all[0]?.facts.level ?? null);
  const [header, setHeader] = useState<'name' | 'code'>('code');
  const [typed, setTyped] = useState(nothing);
  const [hanging, setHanging] = useState<ReadonlySet<ConsentPurpose>>(new Set());
  const [first] = all;
  if (first === undefined || level === null) return null;
  const person = personById(analysis, step.person);
  const questions = all.filter(({ purpose }) => chosen.has(purpose));
  const facts = formFacts(questions, typed);
  const empty = formFacts(questions, nothing);
  const gaps = consentFormGaps(facts);
  // What differs between two questions with the same text is asked at each of them.
  const twice = questions.flatMap((question, at) => {
    const names = namesApart(question, questions, textLevelOf(level));
    const known = empty.questions[at]?.values ?? {};
    const filled = facts.questions[at]?.values ?? {};
    return names.size === 0 ? [] : [{ ...question, names, known, filled }];
  });
  const isApart = (name: string) => twice.some(({ names }) => names.has(name));
  const open = consentFormGaps(empty).filter((name) => !isApart(name));
  const purposeWords = fieldWords('consent', 'purpose').options ?? {};
  const levelWords = fieldWords('consent', 'infoLevel').options ?? {};
  return (
    <div className={styles['form']}>
      <h1 className={styles['title']}>{texts.title(first.facts.name)}</h1>
      <p className={styles['soft']}>{texts.lead}</p>
      <fieldset className={styles['choices']}>
        <legend className={styles['partHeading']}>{texts.which}</legend>
        <p className={styles['soft']}>{texts.whichHint}</p>
        {all.map(({ purpose }) => (
          <CheckboxField
            key={purpose}
            label={purposeWords[purpose] ?? purpose}
            value={chosen.has(purpose)}
            onChange={(isOn) => {
              setChosen(withOrWithout(chosen, purpose, isOn));
            }}
          />
        ))}
      </fieldset>
      <RadioField<InformationLevel>
        label={consentScreen.prepare.level}
        value={level}
        options={informationLevels.map((value) => ({ value, label: levelWords[value] ?? value }))}
        onChange={setLevel}
      />
      <RadioField<'name' | 'code'>
        label={texts.name}
        hint={texts.nameHint}
        layout="row"
        value={header}
        options={[
          { value: 'code', label: analysis.cover.code === '' ? '—' : analysis.cover.code },
          { value: 'name', label: person === null ? '' : youthName() },
        ]}
        onChange={setHeader}
      />
      {questions.filter(mayHang).map(({ purpose }) => (
        <CheckboxField
          key={purpose}
          label={consentScreen.prepare.consequence}
          hint={consentScreen.prepare.consequenceHint}
          value={hanging.has(purpose)}
          onChange={(isOn) => {
            setHanging(withOrWithout(hanging, purpose, isOn));
          }}
        />
      ))}
      {questions.length > 0 && open.length > 0 && (
        <FillFields
          title={consentScreen.prepare.toFill}
          hint={consentScreen.prepare.toFillHint}
          names={open}
          values={typed.all}
          missing={gaps}
          onChange={(name, value) => {
            setTyped({ ...typed, all: { ...typed.all, [name]: value } });
          }}
        />
      )}
      {twice.map(({ purpose, names, known, filled }) => (
        <QuestionFields
          key={purpose}
          title={purposeWords[purpose] ?? purpose}
          names={names}
          typed={typed.own[purpose] ?? {}}
          known={known}
          filled={filled}
          onChange={(values) => {
            setTyped({ ...typed, own: { ...typed.own, [purpose]: values } });
          }}
        />
      ))}
      {questions.length === 0 && <p className={styles['soft']}>{texts.none}</p>}
      <div className={styles['steps']}>
        <Button
          size="large"
          onPress={() => {
            goToConsent(null);
          }}
        >
          {texts.back}
        </Button>
        <span className={styles['grow']} />
        <SavePaper
          label={texts.save}
          isMain
          isReady={questions.length > 0 && gaps.length === 0}
          gate={gate}
          make={() => ({
            report: consentForm(facts, today),
            suggestedName: consentPapers.fileNames.form(
              analysis.cover.code,
              today,
              recipientMark(analysis, step.person),
            ),
            line: {
              kind: 'consentForm',
              recipient: first.facts.name,
              people: [step.person],
            },
          })}
        />
      </div>
    </div>
  );

  function youthName(): string {
    const youth = personById(analysis, step.child);
    return youth === null ? '' : callingName(youth);
  }

  function formFacts(asked: readonly Question[], given: Typed): ConsentFormFacts {
    const context = { analysis, texts: consentTexts(), date: today };
    const lines = asked.map(({ purpose, facts: own }) => {
      const values = {
        ...earlierValues(analysis, purpose),
        ...given.all,
        ...given.own[purpose],
      };
      const hasConsequence = hanging.has(purpose);
      const told = toldText(context, own, { level: level ?? 'adult', values, hasConsequence });
      return { code: own.text, told, hasConsequence };
    });
    const base = lines[0]?.told;
    return {
      texts: consentTexts(),
      person: first?.facts.name ?? '',
      age: first?.facts.age ?? null,
      level: level ?? 'adult',
      isOpinion: asked.some(({ facts: own }) => own.isOpinion),
      whoDecides: base?.whoDecides ?? [],
      values: {
        ...base?.values,
        jongere_of_code: header === 'code' ? analysis.cover.code : youthName(),
      },
      checkCode: checkCodeOf(lines.map(({ told }) => told.info)),
      questions: lines.map(({ code, told, hasConsequence }) => ({
        code,
        values: told.values,
        hasConsequence,
      })),
    };
  }
}

/** What is filled in for this question alone; nothing where no other one has the same text. */
function namesApart(
  { facts }: Question,
  asked: readonly Question[],
  level: TextLevel,
): ReadonlySet<string> {
  const askers = asked.filter((one) => one.facts.text === facts.text);
  return askers.length > 1 ? ownNames(consentTexts(), facts.text, level) : new Set();
}

/** Whether help or money can hang on the answer, so that it must be asked whether it does. */
function mayHang({ facts }: Question): boolean {
  const { consequence } = consentTexts().purposes[facts.text];
  return consequence !== null && !consequence.always;
}

function withOrWithout<T>(all: ReadonlySet<T>, one: T, isIn: boolean): ReadonlySet<T> {
  return new Set(isIn ? [...all, one] : [...all].filter((other) => other !== one));
}

function checkCodeOf(told: readonly unknown[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(told));
  return fileCodeOf(toHex(sha256(bytes)));
}
