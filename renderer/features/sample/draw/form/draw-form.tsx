import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import type { Register, RegisterRow } from '#shared/domain/register/register';
import type { Sample } from '#shared/domain/sample/sample';
import { whatSizeShows } from '#shared/domain/sample/size-words';
import { AppButton } from '../../../../components/app-button';
import { DrawPreview } from './draw-preview';
import { FrameCounts } from './frame-counts';
import { FramePart } from './frame-part';
import { frameOfDraft, makePreview, type Preview } from './make-preview';
import { MethodPart } from './method-part';
import { PeoplePart } from './people-part';
import { PurposePart } from './purpose-part';
import { draftProblems, readWhole, type SampleDraft } from './sample-draft';

interface DrawFormProps {
  readonly draft: SampleDraft;
  readonly onDraft: (draft: SampleDraft) => void;
  readonly registers: readonly Register[];
  readonly register: Register;
  readonly rows: readonly RegisterRow[];
  readonly samples: readonly Sample[];
  readonly people: readonly Person[];
  readonly loads: Readonly<Record<string, number>>;
  readonly onCancel: () => void;
  /** With the id of the sample that was kept. */
  readonly onKept: (sampleId: string) => void;
}

/** Everything that is set for a sample, with what comes of it beside; then the sample as it would be, before it is kept. */
export function DrawForm(props: DrawFormProps) {
  const { draft, onDraft, registers, register, rows, samples, people, loads, onCancel, onKept } = props;
  const [preview, setPreview] = useState<Preview | null>(null);
  /** How often the plans were asked for. */
  const [tries, setTries] = useState(0);
  const tried = tries > 0;
  const form = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const problems = useMemo(() => draftProblems(draft), [draft]);
  const wrong = Object.values(problems);
  // A register may hold many thousands of plans: what is typed shows at once, what comes of it when there is time.
  const settled = useDeferredValue(draft);
  const frame = useMemo(
    () => (draftProblems(settled).week === undefined ? frameOfDraft(settled, rows, samples) : null),
    [settled, rows, samples],
  );
  const set = (changed: Partial<SampleDraft>) => {
    setRefused(null);
    onDraft({ ...draft, ...changed });
  };
  // Whoever asks for the plans is led to what stops them.
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const look = () => {
    setTries(tries + 1);
    if (wrong.length > 0) return;
    const drawn = makePreview(draft, { register, frame: frameOfDraft(draft, rows, samples), people, loads });
    if (drawn.ok) setPreview(drawn.value);
    else setRefused(drawn.error.message);
  };
  if (preview !== null)
    return <DrawPreview preview={preview} people={people} onBack={() => setPreview(null)} onKept={onKept} />;
  const shown = tried ? problems : typedProblems(problems, draft);
  const part = { draft, set, problems: shown };
  return (
    <div className="draw-form" ref={form}>
      <h2 className="draw-title">Draw a sample</h2>
      <div className="draw-parts">
        <PurposePart {...part} />
        <FramePart {...part} registers={registers} rows={rows} />
        <MethodPart {...part} eligible={frame?.eligible ?? []} />
        <PeoplePart {...part} people={people} loads={loads} />
      </div>
      <aside className="card draw-outcome" aria-label="What comes of it">
        {frame === null ? null : <FrameCounts frame={frame} />}
        {settled.method === 'targeted' ? null : (
          <SizeShows size={readWhole(settled.size, 1, 500)} eligible={frame?.eligible.length} />
        )}
        <div className="draw-actions">
          <AppButton kind="primary" onPress={look}>
            Show the plans
          </AppButton>
          <AppButton onPress={onCancel}>Cancel</AppButton>
        </div>
        <p className="hint">Nothing is kept before you have seen the plans.</p>
        <div role="alert" className="problem">
          {tried && wrong.length > 0 ? `Put right first: ${wrong.join(' ')}` : refused}
        </div>
      </aside>
    </div>
  );
}

/** Fields that are still empty or being typed in are not complained of before a person asks for the plans. */
function typedProblems(problems: ReturnType<typeof draftProblems>, draft: SampleDraft): typeof problems {
  const { pickReason, pickText: _picking, exclusionText: _leavingOut, ...others } = problems;
  return draft.pickReason === '' ? others : { ...others, ...(pickReason !== undefined && { pickReason }) };
}

interface SizeShowsProps {
  readonly size: number | null;
  readonly eligible: number | undefined;
}

function SizeShows({ size, eligible }: SizeShowsProps) {
  if (size === null) return null;
  const { sentences } = whatSizeShows(size, eligible);
  return (
    <div className="draw-size">
      <h3>What {size === 1 ? '1 plan' : `${size} plans`} can show</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
