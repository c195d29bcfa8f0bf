import type { Person } from '#shared/domain/audit/person';
import { drawWeeks } from './draw-weeks';

/**
 * Writes people and a sample of this week into a profile that was not started yet, through the app's own storage: every
 * plan is given to the first two people, to be marked twice. The first person is at the desk.
 */
export async function drawForTwo(profile: string, people: readonly Person[], refs: readonly string[]): Promise<void> {
  const [by, other] = people;
  if (by === undefined || other === undefined) throw new Error('Two people mark a plan.');
  const auditorIds = [by.id, other.id];
  await drawWeeks(profile, people, [
    {
      id: 'sample-twice',
      title: 'Marked twice',
      at: new Date().toISOString(),
      plans: refs.map((ref) => ({ ref, auditorIds })),
    },
  ]);
}
