import type { Person } from '#shared/domain/audit/person';
import type { Register, RegisterRow } from '#shared/domain/register/register';
import { type Allocation, allocate, type Marker } from '#shared/domain/sample/allocate';
import { chooseDoubleMarked } from '#shared/domain/sample/double-marking';
import { DRAW_VERSION, drawSample } from '#shared/domain/sample/draw';
import { type FrameResult, frameOf } from '#shared/domain/sample/frame';
import type { Sample } from '#shared/domain/sample/sample';
import { ok, type Result } from '#shared/lib/result';
import { frameConditions, methodOf, readWhole, type SampleDraft, titleOf } from './sample-draft';

/** A sample as it would be kept: nothing of it is stored yet. */
export interface Preview {
  readonly sample: Omit<Sample, 'id' | 'drawnAt' | 'drawnBy'>;
  /** What a person should know of how the places were shared out. */
  readonly notes: readonly string[];
  /** Null where nobody was chosen to mark: it is drawn all the same and given to people later. */
  readonly allocation: Allocation | null;
}

interface Sources {
  readonly register: Register;
  readonly frame: FrameResult;
  readonly people: readonly Person[];
  /** Plans each person has to mark already. */
  readonly loads: Readonly<Record<string, number>>;
}

export const frameOfDraft = (
  draft: SampleDraft,
  rows: readonly RegisterRow[],
  earlierSamples: readonly Sample[],
): FrameResult => frameOf(rows, { ...frameConditions(draft), week: draft.week, earlierSamples });

/** The people a draft chose, as the allocation takes them. */
export function markersOf(
  draft: Pick<SampleDraft, 'markers'>,
  people: readonly Person[],
  loads: Sources['loads'],
): readonly Marker[] {
  return draft.markers.flatMap(({ id, most }) => {
    const person = people.find((one) => one.id === id);
    const capacity = readWhole(most, 0, 500) ?? undefined;
    return person === undefined
      ? []
      : [{ id, writerCodes: person.writerCodes, load: loads[id] ?? 0, ...(capacity !== undefined && { capacity }) }];
  });
}

/** Draws as the draft says, from start to allocation. The same draft and sources give the same preview. */
export function makePreview(draft: SampleDraft, { register, frame, people, loads }: Sources): Result<Preview> {
  const method = methodOf(draft);
  const seed = readWhole(draft.seed, 0, 0xffff_ffff) ?? 0;
  const drawn = drawSample(frame.eligible, method, readWhole(draft.size, 1, 500) ?? 0, seed);
  if (!drawn.ok) return drawn;
  const { members, strata, notes } = drawn.value;
  const percent = readWhole(draft.double, 0, 100) ?? 0;
  const doubleMarked = percent === 0 ? [] : chooseDoubleMarked(members, { percent }, seed);
  const allocated = allocate(members, doubleMarked, markersOf(draft, people, loads), seed);
  const allocation = allocated.ok ? allocated.value : null;
  const conditions = frameConditions(draft);
  return ok({
    notes,
    allocation,
    sample: {
      title: titleOf(draft),
      purpose: draft.purpose,
      week: draft.week,
      frame: {
        ...conditions,
        registerId: register.id,
        registerTitle: register.title,
        fileName: register.fileName,
        rowsHash: register.rowsHash,
        rows: frame.rows,
        sampledBefore: [...frame.sampledBefore],
        eligible: frame.eligible.length,
      },
      method,
      size: members.length,
      seed,
      drawVersion: DRAW_VERSION,
      strata: [...strata],
      doubleMarked,
      members: members.map((member) => ({
        ...member,
        auditorIds: [...(allocation?.auditorIds.get(member.ref) ?? [])],
      })),
      substitutions: [],
    },
  });
}
