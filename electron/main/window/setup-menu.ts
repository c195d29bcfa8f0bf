import { app, Menu, type MenuItemConstructorOptions } from 'electron';

/** The few things a menu is expected for: editing text, zoom, full screen. Reloading would only lose a place. */
export function setupMenu(developing: boolean): void {
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: [{ role: 'quit', label: `Close ${app.name}` }] },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo', label: 'Undo typing' },
        { role: 'redo', label: 'Redo typing' },
        { type: 'separator' },
        { role: 'cut', label: 'Cut' },
        { role: 'copy', label: 'Copy' },
        { role: 'paste', label: 'Paste' },
        { role: 'selectAll', label: 'Select all' },
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'zoomIn', label: 'Larger' },
        // The same key without Shift, as every browser takes it.
        { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false, acceleratorWorksWhenHidden: true },
        { role: 'zoomOut', label: 'Smaller' },
        { role: 'resetZoom', label: 'Usual size' },
        { type: 'separator' },
        { role: 'togglefullscreen', label: 'Full screen' },
        ...(developing ? ([{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }] as const) : []),
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
