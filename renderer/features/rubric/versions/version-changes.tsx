import { diffRubrics } from '#shared/domain/rubric/diff-rubrics';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { ChangeList } from '../change-list';
import { nameWithin, versionBefore } from './version-words';

interface VersionChangesProps {
  readonly rubric: Rubric;
  readonly rubrics: readonly Rubric[];
}

/** What the shown version changed, and why it was made. The first version changed nothing. */
export function VersionChanges({ rubric, rubrics }: VersionChangesProps) {
  const before = versionBefore(rubric, rubrics);
  if (before === null) return null;
  return (
    <section className="card version-changes" aria-label={`What version ${rubric.version} changed`}>
      <h2>
        What {nameWithin(rubric, rubrics)} changed from version {before.version}
      </h2>
      {rubric.reason === undefined ? null : <p>Why: {rubric.reason}</p>}
      <ChangeList changes={diffRubrics(before, rubric)} />
    </section>
  );
}
