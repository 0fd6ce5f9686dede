import { desktop } from '../platform/desktop.ts';
import { takeFirstLook } from './firstLook.ts';

/**
 * Asked as soon as this file is read. Imported before anything large, the answer is there by the
 * time that is read too.
 */
export const firstLook = takeFirstLook(desktop);
