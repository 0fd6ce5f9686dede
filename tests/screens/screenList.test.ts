import { expect, test } from 'vitest';
import { screenList } from './screenList.ts';

const components = Object.keys(
  import.meta.glob('../../renderer/**/*{Screen,Dialog,Step,Cover,Palette,KeyboardHelp}.tsx'),
).map((path) => path.replace('../../renderer/', ''));
const tests = import.meta.glob<string>('./**/*.test.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// The plain dialog, the frame and the router between screens have no screen of their own.
const parts = ['ui/Dialog.tsx', 'ui/FullScreen.tsx', 'app/Screen.tsx'];

test('every component that is a screen or a dialog is on the list', () => {
  const listed: readonly string[] = [...Object.values(screenList), ...parts];
  expect(components.length).toBeGreaterThan(10);
  expect(components.filter((component) => !listed.includes(component))).toEqual([]);
});

test('every screen on the list is looked at by a test', () => {
  const all = Object.values(tests).join('\n');
  const missing = Object.keys(screenList).filter((name) => !all.includes(`lookAt('${name}'`));
  expect(missing).toEqual([]);
});
