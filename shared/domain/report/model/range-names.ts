/** The two edges of what a chart expects, as its series are called. A legend names the first for both. */
export const RANGE_FROM = 'Expected range';
export const RANGE_TO = 'Expected range, to';
