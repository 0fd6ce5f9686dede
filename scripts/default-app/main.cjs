// Stands in for Electron's own default_app.asar, which the npm fallback lacks: starts the app of
// the folder named on the command line, as `electron <folder>` does. Must be CommonJS: this
// Electron has no other main.
const path = require('node:path');
const { app } = require('electron');

const { preloads, target } = readArguments(process.argv.slice(1));
if (target === null) {
  process.stderr.write('Usage: electron <folder of an app>\n');
  app.exit(1);
} else {
  process.defaultApp = true;
  for (const preload of preloads) require(preload);
  start(path.resolve(target));
}

function readArguments(args) {
  const preloads = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index];
    if (arg === '-r' || arg === '--require') {
      index += 1;
      preloads.push(args[index]);
    } else if (!arg.startsWith('-')) {
      return { preloads, target: arg };
    }
  }
  return { preloads, target: null };
}

function start(folder) {
  const about = require(path.join(folder, 'package.json'));
  app.setName(about.productName ?? about.name);
  app.setVersion(about.version);
  app.setAppPath(folder);
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
  }
  try {
    require(path.join(folder, about.main));
  } catch (error) {
    process.stderr.write(`${error.stack}\n`);
    app.exit(1);
  }
}
