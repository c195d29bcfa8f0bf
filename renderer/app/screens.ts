import type { AuditToOpen } from '../components/audit-to-open';
import type { KeyActionId } from '../keyboard/actions';

export type PlaceName = 'week' | 'sample' | 'compare' | 'board' | 'report' | 'rubric' | 'data';
export type Screen =
  | { readonly name: PlaceName }
  /**
   * `from`: the screen that it was opened from, and is left for; absent: This week. `audit`: which of the plan's audits is
   * shown; absent: the one that is shown by itself.
   */
  | {
      readonly name: 'audit';
      readonly planId: string;
      readonly from?: 'compare';
      readonly audit?: AuditToOpen | undefined;
    };

/** Where the navigation goes, in order; the key of the action goes there from anywhere. */
export const PLACES: ReadonlyArray<{ readonly screen: PlaceName; readonly label: string; readonly key: KeyActionId }> =
  [
    { screen: 'week', label: 'This week', key: 'go-to-week' },
    { screen: 'sample', label: 'Sample', key: 'go-to-sample' },
    { screen: 'compare', label: 'Compare', key: 'go-to-compare' },
    { screen: 'board', label: 'Board', key: 'go-to-board' },
    { screen: 'report', label: 'Board report', key: 'go-to-report' },
    { screen: 'rubric', label: 'Rubric', key: 'go-to-rubric' },
    { screen: 'data', label: 'Data', key: 'go-to-data' },
  ];

/** The entry that is lit: an audit is part of the week's work, unless it was looked up from a figure. */
export const placeOf = (screen: Screen): PlaceName => (screen.name === 'audit' ? (screen.from ?? 'week') : screen.name);
