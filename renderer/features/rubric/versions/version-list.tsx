import { useState } from 'react';
import { newestPublished } from '#shared/domain/rubric/newest-published';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { versionKey } from '#shared/domain/rubric/version-key';
import { useAuditCounts } from '../../../db/reads-of-rubrics';
import { mayEditRubrics } from '../may-edit';
import { DiscardDialog } from './discard-dialog';
import { DraftRow } from './draft-row';
import { RetireDialog } from './retire-dialog';
import { StartDraft } from './start-draft';
import { type Outcome, useExport } from './use-export';
import { useStartDraft } from './use-start-draft';
import { VersionRow } from './version-row';
import { versionName } from './version-words';
import type { VersionsProps } from './versions-view';

interface VersionListProps extends VersionsProps {
  readonly ordered: readonly Rubric[];
  readonly shown: string;
  readonly onShow: (key: string) => void;
}

/** The versions, one a line: what state each is in, why it was made, how many audits it has, and what can be done. */
export function VersionList({ rubrics, drafts, person, onDraft, ordered, shown, onShow }: VersionListProps) {
  const counts = useAuditCounts();
  const exporting = useExport();
  const start = useStartDraft(rubrics, onDraft);
  const [retiring, setRetiring] = useState<Rubric | null>(null);
  const [discarding, setDiscarding] = useState<string | null>(null);
  const mayEdit = mayEditRubrics(person);
  const newest = newestPublished(rubrics);
  const noDraft = whyNoDraft(mayEdit, drafts.length > 0);
  const published = rubrics.filter(({ status }) => status === 'published').length;
  return (
    <section className="card versions" aria-label="Versions">
      <div className="versions-head">
        <h2>Versions</h2>
        <StartDraft newest={newest} rubrics={rubrics} noDraft={noDraft} start={start} />
      </div>
      <p className="versions-rule muted">
        {noDraft ?? 'A version that is published never changes. A draft begins as a copy and becomes the next version.'}
      </p>
      <OutcomeLine outcome={exporting.outcome} />
      <ul className="version-rows">
        {drafts.map((draft) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            mayEdit={mayEdit}
            onOpen={() => onDraft(draft.id)}
            onExport={() => void exporting.saveDraft(draft)}
            onDiscard={() => setDiscarding(draft.id)}
          />
        ))}
        {ordered.map((rubric) => {
          const key = versionKey(rubric);
          return (
            <VersionRow
              key={key}
              rubric={rubric}
              name={versionName(rubric, rubrics)}
              isShown={key === shown}
              isUsed={newest !== null && versionKey(newest) === key}
              audits={counts === undefined ? undefined : (counts[key] ?? 0)}
              onShow={() => onShow(key)}
              onCopy={noDraft === null ? () => start.copyOf(rubric) : undefined}
              onExport={() => void exporting.save(rubric)}
              onRetire={
                mayEdit && rubric.status === 'published' && published > 1 ? () => setRetiring(rubric) : undefined
              }
            />
          );
        })}
      </ul>
      <RetireDialog rubric={retiring} rubrics={rubrics} onClose={() => setRetiring(null)} />
      <DiscardDialog draftId={discarding} onClose={() => setDiscarding(null)} />
    </section>
  );
}

/** Why no draft can be begun now; null where one can. */
function whyNoDraft(mayEdit: boolean, hasDraft: boolean): string | null {
  if (!mayEdit) return 'New versions are written by a manager or a lead. You are set up as an auditor; see Data.';
  return hasDraft
    ? 'There is a draft already. One at a time, so that no two criteria get the same letter and number: publish or discard it first.'
    : null;
}

function OutcomeLine({ outcome }: { readonly outcome: Outcome }) {
  if (outcome === null) return null;
  return (
    <p
      className={outcome.kind === 'problem' ? 'problem' : 'muted'}
      role={outcome.kind === 'problem' ? 'alert' : undefined}
    >
      {outcome.words}
    </p>
  );
}
