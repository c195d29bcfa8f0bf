import type { Sample } from './sample';

/** Whom samples gave each plan to, by reference: a plan may be loaded already but not for the sample. */
export function markersByRef(samples: readonly Pick<Sample, 'members'>[]): ReadonlyMap<string, readonly string[]> {
  const markers = new Map<string, string[]>();
  for (const { members } of samples)
    for (const { ref, auditorIds } of members) {
      const here = markers.get(ref) ?? [];
      for (const id of auditorIds) if (!here.includes(id)) here.push(id);
      markers.set(ref, here);
    }
  return markers;
}
