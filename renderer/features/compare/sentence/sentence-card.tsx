import { memo } from 'react';
import type { WayOn } from '#shared/domain/compare/comparable/refusal';
import { COUNTED_ALL_THE_SAME, type CompareModel, type LeftOut } from '#shared/domain/compare/model/compare-model';
import type { Sentence } from '#shared/domain/compare/sentence/sentence';
import { plansWords } from '../plan-count';
import { PartsText } from './parts-text';
import { WaysOn } from './refusal-strips';
import { tooLittle } from './too-little';
import './sentence.css';

interface SentenceCardProps {
  /** Null where there are not two stretches to compare. */
  readonly sentence: Sentence | null;
  readonly model: CompareModel;
  /** Fewest plans that a stretch is compared by. */
  readonly few: number;
  readonly onGoOn: (way: WayOn) => void;
}

/** The one honest sentence, what it rests on, and what was left out of it. */
export const SentenceCard = memo(function SentenceCard({ sentence, model, few, onGoOn }: SentenceCardProps) {
  return (
    <section
      className="card sentence-card"
      aria-label="What can be said"
      data-verdict={sentence?.byMarkers ? 'by-markers' : (sentence?.verdict ?? 'few')}
      aria-busy={false}
    >
      {sentence === null ? <TooLittleYet model={model} few={few} onGoOn={onGoOn} /> : <Said sentence={sentence} />}
      <div className="sentence-feet">
        {sentence === null || sentence.alarm.length === 0 ? null : (
          <p className="sentence-small">
            <PartsText parts={sentence.alarm} />
          </p>
        )}
        {model.comparable.notes.map(({ code, sentence: words }) => (
          <p key={`${code} ${words}`} className="sentence-small">
            {words}
          </p>
        ))}
        <div className="sentence-mores">
          {sentence === null || sentence.small.length === 0 ? null : (
            <details className="sentence-foot">
              <summary>How sure this is</summary>
              <p>
                <PartsText parts={sentence.small} />
              </p>
            </details>
          )}
          <LeftOutLine leftOut={model.leftOut} />
        </div>
      </div>
    </section>
  );
});

function Said({ sentence }: { readonly sentence: Sentence }) {
  return (
    <p className="sentence-words">
      <strong>
        <PartsText parts={sentence.headline} />
      </strong>{' '}
      <PartsText parts={sentence.body} />
    </p>
  );
}

function TooLittleYet({ model, few, onGoOn }: Pick<SentenceCardProps, 'model' | 'few' | 'onGoOn'>) {
  const { title, sentence, waysOn } = tooLittle(model, few);
  return (
    <>
      <p className="sentence-words">
        <strong>{title}</strong> {sentence}
      </p>
      <WaysOn waysOn={waysOn} onGoOn={onGoOn} />
    </>
  );
}

function LeftOutLine({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return <p className="sentence-small">Nothing is left out.</p>;
  const plans = leftOut.reduce((sum, { code, plans: count }) => sum + (COUNTED_ALL_THE_SAME.has(code) ? 0 : count), 0);
  return (
    <details className="sentence-foot">
      <summary>
        {plans === 0 ? 'How plans marked by several people count' : `${plansWords(plans)} left out: why`}
      </summary>
      <ul className="left-out">
        {leftOut.map(({ code, sentence }) => (
          <li key={code}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
