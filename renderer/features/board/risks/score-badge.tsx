import type { RiskScore } from '#shared/domain/board/risk';
import { scoreOf } from '#shared/domain/board/risk';
import { levelOf, RISK_LEVEL_WORDS, scoreWords } from '#shared/domain/board/risk-words';
import './risks.css';

/** A score with its level in words: the shade says nothing that the words do not. */
export function ScoreBadge({ score }: { readonly score: RiskScore }) {
  const level = levelOf(score);
  return (
    <span className="score-badge" data-level={level} title={scoreWords(score)}>
      <strong>{scoreOf(score)}</strong> {RISK_LEVEL_WORDS[level]}
    </span>
  );
}
