import { type Risk, type RiskStep, scoreOf } from '#shared/domain/board/risk';
import { scoreWords } from '#shared/domain/board/risk-words';
import { shortDay } from '#shared/lib/days';
import type { HistoryLine } from '../history-list';

/** What each step changed. */
export const riskHistory = ({ history }: Pick<Risk, 'history'>): readonly HistoryLine[] =>
  history.map((step, at) => ({
    at: step.at,
    by: step.by,
    note: step.note,
    words:
      at === 0 ? `Put on the register: score ${scoreWords(step.now)}.` : changeWords(history[at - 1] ?? step, step),
  }));

function changeWords(before: RiskStep, step: RiskStep): string {
  const changes = [
    closingWords(before, step),
    sameScore(before.now, step.now) ? null : `score from ${scoreOf(before.now)} to ${scoreWords(step.now)}`,
    sameScore(before.target, step.target)
      ? null
      : `target from ${scoreOf(before.target)} to ${scoreWords(step.target)}`,
    before.reviewOn === step.reviewOn ? null : `next review on ${shortDay(step.reviewOn)}`,
  ].filter((words) => words !== null);
  if (changes.length === 0) return 'Looked at, nothing changed.';
  const [first = '', ...rest] = changes;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}${rest.map((words) => `; ${words}`).join('')}.`;
}

function closingWords(before: RiskStep, step: RiskStep): string | null {
  if (before.closed === step.closed) return null;
  return step.closed ? 'closed' : 'opened again';
}

const sameScore = (a: RiskStep['now'], b: RiskStep['now']): boolean =>
  a.likelihood === b.likelihood && a.impact === b.impact;
