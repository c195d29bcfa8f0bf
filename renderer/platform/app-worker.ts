/** The part of the Trusted Types API used here; TypeScript's DOM library does not have it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Only scripts that came with the app may run, whatever reaches this function. */
function ownScript(url: string): string {
  const whole = new URL(url, location.href);
  if (whole.origin !== location.origin) throw new Error('Only scripts of the app itself may run as workers.');
  return whole.href;
}

let policy: { createScriptURL(url: string): string } | null = null;

function thePolicy(): { createScriptURL(url: string): string } {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('app-worker', { createScriptURL: ownScript }) ?? { createScriptURL: ownScript };
  return policy;
}

/**
 * Starts a module worker of the app. The content security policy asks for a trusted script address; `url` comes from
 * `import url from './some-worker?worker&url'`, which the build recognises and turns into the bundled file.
 */
export const startAppWorker = (url: string): Worker => new Worker(thePolicy().createScriptURL(url), { type: 'module' });
