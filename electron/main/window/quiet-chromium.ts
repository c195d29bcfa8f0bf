import { app } from 'electron';

/** Background services of Chromium that would like to reach the network. */
const OFF = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
  'disable-default-apps',
] as const;

const FEATURES_OFF = [
  'OptimizationHints',
  'MediaRouter',
  'Translate',
  'AutofillServerCommunication',
  'InterestFeedContentSuggestions',
];

/**
 * Must be called before the app is ready.
 *
 * @param developing whether the page comes from a server on this computer; otherwise not even those are reachable.
 */
export function quietChromium(developing: boolean): void {
  for (const name of OFF) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('disable-features', FEATURES_OFF.join(','));
  // Whatever still asks for an address gets no answer, a number as little as a name: WebRTC asks past the page's policy.
  const except = developing ? ', EXCLUDE localhost, EXCLUDE 127.0.0.1' : '';
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`);
  app.commandLine.appendSwitch('no-proxy-server');
}
