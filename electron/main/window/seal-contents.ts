import { app, type WebContents } from 'electron';

/** The little of Electron's navigation events that is looked at. */
interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
  preventDefault(): void;
}

/**
 * Every page, whoever makes it: stays where it is, opens nothing, embeds nothing. Loading our own page again is allowed:
 * "Start the window again" is a navigation too.
 *
 * @param page address of the app's one page.
 */
export function sealAllContents(page: string): void {
  const own = new URL(page).href;
  app.on('web-contents-created', (_event, contents) => sealContents(contents, own));
}

function sealContents(contents: WebContents, own: string): void {
  const refuse = (event: { preventDefault(): void }) => event.preventDefault();
  const stay = (event: Navigation) => {
    if (!event.isMainFrame || event.url !== own) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', refuse);
  // WebRTC's datagrams are subject to no policy of the page and to no request handler.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
