import { build } from '../../scripts/build.mjs';
import { lacksDisplay, startDisplay } from '../../scripts/display.mjs';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';

/** Runs once before the journeys: a build of these sources, an Electron and a display. */
export async function setup(): Promise<() => void> {
  await build({ onlyWhenNeeded: true });
  if (process.env['SAMENHANG_ELECTRON_EXECUTABLE'] === undefined) {
    const { executable } = await resolveElectron();
    process.env['SAMENHANG_ELECTRON_EXECUTABLE'] = executable;
  }
  if (!lacksDisplay()) return () => undefined;
  const display = await startDisplay();
  process.env['DISPLAY'] = display.name;
  return display.stop;
}
