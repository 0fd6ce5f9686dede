import type { MenuItemConstructorOptions } from 'electron';
import type { MenuEntry } from '#shared/desktop/contract';
import { menu } from '#shared/text/nl/menu';
import { mayBeAccelerator } from './mayBeAccelerator.ts';

/** What the menu needs to know besides its entries. */
export interface MenuSetting {
  readonly platform: NodeJS.Platform;
  readonly mayInspect: boolean;
  readonly choose: (id: string) => void;
}

type Template = MenuItemConstructorOptions[];
type LabelledRole = keyof typeof menu.roles;

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** The native menu bar: the window's own commands, and the few every program has. */
export function menuTemplate(entries: readonly MenuEntry[], setting: MenuSetting): Template {
  const own = (name: MenuEntry['menu']): Template =>
    entries.filter((entry) => entry.menu === name).map((entry) => toItem(entry, setting.choose));
  const isMac = setting.platform === 'darwin';
  const ownEdit = own('edit');
  const ownCase = own('case');
  return [
    ...(isMac ? [{ role: 'appMenu' as const, submenu: macMenu() }] : []),
    { label: menu.menus.file, submenu: joined(own('file'), [role(isMac ? 'minimize' : 'quit')]) },
    // The window has one undo for the whole document; the native one would only undo one field.
    {
      label: menu.menus.edit,
      submenu: joined(ownEdit.length ? ownEdit : undoRoles(), editRoles()),
    },
    { label: menu.menus.view, submenu: joined(own('view'), viewRoles(setting.mayInspect)) },
    ...(ownCase.length ? [{ label: menu.menus.case, submenu: ownCase }] : []),
    { label: menu.menus.help, submenu: joined(own('help'), isMac ? [] : [role('about')]) },
  ];
}

function toItem(entry: MenuEntry, choose: (id: string) => void): MenuItemConstructorOptions {
  const { accelerator } = entry;
  return {
    id: entry.id,
    label: entry.label,
    enabled: entry.enabled,
    ...(accelerator !== null && mayBeAccelerator(accelerator) ? { accelerator } : {}),
    click: () => {
      choose(entry.id);
    },
  };
}

function undoRoles(): Template {
  return [role('undo'), role('redo')];
}

function editRoles(): Template {
  return [role('cut'), role('copy'), role('paste'), role('pasteAndMatchStyle'), role('selectAll')];
}

function viewRoles(mayInspect: boolean): Template {
  return [
    role('zoomIn'),
    // On most keyboards the plus needs Shift; Word zooms without it too.
    {
      ...role('zoomIn'),
      accelerator: 'CmdOrCtrl+=',
      visible: false,
      acceleratorWorksWhenHidden: true,
    },
    role('zoomOut'),
    role('resetZoom'),
    SEPARATOR,
    role('togglefullscreen'),
    ...(mayInspect ? [SEPARATOR, role('toggleDevTools')] : []),
  ];
}

function macMenu(): Template {
  return [
    role('about'),
    SEPARATOR,
    role('hide'),
    role('hideOthers'),
    role('unhide'),
    SEPARATOR,
    role('quit'),
  ];
}

function role(name: LabelledRole): MenuItemConstructorOptions {
  return { role: name, label: menu.roles[name] };
}

function joined(first: Template, second: Template): Template {
  return first.length && second.length ? [...first, SEPARATOR, ...second] : [...first, ...second];
}
