import { useEffect, useRef, useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import { AppButton } from '../../../../components/app-button';
import { keepSample } from '../../../../db/actions/samples';
import { initialsOf } from '../record/people-words';
import { StrataTable } from '../record/strata-table';
import type { Preview } from './make-preview';
import { MembersPreview } from './members-preview';

interface DrawPreviewProps {
  readonly preview: Preview;
  readonly people: readonly Person[];
  readonly onBack: () => void;
  readonly onKept: (sampleId: string) => void;
}

/** The sample as it would be. It becomes a record only when it is kept. */
export function DrawPreview({ preview, people, onBack, onKept }: DrawPreviewProps) {
  const { sample, notes, allocation } = preview;
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const keep = async () => {
    setBusy(true);
    try {
      onKept(await keepSample(sample));
    } finally {
      setBusy(false);
    }
  };
  const count = sample.members.length;
  return (
    <div className="draw-preview">
      <div className="record-head">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {sample.title}: {count === 1 ? '1 plan' : `${count} plans`} drawn
          </h2>
          <p className="muted">
            Not kept yet. {sample.doubleMarked.length} marked twice. Seed {sample.seed} gives these plans again.
          </p>
        </div>
        <div className="screen-actions">
          <AppButton onPress={onBack}>Back to the settings</AppButton>
          <AppButton kind="primary" isBusy={busy} onPress={() => void keep()}>
            Keep this sample
          </AppButton>
        </div>
      </div>
      <ul className="draw-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {allocation === null ? <li>Nobody is chosen to mark: the plans can be given to people later.</li> : null}
        {allocation?.notAllocated.map(({ ref, message }) => (
          <li key={ref} data-tone="warning">
            {message}
          </li>
        ))}
        {allocation === null || allocation.writerNotKnown === 0 ? null : (
          <li>
            The writer of {allocation.writerNotKnown === 1 ? '1 plan' : `${allocation.writerNotKnown} plans`} is not in
            the register, so it cannot be checked that nobody marks a plan they wrote.
          </li>
        )}
      </ul>
      {allocation === null ? null : (
        <p className="draw-loads">
          Plans for each: {allocation.loads.map(({ id, plans }) => `${initialsOf(people, id)} ${plans}`).join(' · ')}
        </p>
      )}
      <StrataTable strata={sample.strata} />
      <MembersPreview members={sample.members} doubleMarked={sample.doubleMarked} people={people} />
    </div>
  );
}
