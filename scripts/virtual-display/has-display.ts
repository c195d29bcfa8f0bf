/** Whether a window can be shown: only Linux can be without a display. */
export function hasDisplay(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  return platform !== 'linux' || isSet(env.DISPLAY) || isSet(env.WAYLAND_DISPLAY);
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';
