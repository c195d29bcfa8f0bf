import { type CompareSettings, RULES, type RuleId } from '#shared/domain/compare/compare-settings';
import type { Choice } from '../../../components/choice-field';

export const RULE_LIST = RULES;

/** What each rule asks, as it reads with the lengths that are set. */
export function ruleWords(rule: RuleId, { shiftLength, trendLength }: CompareSettings): string {
  switch (rule) {
    case 'outside':
      return 'A point outside the expected range';
    case 'shift':
      return `A shift: ${shiftLength} points in a row on one side of the centre`;
    case 'trend':
      return `A trend: ${trendLength} points in a row rising, or falling`;
    case 'two-of-three':
      return 'Two of three points beyond two thirds of the way to a limit';
  }
}

interface NumberField {
  readonly key: 'shiftLength' | 'trendLength' | 'few';
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

export const NUMBER_FIELDS: readonly NumberField[] = [
  { key: 'shiftLength', label: 'Points of a shift', from: 5, to: 12 },
  { key: 'trendLength', label: 'Points of a trend', from: 5, to: 12 },
  { key: 'few', label: 'Grey below (plans)', from: 2, to: 20 },
];

export const TOLERANCES: readonly Choice[] = [
  { id: '0', label: 'Nothing' },
  { id: '1', label: '1 mark' },
  { id: '2', label: '2 marks' },
  { id: '3', label: '3 marks' },
];
