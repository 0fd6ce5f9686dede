import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { PortableContent } from '#shared/analysis/portable';
import { countWords } from '#shared/analysis/prose';
import { isCaseCode, type CaseSummary } from '#shared/casedoc/workplaceIndex';
import { openJson as texts } from '#shared/text/nl/openJson';
import { Banner } from '../../ui/Banner.tsx';
import { classNames } from '../../ui/classNames.ts';
import { TextField } from '../../ui/TextField.tsx';
import { codeProblem, nextCode } from './caseWords.ts';
import styles from './NewCaseDialog.module.css';

export interface FoundJsonProps {
  readonly formId: string;
  readonly fileName: string;
  readonly content: PortableContent;
  readonly lines: readonly CaseSummary[];
  readonly onBusy: (isBusy: boolean) => void;
  readonly onAdd: (code: string) => Promise<boolean>;
}

/** What a sound file holds, and under which code it comes in the list. */
export function FoundJson(props: FoundJsonProps) {
  const { formId, fileName, content, lines, onBusy, onAdd } = props;
  const [code, setCode] = useState(() => freeCode(content, lines));
  const [isTried, setTried] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const problem = codeProblem(code, lines);
  const submit = async () => {
    setTried(true);
    if (problem !== null) return;
    onBusy(true);
    setFailed(false);
    if (await onAdd(code)) return;
    onBusy(false);
    setFailed(true);
  };
  const people = content.get('participant')?.length ?? 0;
  return (
    <Form
      id={formId}
      className={classNames(styles['form'])}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {hasFailed && <Banner tone="danger">{texts.found.failed}</Banner>}
      <dl className={classNames(styles['found'])}>
        <dt>{texts.found.file}</dt>
        <dd>{fileName}</dd>
        <dt>{texts.found.content}</dt>
        <dd>
          {texts.found.counts(content.size, wordsOf(content))} {texts.found.people(people)}
        </dd>
      </dl>
      <TextField
        label={texts.found.code}
        hint={texts.found.codeHint}
        value={code}
        onChange={(value) => {
          setCode(value.toUpperCase().trim());
        }}
        error={isTried ? problem : null}
        autoComplete="off"
        spellCheck="false"
        autoFocus
        className={classNames(styles['code'])}
      />
    </Form>
  );
}

/** The code in the file when it is one and nobody has it here yet. */
function freeCode(content: PortableContent, lines: readonly CaseSummary[]): string {
  const own = content.get('cover')?.[0]?.values['code'];
  const isFree =
    typeof own === 'string' && isCaseCode(own) && !lines.some((line) => line.code === own);
  return isFree ? own : nextCode('VA', lines);
}

function wordsOf(content: PortableContent): number {
  let words = 0;
  for (const entity of [...content.values()].flat()) {
    for (const prose of entity.prose.values()) words += countWords(prose);
  }
  return words;
}
