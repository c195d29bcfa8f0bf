import { anyCount, type Shown, type ShownCell } from '#shared/domain/disclosure/attack';
import type { Problem, Protection } from '#shared/domain/disclosure/problem';

/**
 * What an outsider sees of a problem. `hard`: one who also knows how the hiding goes, and so that a count called `hidden` is at
 * least the threshold, unless it had to be called so too.
 */
export function shownOf(problem: Problem, { states }: Protection, threshold: number, hard = false): Shown {
  const cells = problem.cells.map(({ key, count, least = 0 }): ShownCell => {
    switch (states.get(key)) {
      case 'few':
        return { key, low: 1, high: threshold - 1 };
      case 'hidden':
        return { ...anyCount(key), low: Math.max(least, hard && count >= threshold ? threshold : 1) };
      case 'latent':
        return anyCount(key);
      default:
        return { key, low: count, high: count };
    }
  });
  return { cells, equations: problem.equations };
}
