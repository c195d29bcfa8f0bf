import type { CompareModel, LeftOut } from '#shared/domain/compare/model/compare-model';
import type { Sentence } from '#shared/domain/compare/sentence/sentence';
import { plansWords } from '../plan-count';
import { PartsText } from './parts-text';
import './sentence.css';

interface SentenceCardProps {
  /** Null where there are not two stretches to compare. */
  readonly sentence: Sentence | null;
  readonly model: CompareModel;
}

/** The one honest sentence, what it rests on, and what was left out of it. */
export function SentenceCard({ sentence, model }: SentenceCardProps) {
  return (
    <section
      className="card sentence-card"
      aria-label="What can be said"
      data-verdict={sentence?.verdict ?? 'few'}
      aria-busy={false}
    >
      {sentence === null ? (
        <p>
          <strong>Too little to compare yet.</strong> {tooLittle(model)}
        </p>
      ) : (
        <>
          <p className="sentence-words">
            <strong>
              <PartsText parts={sentence.headline} />
            </strong>{' '}
            <PartsText parts={sentence.body} />
          </p>
          {sentence.small.length === 0 ? null : (
            <p className="sentence-small">
              <PartsText parts={sentence.small} />
            </p>
          )}
        </>
      )}
      {model.comparable.notes.map(({ code, sentence: words }) => (
        <p key={`${code} ${words}`} className="sentence-small">
          {words}
        </p>
      ))}
      <div className="sentence-foot">
        <details>
          <summary>Why this chart</summary>
          <p>{model.series.why}</p>
        </details>
        <LeftOutLine leftOut={model.leftOut} />
      </div>
    </section>
  );
}

const tooLittle = ({ view, plans }: CompareModel): string =>
  view.spans === 'baseline-and-since'
    ? `A sentence compares the baseline with what came after it; there is nothing after it so far. The chart shows ${plansWords(plans)}.`
    : 'One of the two stretches you chose holds no plan of this kind. Choose other days under More choices.';

function LeftOutLine({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return <p className="muted">Nothing is left out.</p>;
  // Second markings are no plans: theirs count all the same.
  const plans = leftOut.reduce((sum, { code, plans: count }) => sum + (code === 'marked-twice' ? 0 : count), 0);
  return (
    <details>
      <summary>{plans === 0 ? 'Second markings are not counted: why' : `${plansWords(plans)} left out: why`}</summary>
      <ul className="left-out">
        {leftOut.map(({ code, sentence }) => (
          <li key={code}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
