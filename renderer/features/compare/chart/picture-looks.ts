/**
 * How the parts of a drawing look in a picture that leaves the app: always in the light colours of `tokens.css`, whatever the
 * theme and the system's own contrast, because it is pasted on white paper. An image knows no style sheet, so each part is told.
 */
export const PAPER = { ground: '#ffffff', text: '#1b1c1e', muted: '#5b5d61' } as const;

type Looks = Readonly<Record<string, string>>;

const NO_FILL = { fill: 'none' } as const;

/** By class; of several classes the later ones here win. */
const LOOKS: readonly (readonly [string, Looks])[] = [
  ['chart-label', { fill: PAPER.muted, 'font-size': '11px' }],
  ['chart-grid', { stroke: '#e2e1dc' }],
  ['chart-band', { fill: '#e6f0fa' }],
  ['chart-limit', { ...NO_FILL, stroke: '#5e9fc6' }],
  ['chart-trial', { 'stroke-dasharray': '6 4' }],
  ['chart-centre', { ...NO_FILL, stroke: '#0f5ea8', 'stroke-dasharray': '2 3', 'stroke-width': '1.5' }],
  ['chart-event', { ...NO_FILL, stroke: '#7d5200', 'stroke-dasharray': '4 3' }],
  ['chart-eventname', { fill: '#7d5200', 'font-size': '11px' }],
  ['chart-line', { ...NO_FILL, stroke: PAPER.text, 'stroke-width': '1.5' }],
  ['chart-point', { fill: PAPER.text }],
  ['chart-few', { fill: PAPER.ground, stroke: '#85847e', 'stroke-width': '1.5' }],
  ['chart-signal', { fill: '#17608f' }],
  ['chart-worse', { fill: '#a8410f' }],
];

/** The attributes of a part with these classes. */
export const looksOf = (classes: readonly string[]): Looks =>
  Object.assign({}, ...LOOKS.filter(([name]) => classes.includes(name)).map(([, looks]) => looks));
