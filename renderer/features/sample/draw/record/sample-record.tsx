import { useEffect, useRef, useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import type { Sample } from '#shared/domain/sample/sample';
import { longDate } from '#shared/lib/dates';
import { announce } from '../../../../components/announcer';
import { AppButton } from '../../../../components/app-button';
import { ConfirmDialog } from '../../../../components/confirm-dialog';
import { LoadingState } from '../../../../components/states';
import { removeSample, takeIntoSample } from '../../../../db/actions/samples';
import { useLoads, useMembers } from '../../../../db/reads-of-samples';
import type { MemberRow } from '../../../../db/sample-states';
import type { ImportSource } from '../../../../workers/import-types';
import { MatchFiles } from '../match/match-files-view';
import { DrawAgain } from './draw-again';
import { GiveDialog } from './give-dialog';
import { MembersTable } from './members-table';
import { nameOf } from './people-words';
import { RecordParagraph } from './record-paragraph';
import { ShareDialog } from './share-dialog';
import { stateCounts } from './state-words';
import { StrataTable } from './strata-table';
import { SubstituteDialog } from './substitute-dialog';

interface SampleRecordProps {
  readonly sample: Sample;
  readonly people: readonly Person[];
  readonly onBack: () => void;
  readonly onOpen: (planId: string) => void;
  readonly onFiles: (files: readonly ImportSource[]) => void;
}

type Asking =
  | { readonly kind: 'replace' | 'give'; readonly row: MemberRow }
  | { readonly kind: 'share' | 'remove' }
  | null;

/** One sample: how it was drawn, its plans, who marks them and how far they have got. */
export function SampleRecord({ sample, people, onBack, onOpen, onFiles }: SampleRecordProps) {
  const rows = useMembers(sample);
  const loads = useLoads() ?? {};
  const [asking, setAsking] = useState<Asking>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const close = () => setAsking(null);
  const takeIn = async ({ planId, member }: MemberRow) => {
    if (planId === undefined) return;
    await takeIntoSample(sample, [{ planId, member }]);
    announce(`${member.ref} is in the sample.`);
  };
  return (
    <div className="record">
      <div className="record-head">
        <div>
          <AppButton kind="link" onPress={onBack}>
            ← All samples
          </AppButton>
          <h2 ref={heading} tabIndex={-1}>
            {sample.title}
          </h2>
          <p className="muted">
            Drawn on {longDate(sample.drawnAt)} by {nameOf(people, sample.drawnBy)}.{' '}
            {rows === undefined ? '' : `${sample.members.length} plans: ${stateCounts(rows)}.`}
          </p>
        </div>
        <div className="screen-actions">
          <AppButton onPress={() => setAsking({ kind: 'share' })}>Share out anew…</AppButton>
          <AppButton kind="danger" onPress={() => setAsking({ kind: 'remove' })}>
            Remove…
          </AppButton>
        </div>
      </div>
      {rows === undefined ? (
        <LoadingState title="Fetching the plans of the sample" />
      ) : (
        <>
          <MatchFiles sample={sample} rows={rows} onFiles={onFiles} />
          <MembersTable
            rows={rows}
            people={people}
            hasStrata={sample.strata.length > 0}
            onOpen={onOpen}
            onReplace={(row) => setAsking({ kind: 'replace', row })}
            onGive={(row) => setAsking({ kind: 'give', row })}
            onTakeIn={(row) => void takeIn(row)}
          />
        </>
      )}
      <RecordParagraph sample={sample} people={people} />
      <StrataTable strata={sample.strata} />
      <Substitutions substitutions={sample.substitutions} />
      <DrawAgain key={`${sample.id} ${sample.substitutions.length}`} sample={sample} />
      {asking?.kind === 'replace' ? (
        <SubstituteDialog sample={sample} row={asking.row} people={people} onClose={close} />
      ) : null}
      {asking?.kind === 'give' ? (
        <GiveDialog sample={sample} row={asking.row} people={people} loads={loads} onClose={close} />
      ) : null}
      {asking?.kind === 'share' && rows !== undefined ? (
        <ShareDialog sample={sample} rows={rows} people={people} loads={loads} onClose={close} />
      ) : null}
      <ConfirmDialog
        title={`Remove ${sample.title}?`}
        action="Remove sample"
        danger
        isOpen={asking?.kind === 'remove'}
        onClose={close}
        onConfirm={async () => {
          await removeSample(sample.id);
          announce(`${sample.title} removed.`);
          onBack();
        }}
      >
        <p>The record leaves the list: how the plans were chosen can then no longer be said here.</p>
        <p>Plans that were loaded for it stay, with what was marked. The journal keeps that it was there.</p>
        {sample.doubleMarked.length === 0 ? null : (
          <p>Who is still to mark a plan a second time sees the first marking then, so remove it once both are done.</p>
        )}
      </ConfirmDialog>
    </div>
  );
}

function Substitutions({ substitutions }: Pick<Sample, 'substitutions'>) {
  if (substitutions.length === 0) return null;
  return (
    <section className="card record-part" aria-labelledby="record-substitutions">
      <h3 id="record-substitutions">Replaced</h3>
      <ul className="draw-list">
        {substitutions.map(({ out, in: into, reason, at }) => (
          <li key={`${out} ${into}`}>
            <strong>
              {into} for {out}
            </strong>{' '}
            <span>
              {reason} ({longDate(at)})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
