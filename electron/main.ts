import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, dialog, powerMonitor, protocol, session } from 'electron';
import { policyOf } from '#shared/policy/policy';
import { menu } from '#shared/text/nl/menu';
import { createArrivedFiles } from './files/arrivedFiles.ts';
import { createFileDialogs } from './files/fileDialogs.ts';
import { freeBytes } from './files/freeBytes.ts';
import { openJournal } from './files/journal.ts';
import { nodeDisk } from './files/nodeDisk.ts';
import { createOpenFile } from './files/openChosenFile.ts';
import { createSavePlaces } from './files/savePlaces.ts';
import { openUnfinishedExports } from './files/unfinishedExports.ts';
import { openVaultFile } from './files/vaultFile.ts';
import { createChosenFolders } from './folders/chosenFolders.ts';
import { nodeFolderDisk } from './folders/folderDisk.ts';
import { newFolderId, openFolderRegister } from './folders/folderRegister.ts';
import { APP_SCHEME } from './guard/appOrigin.ts';
import { appScheme, serveFolder } from './guard/appProtocol.ts';
import { blockNavigation } from './guard/blockNavigation.ts';
import { blockNetwork } from './guard/blockNetwork.ts';
import { denyPermissions } from './guard/denyPermissions.ts';
import { hardenCommandLine } from './guard/hardenCommandLine.ts';
import { desktopHandlers } from './ipc/desktopHandlers.ts';
import { openBridge } from './ipc/openBridge.ts';
import { askPatience } from './lock/askPatience.ts';
import { createLeaving } from './lock/leaving.ts';
import { createLockAndClose } from './lock/lockAndClose.ts';
import { createUnlockedState } from './lock/unlockedState.ts';
import { waitUnlessStopped } from './lock/waitUnlessStopped.ts';
import { watchSystem } from './lock/watchSystem.ts';
import { electronSource } from './profile/electronSource.ts';
import { isBeingDebugged } from './profile/isBeingDebugged.ts';
import { policyPath, readPolicyFile } from './profile/policyFile.ts';
import { userDataFolder } from './profile/userDataFolder.ts';
import { createAppWindow } from './window/appWindow.ts';
import { createCrashCount } from './window/crashCount.ts';
import { openWindow, rememberWindowPlace } from './window/openWindow.ts';
import { copyPicture } from './window/copyPicture.ts';
import { createPdfPrinter } from './window/printPdf.ts';
import { setMenu } from './window/setMenu.ts';
import { addTextContextMenu } from './window/textContextMenu.ts';

/** The most a user can set. */
const LONGEST_IDLE_MINUTES = 15;

// 1. Before anything else: which app this is, where its data lives, who may look inside.
const mayInspect = !app.isPackaged;
const source = electronSource({
  isPackaged: app.isPackaged,
  executable: process.execPath,
  resources: process.resourcesPath,
  environment: process.env,
});
app.setName(menu.appName);
app.setPath(
  'userData',
  userDataFolder({
    platform: process.platform,
    chosen: app.commandLine.getSwitchValue('user-data-dir'),
    localAppData: process.env['LOCALAPPDATA'],
    appData: app.getPath('appData'),
  }),
);
hardenCommandLine(app.commandLine);
// As root, where only tests run, Chromium cannot sandbox and enableSandbox would undo the switch.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
protocol.registerSchemesAsPrivileged([appScheme]);
// macOS may name the file before the app is ready.
let announceArrival = (): void => undefined;
const arrivedFiles = createArrivedFiles(() => {
  announceArrival();
});
app.on('open-file', (event, path) => {
  event.preventDefault();
  arrivedFiles.noteFile(path);
});

if (app.isPackaged && source === 'official' && isBeingDebugged(process.argv)) {
  process.stderr.write(`${menu.refusesDebugging}\n`);
  app.exit(1);
} else if (!app.requestSingleInstanceLock()) {
  app.exit(0);
} else {
  void app.whenReady().then(startApp);
}

