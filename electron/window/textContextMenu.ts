import {
  Menu,
  type ContextMenuParams,
  type MenuItemConstructorOptions,
  type WebContents,
} from 'electron';
import { menu } from '#shared/text/nl/menu';

/** Gives text the right-click menu that people expect; Electron shows none by itself. */
export function addTextContextMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, params) => {
    const items = itemsFor(params);
    if (items.length > 0) Menu.buildFromTemplate(items).popup();
  });
}

function itemsFor(params: ContextMenuParams): MenuItemConstructorOptions[] {
  const { editFlags, isEditable, selectionText } = params;
  const hasSelection = selectionText.trim() !== '';
  if (!isEditable) {
    return hasSelection ? [{ role: 'copy', label: menu.roles.copy }] : [];
  }
  return [
    { role: 'cut', label: menu.roles.cut, enabled: editFlags.canCut },
    { role: 'copy', label: menu.roles.copy, enabled: editFlags.canCopy },
    { role: 'paste', label: menu.roles.paste, enabled: editFlags.canPaste },
    {
      role: 'pasteAndMatchStyle',
      label: menu.roles.pasteAndMatchStyle,
      enabled: editFlags.canPaste,
    },
    { type: 'separator' },
    { role: 'selectAll', label: menu.roles.selectAll, enabled: editFlags.canSelectAll },
  ];
}
