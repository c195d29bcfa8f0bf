import type { LookedAt } from '#shared/domain/match/match-files';
import { planOfMember } from '#shared/domain/sample/member-plan';
import type { Sample } from '#shared/domain/sample/sample';
import { takeIntoSample } from '../../../../db/actions/samples';
import type { MemberRow } from '../../../../db/sample-states';
import type { ImportSource } from '../../../../workers/import-types';
import type { Choices } from './match-choices';

interface Agreed {
  readonly sample: Sample;
  readonly rows: readonly MemberRow[];
  readonly files: readonly ImportSource[];
  readonly looked: readonly LookedAt[];
  readonly choices: Choices;
}

/**
 * What is to be loaded of the files that were agreed to, each as its plan of the sample. A plan of that reference that is
 * here already joins the sample, and a file it does not have yet is a newer draft of it.
 */
export async function loadMatched({ sample, rows, files, looked, choices }: Agreed): Promise<readonly ImportSource[]> {
  const byRef = new Map(rows.map((row) => [row.member.ref, row]));
  const known = new Map(looked.map((one) => [one.file, one.known]));
  const joining = [...choices.values()].flatMap((ref) => {
    const row = byRef.get(ref);
    return row?.planId === undefined ? [] : [{ planId: row.planId, member: row.member }];
  });
  await takeIntoSample(sample, joining);
  return [...choices].flatMap(([file, ref]): ImportSource[] => {
    const source = files[file];
    const row = byRef.get(ref);
    if (source === undefined || !('file' in source) || row === undefined) return [];
    if (row.planId === undefined) return [{ ...source, details: planOfMember(sample, row.member) }];
    return known.get(file) === ref ? [] : [{ ...source, draftOf: row.planId }];
  });
}
