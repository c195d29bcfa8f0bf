let holds = 0;

/**
 * Keeps the open workspace open until the function answered is called: work of several steps, such as loading many plans,
 * must end in the workspace it began in.
 */
export function holdWorkspace(): () => void {
  let held = true;
  holds += 1;
  return () => {
    if (held) holds -= 1;
    held = false;
  };
}

export const isWorkspaceHeld = (): boolean => holds > 0;
