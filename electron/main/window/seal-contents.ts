import { app, type WebContents } from 'electron';

/** Every page, whoever makes it: stays where it is, opens nothing, embeds nothing. */
export function sealAllContents(): void {
  app.on('web-contents-created', (_event, contents) => sealContents(contents));
}

function sealContents(contents: WebContents): void {
  const refuse = (event: { preventDefault: () => void }) => event.preventDefault();
  contents.on('will-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-attach-webview', refuse);
  // WebRTC's datagrams are subject to no policy of the page and to no request handler.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
