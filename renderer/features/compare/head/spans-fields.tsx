import { type FormEvent, useState } from 'react';
import type { CompareView } from '#shared/domain/compare/compare-view';
import { AppButton } from '../../../components/app-button';
import { RadioField } from '../../../components/radio-field';
import { daysProblem, stretchesProblem, toRange, typedDays } from './days';
import { DaysFields } from './range-fields';

type Spans = CompareView['spans'];

interface SpansFieldsProps {
  readonly spans: Spans;
  readonly onSpans: (spans: Spans) => void;
}

const KINDS = [
  { id: 'baseline-and-since', label: 'The baseline and what came after' },
  { id: 'chosen', label: 'Two that I choose' },
] as const;

/** The two stretches that the sentence compares. */
export function SpansFields({ spans, onSpans }: SpansFieldsProps) {
  const chosen = spans === 'baseline-and-since' ? { earlier: {}, later: {} } : spans;
  const [kind, setKind] = useState<(typeof KINDS)[number]['id']>(
    spans === 'baseline-and-since' ? 'baseline-and-since' : 'chosen',
  );
  const [earlier, setEarlier] = useState(() => typedDays(chosen.earlier));
  const [later, setLater] = useState(() => typedDays(chosen.later));
  const [asked, setAsked] = useState(false);
  const of = [daysProblem(earlier, 'one is needed'), daysProblem(later, 'one is needed')] as const;
  const problems = [of[0], of[1] ?? (of[0] === null ? stretchesProblem(earlier, later) : null)] as const;
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problems.every((problem) => problem === null)) onSpans({ earlier: toRange(earlier), later: toRange(later) });
  };
  return (
    <section className="more-part" aria-label="The sentence compares">
      <RadioField
        label="The sentence compares"
        choices={KINDS}
        value={kind}
        onChange={(next) => {
          setKind(next);
          if (next === 'baseline-and-since' && spans !== 'baseline-and-since') onSpans('baseline-and-since');
        }}
      />
      {kind === 'chosen' ? (
        <form className="more-part" onSubmit={save} noValidate aria-label="Two stretches">
          <DaysFields name="Earlier" days={earlier} onDays={setEarlier} showProblem={asked} problem={problems[0]} />
          <DaysFields name="Later" days={later} onDays={setLater} showProblem={asked} problem={problems[1]} />
          <div>
            <AppButton type="submit">Compare these</AppButton>
          </div>
        </form>
      ) : null}
    </section>
  );
}
