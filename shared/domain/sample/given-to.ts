import type { Sample } from './sample';

/** Whether a sample gave the plan of this reference to this person to mark. Of two such people each marks blind. */
export const isGivenTo = (sample: Pick<Sample, 'members'> | undefined, reference: string, personId: string): boolean =>
  sample?.members.some(({ ref, auditorIds }) => ref === reference && auditorIds.includes(personId)) === true;
