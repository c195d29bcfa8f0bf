import type { Sample } from './sample';

/**
 * References of the plans that any sample gave to this person to mark: of those they see nobody else's audit before their
 * own, for of two markings the second is blind. By reference, since a plan may be loaded already but not for the sample.
 */
export const refsGivenTo = (samples: readonly Pick<Sample, 'members'>[], personId: string): ReadonlySet<string> =>
  new Set(
    samples.flatMap(({ members }) =>
      members.flatMap(({ ref, auditorIds }) => (auditorIds.includes(personId) ? [ref] : [])),
    ),
  );