function startApp(): void {
  const userData = app.getPath('userData');

  // 2. The walls, before there is anything to keep in.
  blockNetwork(session.defaultSession, mayInspect);
  denyPermissions(session.defaultSession);
  protocol.handle(APP_SCHEME, serveFolder(join(__dirname, '../renderer')));
  app.on('web-contents-created', (_event, contents) => {
    blockNavigation(contents);
    addTextContextMenu(contents);
  });

  // 3. What is kept on disk. Nothing is read before the window asks.
  const journal = openJournal(nodeDisk, join(userData, 'vault', 'journal'));
  const vaultFile = openVaultFile(nodeDisk, join(userData, 'vault'));
  const unfinished = openUnfinishedExports(
    { ...nodeFolderDisk, ...nodeDisk },
    join(userData, 'unfinished.json'),
    Date.now,
  );

  // What the organisation set; a test of ours names a file of its own, a released app never.
  const testPolicy = app.isPackaged ? '' : app.commandLine.getSwitchValue('policy-file');
  const place = { platform: process.platform, programData: process.env['ProgramData'] };
  const policy = readPolicyFile(testPolicy === '' ? policyPath(place) : testPolicy);
  let mostMinutes = LONGEST_IDLE_MINUTES;
  void policy.then((reading) => {
    mostMinutes = policyOf(reading).lockMinutes ?? LONGEST_IDLE_MINUTES;
  });

  // 4. The one window, and how it comes and goes.
  const state = createUnlockedState(Date.now);
  const placeFile = join(userData, 'window.json');
  const crashes = createCrashCount(Date.now);
  const appWindow = createAppWindow({
    open: () => {
      const window = openWindow({
        preload: join(__dirname, 'preload.cjs'),
        placeFile,
        mayInspect,
      });
      window.on('close', (event) => {
        event.preventDefault();
        void lockAndClose.close();
      });
      // Windows waits with signing off until an app that says so has ended.
      window.on('query-session-end', (event) => {
        if (!state.isUnlocked()) return;
        event.preventDefault();
        app.quit();
      });
      window.webContents.on('render-process-gone', () => {
        if (!crashes.isTooOften()) {
          lockAndClose.crashed();
          return;
        }
        dialog.showErrorBox(menu.crashedOften.title, menu.crashedOften.detail);
        appWindow.destroy();
      });
      setMenuEntries([]);
      return window;
    },
    remember: (window) => {
      rememberWindowPlace(window, placeFile);
    },
  });
  const fileDialogs = createFileDialogs(
    appWindow.current,
    async () => policyOf(await policy).exportFolder,
  );
  const savePlaces = createSavePlaces({
    askPath: fileDialogs.askSavePath,
    newToken: randomUUID,
    now: () => performance.now(),
    disk: nodeDisk,
    unfinished,
  });
  const leaving = createLeaving({
    isUnlocked: state.isUnlocked,
    send: appWindow.send,
    hide: () => appWindow.current()?.hide(),
    show: () => appWindow.current()?.show(),
    askPatience,
    wait: waitUnlessStopped,
  });
  const lockAndClose = createLockAndClose({
    window: appWindow,
    leaving,
    state,
    forgetTokens: savePlaces.forgetAll,
  });
  const setMenuEntries: Parameters<typeof desktopHandlers>[0]['setMenu'] = (entries) => {
    setMenu(entries, {
      platform: process.platform,
      mayInspect,
      choose: (id) => {
        appWindow.send('menuChosen', { id });
      },
    });
  };

  // 5. The bridge.
  openBridge(
    appWindow.contents,
    desktopHandlers({
      startInfo: async () => ({
        platform: knownPlatform(),
        appVersion: app.getVersion(),
        electronSource: source,
        ...state.lastLock(),
        freeBytes: await freeBytes(userData),
      }),
      readPolicy: () => policy,
      journal,
      vaultFile,
      savePlaces,
      openFile: createOpenFile(fileDialogs.askOpenPath),
      printPdf: createPdfPrinter(),
      copyPicture,
      arrivedFiles,
      freeBytes: () => freeBytes(userData),
      folders: createChosenFolders({
        askPath: fileDialogs.askFolder,
        register: openFolderRegister(nodeDisk, join(userData, 'folders.json'), newFolderId),
        disk: nodeFolderDisk,
        now: Date.now,
      }),
      lockAndClose,
      state,
      setTitle: (code) => {
        appWindow.current()?.setTitle(code === null ? menu.appName : menu.titleWithCode(code));
      },
      setMenu: setMenuEntries,
    }),
  );

  // 6. The outside world: the system, a second start, the end.
  watchSystem(powerMonitor, {
    lockAfterMinutes: () => {
      const minutes = state.lockAfterMinutes();
      return minutes === null ? null : Math.min(minutes, mostMinutes);
    },
    lock: (reason) => void lockAndClose.lock(reason),
    warn: (seconds) => {
      appWindow.send('lockSoon', { seconds });
    },
    shutDown: () => {
      app.quit();
    },
  });
  app.on('second-instance', (_event, argv, folder) => {
    arrivedFiles.noteArguments(argv, folder);
    appWindow.focus();
  });
  app.on('activate', appWindow.focus);
  app.on('window-all-closed', () => {
    if (!appWindow.isBeingReplaced()) app.quit();
  });
  // The window may hold text that is nowhere else, so a fault here must not take it along.
  process.on('uncaughtException', () => {
    dialog.showErrorBox(menu.unexpected.title, menu.unexpected.detail);
  });
  announceArrival = () => {
    appWindow.send('fileArrived', null);
  };
  arrivedFiles.noteArguments(process.argv, process.cwd());
  appWindow.open();
  void unfinished.removeLeft();
}

function knownPlatform(): 'win32' | 'darwin' | 'linux' {
  return process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux';
}
