export type PlaceName = 'week' | 'report' | 'rubric' | 'data';
export type Screen = { readonly name: PlaceName } | { readonly name: 'audit'; readonly planId: string };

/** Where the navigation goes, in order; Ctrl with the digit goes there from anywhere. */
export const PLACES: ReadonlyArray<{ readonly screen: PlaceName; readonly label: string; readonly digit: number }> = [
  { screen: 'week', label: 'This week', digit: 1 },
  { screen: 'report', label: 'Board report', digit: 2 },
  { screen: 'rubric', label: 'Rubric', digit: 3 },
  { screen: 'data', label: 'Data', digit: 4 },
];

/** The entry that is lit: an audit is part of the week's work. */
export const placeOf = (screen: Screen): PlaceName => (screen.name === 'audit' ? 'week' : screen.name);
