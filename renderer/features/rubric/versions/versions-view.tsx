import { useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { RubricDraft } from '#shared/domain/rubric/rubric-draft';
import { versionKey } from '#shared/domain/rubric/version-key';
import { EmptyState } from '../../../components/states';
import { RubricView } from '../rubric-view';
import { VersionChanges } from './version-changes';
import { VersionList } from './version-list';
import { inOrder } from './version-words';
import './versions.css';

export interface VersionsProps {
  readonly rubrics: readonly Rubric[];
  readonly drafts: readonly RubricDraft[];
  readonly person: Person;
  /** Opens a draft in the studio. */
  readonly onDraft: (draftId: string) => void;
}

/** Every version of the rubric with what it changed, and the one that is chosen as it stands. */
export function VersionsView(props: VersionsProps) {
  const { rubrics } = props;
  const ordered = inOrder(rubrics);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = ordered.find((rubric) => versionKey(rubric) === chosen) ?? ordered[0];
  if (shown === undefined)
    return (
      <EmptyState title="No rubric is published">
        <p>Start the app again; it brings its own rubric along.</p>
      </EmptyState>
    );
  return (
    <div className="versions-view">
      <VersionList {...props} ordered={ordered} shown={versionKey(shown)} onShow={setChosen} />
      <VersionChanges rubric={shown} rubrics={rubrics} />
      <RubricView key={versionKey(shown)} rubric={shown} />
    </div>
  );
}
