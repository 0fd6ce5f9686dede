import { BrowserWindow, nativeTheme, screen } from 'electron';
import { START_ADDRESS } from '../guard/appOrigin.ts';
import { menu } from '#shared/text/nl/menu';
import { readWindowPlace, USUAL_SIZE, writeWindowPlace } from './windowPlace.ts';

/** What a window needs to know of the app around it. */
export interface WindowSetting {
  readonly preload: string;
  readonly placeFile: string;
  readonly mayInspect: boolean;
}

/** The canvas colours of renderer/app/tokens.css, so that nothing flashes while the page loads. */
const CANVAS = { light: '#f2f0eb', dark: '#17181a' };
const SHOW_ANYWAY_MS = 5_000;

/** Opens the one window: sandboxed, isolated, on our own page. Shows itself when painted. */
export function openWindow(setting: WindowSetting): BrowserWindow {
  const place = readWindowPlace(
    setting.placeFile,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...(place ? { x: place.x, y: place.y } : {}),
    width: place?.width ?? USUAL_SIZE.width,
    height: place?.height ?? USUAL_SIZE.height,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: menu.appName,
    backgroundColor: nativeTheme.shouldUseDarkColors ? CANVAS.dark : CANVAS.light,
    webPreferences: {
      preload: setting.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: setting.mayInspect,
    },
  });
  showWhenPainted(window, place?.isMaximized ?? false);
  // The page's own title could hold a name; ours is set by the contract's setTitle only.
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  zoomWithWheel(window);
  void window.loadURL(START_ADDRESS);
  return window;
}

/** Keeps size and position for the next window; nothing else about it is ever written. */
export function rememberWindowPlace(window: BrowserWindow, file: string): void {
  const { x, y, width, height } = window.getNormalBounds();
  writeWindowPlace(file, { x, y, width, height, isMaximized: window.isMaximized() });
}

function showWhenPainted(window: BrowserWindow, isMaximized: boolean): void {
  const show = (): void => {
    if (window.isDestroyed()) return;
    if (isMaximized) window.maximize();
    window.show();
  };
  // A page that never paints must not leave an invisible app behind.
  const timer = setTimeout(show, SHOW_ANYWAY_MS);
  window.once('ready-to-show', () => {
    clearTimeout(timer);
    show();
  });
}

/** Ctrl and the wheel zoom as in every word processor, between half and three times. */
function zoomWithWheel(window: BrowserWindow): void {
  const contents = window.webContents;
  contents.on('zoom-changed', (_event, direction) => {
    const factor = contents.getZoomFactor() + (direction === 'in' ? 0.1 : -0.1);
    contents.setZoomFactor(Math.min(3, Math.max(0.5, factor)));
  });
}
