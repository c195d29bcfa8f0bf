/*
 * Starts the project folder given on the command line, as the application built into an official Electron does. The
 * stand-in lacks that one. It runs inside an old Electron as it is, hence plain CommonJS. When changed, raise
 * STAND_IN_LAYOUT.
 */
const { existsSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { app } = require('electron');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined || !existsSync(join(folder, 'package.json'))) {
  process.stderr.write('Give the folder of the application to start.\n');
  process.exit(1);
}
const project = resolve(folder);
const { main, name, productName, version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
process.defaultApp = true;
app.name = productName ?? name;
app.setVersion(version);
app.setDesktopName(`${app.name}.desktop`);
app.setAppPath(project);
try {
  require(join(project, main));
} catch (error) {
  // Electron would show a dialog and wait; on a virtual display nobody is there to close it.
  process.stderr.write(`The application could not be loaded: ${error.stack}\n`);
  process.exit(1);
}
