/**
 * What support needs to find a bug, and nothing from a plan: the kind of error and where in the program it arose. An
 * error's message is left out, because it can quote the data that caused it.
 */
export function technicalCode(error: unknown, componentStack: string): string {
  const kind = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = [...stack.matchAll(/([\w-]+\.(?:js|tsx?)):(\d+):(\d+)/g)].slice(0, 3).map(([place]) => place);
  const parts = [...componentStack.matchAll(/at (\w+)/g)].slice(0, 3).map(([, name]) => name);
  return [kind, ...places, ...parts].join(' · ');
}
