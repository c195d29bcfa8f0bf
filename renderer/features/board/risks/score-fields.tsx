import { IMPACT_WORDS, LIKELIHOOD_WORDS, scoreWords } from '#shared/domain/board/risk-words';
import { ChoiceField } from '../../../components/choice-field';
import { scoreOfFields } from './risk-fields';

interface ScoreFieldsProps {
  /** `Now`, `Target`. */
  readonly label: string;
  readonly likelihood: string;
  readonly impact: string;
  readonly onChange: (score: { readonly likelihood: string; readonly impact: string }) => void;
}

const steps = (words: readonly string[]) =>
  words.map((word, at) => ({ id: String(at + 1), label: `${at + 1} ${word}` }));
const [LIKELIHOODS, IMPACTS] = [steps(LIKELIHOOD_WORDS), steps(IMPACT_WORDS)];

/** Likelihood times impact, in numbers and words. */
export function ScoreFields({ label, likelihood, impact, onChange }: ScoreFieldsProps) {
  return (
    <fieldset className="board-score">
      <legend>{label}</legend>
      <ChoiceField
        label="Likelihood"
        choices={LIKELIHOODS}
        value={likelihood}
        onChange={(chosen) => onChange({ likelihood: chosen, impact })}
      />
      <ChoiceField
        label="Impact"
        choices={IMPACTS}
        value={impact}
        onChange={(chosen) => onChange({ likelihood, impact: chosen })}
      />
      <p className="hint" role="status">
        Score {scoreWords(scoreOfFields(likelihood, impact))}
      </p>
    </fieldset>
  );
}
