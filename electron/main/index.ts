import { app } from 'electron';
import { registerAppScheme, serveApp } from './window/app-protocol';
import { createWindow } from './window/create-window';

// As root (test machines only) Chromium cannot sandbox and is started with --no-sandbox; forcing it on would kill every child.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerAppScheme();

void app.whenReady().then(async () => {
  serveApp();
  await createWindow();
});
