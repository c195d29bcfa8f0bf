import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type ClaimCheck, type ClaimVerdict, checkClaim } from '#shared/domain/compare/claim/check-claim';
import { parseClaim } from '#shared/domain/compare/claim/parse-claim';
import type { CompareEvent } from '#shared/domain/compare/compare-events';
import type { SentenceInput } from '#shared/domain/compare/sentence/sentence';
import { isoDate } from '#shared/lib/dates';
import { AppButton } from '../../../components/app-button';
import { TextInput } from '../../../components/text-input';
import { PartsText } from '../sentence/parts-text';
import { otherDays } from './other-days';
import './claim.css';

interface ClaimBoxProps {
  /** As it was typed last; empty while nothing was checked. */
  readonly claim: string;
  /** Null where there are not two stretches to hold it against. */
  readonly input: SentenceInput | null;
  /** What “since” may name. */
  readonly events: readonly CompareEvent[];
  /** The first day of the later stretch; null where there are not two. */
  readonly from: string | null;
  readonly onClaim: (claim: string) => void;
  readonly onClose: () => void;
}

/** A sentence that somebody says, held against the figures: what it would mean, and whether they bear it. */
export function ClaimBox({ claim, input, events, from, onClaim, onClose }: ClaimBoxProps) {
  const [typed, setTyped] = useState(claim);
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLFormElement>(null);
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  const check = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (typed.trim() !== '') onClaim(typed.trim());
  };
  return (
    <section className="card claim" aria-label="Check a claim">
      <form
        className="claim-form"
        ref={field}
        onSubmit={check}
        noValidate
        onKeyDown={({ key }) => {
          if (key === 'Escape') onClose();
        }}
      >
        <TextInput
          label="A claim about this measure"
          hint="Such as “20% since October”, “up 5 points” or “from 40% to 60%”."
          value={typed}
          onChange={setTyped}
          maxLength={200}
          problem={asked && typed.trim() === '' ? 'Write what is claimed.' : undefined}
        />
        <AppButton kind="primary" type="submit">
          Check
        </AppButton>
        <AppButton kind="quiet" keys="Esc" onPress={onClose}>
          Close
        </AppButton>
      </form>
      <div role="status" aria-label="What the figures say to it" className="claim-answer">
        {claim === '' ? null : <Answer claim={claim} input={input} events={events} from={from} />}
      </div>
    </section>
  );
}

function Answer({ claim, input, events, from }: Pick<ClaimBoxProps, 'claim' | 'input' | 'events' | 'from'>) {
  const since = parseClaim(claim)?.since;
  const today = isoDate(new Date().toISOString());
  const days = since === undefined ? null : otherDays(since, { events, today, from });
  if (days !== null) return <p>{days}</p>;
  if (input !== null) return <Checked claim={claim} check={checkClaim(claim, input)} />;
  return (
    <p>
      There are not two stretches to compare yet, so “{claim}” cannot be held against anything. Say since when, as in
      “20% since October”.
    </p>
  );
}

function Checked({ claim, check }: { readonly claim: string; readonly check: ClaimCheck }) {
  if (check.kind === 'not-understood')
    return (
      <>
        <p>{check.sentence}</p>
        <ul className="claim-forms">
          {check.forms.map((form) => (
            <li key={form}>{form}</li>
          ))}
        </ul>
      </>
    );
  if (check.kind === 'not-checked') return <p>{check.sentence}</p>;
  return (
    <>
      <p>
        <span className="muted">“{claim}”</span> <PartsText parts={check.measured} />
      </p>
      <ul className="claim-readings" aria-label="Readings">
        {check.readings.map(({ reads, verdict, sentence }) => (
          <li key={reads} data-verdict={verdict}>
            <span className="claim-verdict">{VERDICTS[verdict]}</span> <PartsText parts={sentence} />
          </li>
        ))}
      </ul>
    </>
  );
}

const VERDICTS: Readonly<Record<ClaimVerdict, string>> = {
  'borne-out': 'Borne out.',
  exceeded: 'More than claimed.',
  possible: 'Possible, not shown.',
  against: 'Not borne out.',
  impossible: 'Not possible.',
  untold: 'Cannot be told.',
};
