import {
  $getSelection,
  $isRangeSelection,
  FORMAT_TEXT_COMMAND,
  type TextFormatType,
} from 'lexical';
import {
  AtSign,
  Bold,
  Heading,
  Italic,
  Link,
  List,
  ListIndentDecrease,
  ListIndentIncrease,
  ListOrdered,
  Redo2,
  TextQuote,
  Undo2,
} from 'lucide-react';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Group, Separator, ToggleButton, Toolbar } from 'react-aria-components';
import type { BlockType } from '#shared/analysis/prose';
import { editor as texts } from '#shared/text/nl/editor';
import { IconButton } from '../ui/IconButton.tsx';
import {
  askReference,
  followUndo,
  openLinkDialog,
  useActiveEditor,
  type ActiveEditor,
} from './activeEditor.ts';
import { $isAddressNode } from './AddressNode.ts';
import { indentBlocks, isList, toggleType } from './blockCommands.ts';
import styles from './EditorToolbar.module.css';
import { LinkDialog } from './LinkDialog.tsx';
import type { ProseHost } from './proseHost.ts';
import { $blockNodes } from './readBlocks.ts';

export interface EditorToolbarProps {
  readonly host: ProseHost;
}

/** The tools for the field one writes in, and undo for the whole case. One tab stop. */
export function EditorToolbar({ host }: EditorToolbarProps) {
  const active = useActiveEditor();
  const look = useLook(active);
  const canUndo = useSyncExternalStore(host.undo.subscribe, host.undo.canUndo);
  const canRedo = useSyncExternalStore(host.undo.subscribe, host.undo.canRedo);
  useEffect(() => {
    followUndo(host);
  }, [host]);

  const format = (type: TextFormatType) => () => {
    active?.editor.focus();
    active?.editor.dispatchCommand(FORMAT_TEXT_COMMAND, type);
  };
  const block = (type: BlockType) => () => {
    if (active === null) return;
    active.editor.focus();
    toggleType(active.binding, type);
  };
  const indent = (by: 1 | -1) => () => {
    if (active === null) return;
    active.editor.focus();
    indentBlocks(active.binding, by);
  };
  const isOff = active === null || active.isSingleLine;
  const tool = (
    label: string,
    icon: ReactNode,
    isOn: boolean,
    press: () => void,
    keys?: string,
  ) => <Tool label={label} icon={icon} isOn={isOn} isOff={isOff} onPress={press} keys={keys} />;
  return (
    <Toolbar aria-label={texts.toolbar} className={styles['toolbar'] ?? ''}>
      <Group className={styles['group'] ?? ''}>
        {tool(texts.bold, <Bold />, look.isBold, format('bold'), 'Ctrl+B')}
        {tool(texts.italic, <Italic />, look.isItalic, format('italic'), 'Ctrl+I')}
        {tool(
          texts.heading,
          <Heading />,
          look.type === 'heading3',
          block('heading3'),
          'Ctrl+Shift+6',
        )}
        {tool(texts.bullet, <List />, look.type === 'bullet', block('bullet'), 'Ctrl+Shift+8')}
        {tool(
          texts.numbered,
          <ListOrdered />,
          look.type === 'numbered',
          block('numbered'),
          'Ctrl+Shift+7',
        )}
        {tool(texts.quote, <TextQuote />, look.type === 'quote', block('quote'), 'Ctrl+Shift+.')}
      </Group>
      <Group className={styles['group'] ?? ''}>
        <IconButton
          label={texts.outdent}
          shortcut="Ctrl+["
          icon={<ListIndentDecrease aria-hidden="true" />}
          preventFocusOnPress
          isDisabled={isOff || !isList(look.type) || look.indent === 0}
          onPress={indent(-1)}
        />
        <IconButton
          label={texts.indent}
          shortcut="Ctrl+]"
          icon={<ListIndentIncrease aria-hidden="true" />}
          preventFocusOnPress
          isDisabled={isOff || !isList(look.type) || look.indent === 2}
          onPress={indent(1)}
        />
      </Group>
      <Separator orientation="vertical" className={styles['line'] ?? ''} />
      <Group className={styles['group'] ?? ''}>
        {tool(texts.link, <Link />, look.isLinked, openLinkDialog, 'Ctrl+K')}
        <IconButton
          label={texts.reference}
          shortcut="@"
          icon={<AtSign aria-hidden="true" />}
          preventFocusOnPress
          isDisabled={isOff}
          onPress={() => {
            askReference(host);
          }}
        />
      </Group>
      <Separator orientation="vertical" className={styles['line'] ?? ''} />
      <Group className={styles['group'] ?? ''}>
        <IconButton
          label={texts.undo}
          shortcut="Ctrl+Z"
          icon={<Undo2 aria-hidden="true" />}
          preventFocusOnPress
          isDisabled={!canUndo}
          onPress={() => {
            host.undo.undo();
          }}
        />
        <IconButton
          label={texts.redo}
          shortcut="Ctrl+Y"
          icon={<Redo2 aria-hidden="true" />}
          preventFocusOnPress
          isDisabled={!canRedo}
          onPress={() => {
            host.undo.redo();
          }}
        />
      </Group>
      <LinkDialog />
    </Toolbar>
  );
}

interface ToolProps {
  readonly label: string;
  readonly keys?: string | undefined;
  readonly icon: ReactNode;
  readonly isOn: boolean;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

function Tool({ label, keys, icon, isOn, isOff, onPress }: ToolProps) {
  return (
    <ToggleButton
      aria-label={label}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control') ?? ''}
      className={styles['tool'] ?? ''}
      isSelected={isOn}
      isDisabled={isOff}
      // Pressing with the pointer must not take the caret out of the text.
      preventFocusOnPress
      onChange={onPress}
    >
      {icon}
    </ToggleButton>
  );
}

interface Look {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isLinked: boolean;
  readonly type: BlockType;
  readonly indent: number;
}

const plainLook: Look = {
  isBold: false,
  isItalic: false,
  isLinked: false,
  type: 'paragraph',
  indent: 0,
};

/** What stands under the caret now. */
function useLook(active: ActiveEditor | null): Look {
  const [look, setLook] = useState(plainLook);
  const editor = active?.editor;
  useEffect(() => {
    if (editor === undefined) return undefined;
    const read = (): void => {
      const next = editor.getEditorState().read($look);
      setLook((known) => (isSameLook(known, next) ? known : next));
    };
    read();
    return editor.registerUpdateListener(read);
  }, [editor]);
  return active === null ? plainLook : look;
}

function $look(): Look {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return plainLook;
  const node = selection.anchor.getNode();
  const keys = new Set([node.getKey(), ...node.getParentKeys()]);
  const block = $blockNodes().find((one) => keys.has(one.node.getKey()));
  return {
    isBold: selection.hasFormat('bold'),
    isItalic: selection.hasFormat('italic'),
    isLinked: [node, ...node.getParents()].some($isAddressNode),
    type: block?.type ?? 'paragraph',
    indent: block?.indent ?? 0,
  };
}

function isSameLook(left: Look, right: Look): boolean {
  return (
    left.isBold === right.isBold &&
    left.isItalic === right.isItalic &&
    left.isLinked === right.isLinked &&
    left.type === right.type &&
    left.indent === right.indent
  );
}
