import { Menu } from 'electron';
import type { MenuEntry } from '#shared/desktop/contract';
import { menuTemplate, type MenuSetting } from './menuTemplate.ts';

/** Puts the native menu bar in place; without entries it holds only what every program has. */
export function setMenu(entries: readonly MenuEntry[], setting: MenuSetting): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(entries, setting)));
}
