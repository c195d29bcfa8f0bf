/*
 * The least an Electron application can be: one window with one page. What starting costs without any work of ours, and
 * the page in which a library runs alone. CommonJS, because the oldest runtime the app starts on wants it.
 */
const { join } = require('node:path');
const { app, BrowserWindow, session } = require('electron');

app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir'));
app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => {
  // It would fetch a dictionary, whether it is on or not.
  session.defaultSession.setSpellCheckerEnabled(false);
  session.defaultSession.setSpellCheckerDictionaryDownloadURL('app://none/');
  const window = new BrowserWindow({ width: 1366, height: 768, show: false });
  window.once('ready-to-show', () => window.show());
  return window.loadFile(join(__dirname, 'index.html'));
});
