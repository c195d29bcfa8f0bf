import { FRAME_FIELD_WORDS } from '#shared/domain/sample/field-values';
import type { FrameResult, FrameStep } from '#shared/domain/sample/frame';

const many = (count: number): string => count.toLocaleString('en-GB');

function stepWords(step: FrameStep): string {
  switch (step.kind) {
    case 'repeated':
      return 'Reference stands there twice';
    case 'issue-not-known':
      return 'Issue date not known';
    case 'issued-before':
      return 'Issued before';
    case 'issued-after':
      return 'Issued after';
    case 'filter':
      return `Left out by ${FRAME_FIELD_WORDS[step.field].toLowerCase()}`;
    case 'excluded':
      return 'Left out by hand';
    case 'sampled-before':
      return 'Sampled lately';
  }
}

/** How the register comes down to the plans there are to draw from, step by step. */
export function FrameCounts({ frame }: { readonly frame: FrameResult }) {
  return (
    <div className="draw-counts">
      <p className="draw-eligible" role="status">
        <strong>{many(frame.eligible.length)}</strong> {frame.eligible.length === 1 ? 'plan' : 'plans'} to draw from
      </p>
      <dl>
        <dt>In the register</dt>
        <dd>{many(frame.rows)}</dd>
        {frame.steps.map((step) => (
          <Step key={step.kind === 'filter' ? step.field : step.kind} step={step} />
        ))}
      </dl>
    </div>
  );
}

function Step({ step }: { readonly step: FrameStep }) {
  return (
    <>
      <dt>{stepWords(step)}</dt>
      <dd>−{many(step.rows)}</dd>
    </>
  );
}
