import { isoWeek } from '#shared/lib/dates';
import { AppButton } from '../../../components/app-button';
import { EmptyState, LoadingState, ProblemState } from '../../../components/states';
import { usePeople } from '../../../db/reads';
import { useRegisters } from '../../../db/reads-of-registers';
import { useLoads, useSamples } from '../../../db/reads-of-samples';
import type { ImportSource } from '../../../workers/import-types';
import { useRegisterRows } from '../register/use-register-rows';
import { DrawForm } from './form/draw-form';
import { startDraft } from './form/sample-draft';
import { freshSeed, useSampleDraft } from './form/use-sample-draft';
import { SampleRecord } from './record/sample-record';
import { SampleList } from './sample-list';
import './draw.css';
import './record.css';
import './match.css';

export interface SamplesViewProps {
  /** The sample that is looked at; null for the list of all. */
  readonly sampleId: string | null;
  readonly onSample: (sampleId: string | null) => void;
  /** Loads files as plans, on the app's own list of what became of each. */
  readonly onFiles: (files: readonly ImportSource[]) => void;
  readonly onOpen: (planId: string) => void;
}

/** The samples that have been drawn, one of them, or a new one that is being set up. */
export function SamplesView({ sampleId, onSample, onFiles, onOpen }: SamplesViewProps) {
  const samples = useSamples();
  const registers = useRegisters();
  const people = usePeople();
  const [draft, setDraft] = useSampleDraft();
  if (samples === undefined || registers === undefined || people === undefined)
    return <LoadingState title="Fetching the samples" />;
  const sample = samples.find(({ id }) => id === sampleId);
  if (sample !== undefined)
    return (
      <SampleRecord
        key={sample.id}
        sample={sample}
        people={people}
        onBack={() => onSample(null)}
        onOpen={onOpen}
        onFiles={onFiles}
      />
    );
  const [newest] = registers;
  if (draft !== null && newest !== undefined)
    return (
      <NewSample
        draft={draft}
        onDraft={setDraft}
        registers={registers}
        samples={samples}
        people={people}
        onCancel={() => setDraft(null)}
        onKept={(id) => {
          setDraft(null);
          onSample(id);
        }}
      />
    );
  const begin =
    newest === undefined
      ? undefined
      : () => {
          const start = startDraft(newest.id, isoWeek(new Date().toISOString()), freshSeed());
          const auditors = people.filter(({ role }) => role === 'auditor');
          setDraft({ ...start, markers: auditors.map(({ id }) => ({ id, most: '' })) });
        };
  if (samples.length === 0)
    return (
      <div className="card">
        <EmptyState
          title="No sample has been drawn yet"
          actions={
            begin === undefined ? undefined : (
              <AppButton kind="primary" onPress={begin}>
                Draw a sample
              </AppButton>
            )
          }
        >
          <p>
            {begin === undefined
              ? 'Import a register first, on the tab beside this one: a sample is drawn from its plans.'
              : 'Draw the plans of a week or a round from a register, by chance and with a record of how it was done.'}
          </p>
        </EmptyState>
      </div>
    );
  return <SampleList samples={samples} people={people} onOpen={onSample} onDraw={begin} />;
}

type NewSampleProps = Omit<Parameters<typeof DrawForm>[0], 'register' | 'rows' | 'loads'>;

/** Reads the rows of the chosen register, which the form needs throughout. */
function NewSample(props: NewSampleProps) {
  const register = props.registers.find(({ id }) => id === props.draft.registerId) ?? props.registers[0];
  const loads = useLoads();
  const rows = useRegisterRows(register?.rowsHash ?? '');
  if (register === undefined || loads === undefined || rows.kind === 'loading')
    return <LoadingState title="Fetching the register" />;
  if (rows.kind === 'problem')
    return (
      <ProblemState
        title="This register cannot be read"
        actions={<AppButton onPress={props.onCancel}>Back to the samples</AppButton>}
      >
        <p>{rows.message}</p>
      </ProblemState>
    );
  return <DrawForm {...props} register={register} rows={rows.rows} loads={loads} />;
}
