import { useState } from 'react';
import type { Result } from '#shared/base/result';
import type { Person } from '#shared/casedoc/workplaceIndex';
import type { StartInfo } from '#shared/desktop/contract';
import type { CreateProblem } from './createProblem.ts';
import { GateLayout } from './GateLayout.tsx';
import { GateNotices } from './GateNotices.tsx';
import { HowItWorks } from './HowItWorks.tsx';
import type { PassphraseTools } from './passphraseTools.ts';
import { PassphraseStep } from './PassphraseStep.tsx';
import type { WaitingFile } from './waitingFile.ts';
import { WelcomeStep } from './WelcomeStep.tsx';

export interface MakeWorkplaceProps {
  readonly startInfo: StartInfo;
  readonly tools: PassphraseTools;
  /** Who made the backup that is to be put back; a start for the first step. */
  readonly firstPerson?: Person | null;
  readonly onHaveBackup?: (() => void) | null;
  /** What was opened before there was a workplace. */
  readonly waiting?: WaitingFile | null;
  /** Asks for a file that somebody sent to be read. */
  readonly onHaveFile?: (() => void) | null;
  /** Success replaces this screen with the recovery sheet. */
  readonly onCreate: (passphrase: string, person: Person) => Promise<Result<null, CreateProblem>>;
}

/** The first two steps of the first run; nothing is written before the second one is done. */
export function MakeWorkplace(props: MakeWorkplaceProps) {
  const { startInfo, tools, onCreate, firstPerson = null, onHaveBackup = null } = props;
  const { waiting = null, onHaveFile = null } = props;
  const [person, setPerson] = useState<Person | null>(firstPerson);
  const [step, setStep] = useState<'welcome' | 'phrase'>('welcome');
  return (
    <GateLayout
      aside={<HowItWorks isReader={waiting?.sort === 'words'} />}
      notice={<GateNotices startInfo={startInfo} missing="nothing" />}
    >
      {step === 'welcome' || person === null ? (
        <WelcomeStep
          person={person}
          onHaveBackup={onHaveBackup}
          waiting={waiting}
          onHaveFile={onHaveFile}
          onNext={(next) => {
            setPerson(next);
            setStep('phrase');
          }}
        />
      ) : (
        <PassphraseStep
          tools={tools}
          personal={[person.name, person.organisation]}
          onBack={() => {
            setStep('welcome');
          }}
          onCreate={(passphrase) => onCreate(passphrase, person)}
        />
      )}
    </GateLayout>
  );
}
