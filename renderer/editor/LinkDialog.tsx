import { useState, type SubmitEvent } from 'react';
import { readLink, shownLink } from '#shared/analysis/links';
import { editor as texts } from '#shared/text/nl/editor';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { showToast } from '../ui/toasts.ts';
import { closeLinkDialog, useActiveEditor, useLinking, type ActiveEditor } from './activeEditor.ts';
import { copyText } from './copyText.ts';
import { setLink, type LinkTarget } from './linkCommands.ts';

/** Adds, changes or takes away the address of the words that are selected. */
export function LinkDialog() {
  const target = useLinking();
  const active = useActiveEditor();
  if (target === null || active === null) return null;
  return <LinkForm target={target} active={active} />;
}

interface LinkFormProps {
  readonly target: LinkTarget;
  readonly active: ActiveEditor;
}

function LinkForm({ target, active }: LinkFormProps) {
  const [words, setWords] = useState(target.link === null ? '' : shownLink(target.link));
  const [isWrong, setWrong] = useState(false);
  const form = 'link-form';
  const isNew = target.link === null;

  const finish = (link: string | null): void => {
    closeLinkDialog();
    setLink(active.binding, target, link);
    active.editor.focus();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const link = readLink(words);
    setWrong(link === null);
    if (link !== null) finish(link);
  };
  return (
    <Dialog
      title={isNew ? texts.address.titleNew : texts.address.titleChange}
      isOpen
      width="narrow"
      onClose={() => {
        closeLinkDialog();
        active.editor.focus();
      }}
      closeLabel={texts.address.close}
      actions={
        <>
          {!isNew && (
            <>
              <Button
                kind="quiet"
                onPress={() => {
                  if (copyText(words)) showToast(texts.address.copied);
                }}
              >
                {texts.address.copy}
              </Button>
              <Button
                kind="quiet"
                onPress={() => {
                  finish(null);
                }}
              >
                {texts.address.remove}
              </Button>
            </>
          )}
          <Button kind="primary" type="submit" form={form}>
            {isNew ? texts.address.add : texts.address.change}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextField
          label={texts.address.label}
          hint={texts.address.hint}
          error={isWrong ? texts.address.wrong : null}
          value={words}
          onChange={setWords}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
