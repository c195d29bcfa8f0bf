import { APP_ORIGIN } from './app-protocol';

/** Where the window's page comes from: our own files, or while developing Vite's server on this machine. */
export interface WindowOrigin {
  readonly page: string;
  /** Without a slash at its end. */
  readonly origin: string;
  readonly developing: boolean;
}

/**
 * @param devServer what electron-vite says while developing; ignored in a packaged app, which must never load a page
 * that an environment variable names.
 */
export function windowOrigin(devServer: string | undefined, packaged: boolean): WindowOrigin {
  if (devServer === undefined || packaged)
    return { page: `${APP_ORIGIN}/index.html`, origin: APP_ORIGIN, developing: false };
  return { page: devServer, origin: new URL(devServer).origin, developing: true };
}
