/** What decides whether a window can open here. */
export interface Surroundings {
  /** How the person started this, such as `npm start`. */
  readonly command: string;
  readonly args: readonly string[];
  readonly display: boolean;
  /** True for root on Linux, as whom Chromium refuses to run inside its sandbox. */
  readonly root: boolean;
}

/**
 * Says in plain words why the app cannot open here and the exact command that does, or undefined where it can.
 *
 * The sandbox is never dropped unasked: plans are other people's files, and it is what holds a hostile one.
 */
export function whyNotRunnable({ command, args, display, root }: Surroundings): string | undefined {
  const needsSwitch = root && !args.includes('--no-sandbox');
  if (display && !needsSwitch) {
    return undefined;
  }
  const reasons = [
    ...(display ? [] : ['There is no display here to open a window on.']),
    ...(needsSwitch
      ? ['Electron does not run as root inside its sandbox. For real plans, start it as an ordinary user.']
      : []),
  ];
  const switches = needsSwitch ? [...args, '--no-sandbox'] : args;
  const rest = switches.length > 0 ? ` -- ${switches.join(' ')}` : '';
  const instead = `${display ? '' : 'xvfb-run -a '}${command}${rest}`;
  const how = `To try it${needsSwitch ? ' with invented plans' : ''}${display ? '' : ' on a virtual display'}`;
  return `${reasons.join('\n')}\n${how}:\n  ${instead}`;
}
