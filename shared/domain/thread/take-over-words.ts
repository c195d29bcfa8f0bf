import type { PlanText } from '../plan/plan-text';
import type { FindEnd } from './find-end';
import { passagesOf } from './passages-of';
import type { ShownLink } from './place-links';
import type { ThreadLink } from './thread-link';

/**
 * A link with the words that its ends have in this text, once a person has looked at them; null where an end is not there.
 *
 * @param textHash of `planText`.
 */
export function takeOverWords(
  planText: PlanText,
  textHash: string,
  { link }: Pick<ShownLink, 'link'>,
  findEnd: FindEnd,
): ThreadLink | null {
  const [from, to] = [link.from, link.to].map((passage) => {
    const end = findEnd(passage, link.textHash);
    return end === null ? undefined : passagesOf(planText, [end.blockId])[0];
  });
  return from === undefined || to === undefined ? null : { ...link, textHash, from, to };
}
