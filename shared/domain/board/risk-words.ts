import { type RiskScore, scoreOf } from './risk';

/** What likelihood and impact of 1 to 5 mean, as most councils' risk policies say it. */
export const LIKELIHOOD_WORDS = ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'] as const;
export const IMPACT_WORDS = ['Minimal', 'Minor', 'Moderate', 'Major', 'Severe'] as const;

export type RiskLevel = 'low' | 'medium' | 'high' | 'very-high';
export const RISK_LEVEL_WORDS: Readonly<Record<RiskLevel, string>> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  'very-high': 'Very high',
};

/** How high a score of 1 to 25 is. */
export function levelOf(score: RiskScore): RiskLevel {
  const product = scoreOf(score);
  if (product >= 15) return 'very-high';
  if (product >= 10) return 'high';
  return product >= 5 ? 'medium' : 'low';
}

/** `12, likely and moderate (high)`. */
export function scoreWords(score: RiskScore): string {
  const likelihood = LIKELIHOOD_WORDS[score.likelihood - 1] ?? '';
  const impact = IMPACT_WORDS[score.impact - 1] ?? '';
  const level = RISK_LEVEL_WORDS[levelOf(score)].toLowerCase();
  return `${scoreOf(score)}, ${likelihood.toLowerCase()} and ${impact.toLowerCase()} (${level})`;
}
