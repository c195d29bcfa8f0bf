import type { Rubric } from '#shared/domain/rubric/rubric';
import { clockTime, longDate } from '#shared/lib/dates';
import { SideSheet } from '../../components/side-sheet';
import { LoadingState, ProblemState } from '../../components/states';
import { useRubrics } from '../../db/reads';
import { trailLines } from './trail-words';
import { useTrail } from './use-trail';

interface TrailSheetProps {
  readonly auditId: string;
  readonly rubric: Rubric;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Who changed what, and when: read from the journal itself, newest first. */
export function TrailSheet({ auditId, rubric, isOpen, onClose }: TrailSheetProps) {
  return (
    <SideSheet title="Trail of this audit" isOpen={isOpen} onClose={onClose}>
      <Trail auditId={auditId} rubric={rubric} />
    </SideSheet>
  );
}

function Trail({ auditId, rubric }: Pick<TrailSheetProps, 'auditId' | 'rubric'>) {
  const trail = useTrail(auditId);
  const rubrics = useRubrics();
  if (trail.kind === 'loading' || rubrics === undefined) return <LoadingState title="Reading the journal" />;
  if (trail.kind === 'problem') return <ProblemState title="The trail could not be read">{trail.message}</ProblemState>;
  const steps = trailLines(trail.entries, auditId, rubric, rubrics).toReversed();
  return (
    <>
      <p className="muted">
        {steps.length === 1 ? '1 change' : `${steps.length} changes`}, newest first. Entries of the journal are never
        altered.
      </p>
      <ol className="trail" reversed>
        {steps.map(({ entry, words }) => (
          <li key={entry.seq}>
            <span className="trail-when">
              {longDate(entry.at)} {clockTime(entry.at)}
            </span>
            <span className="trail-what">{words}</span>
            {entry.reason === undefined ? null : <span className="trail-reason">“{entry.reason}”</span>}
            <span className="trail-who">
              {entry.by.name} ({entry.by.initials}), {entry.by.role}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
