import type { Session } from 'electron';
import { isAllowedRequest } from './is-allowed-request';
import type { WindowOrigin } from './window-origin';

/** Nothing leaves this session: no request but our own files, no permission, no download, no dictionary fetched. */
export function sealSession(session: Session, { origin }: WindowOrigin): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowedRequest(details.url, origin) });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  // A dictionary would be fetched from a server; this address leads nowhere.
  session.setSpellCheckerDictionaryDownloadURL('app://none/');
}
