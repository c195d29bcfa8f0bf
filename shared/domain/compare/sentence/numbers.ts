import type { MeasureFacts } from '../measure';
import type { SentencePart } from './sentence';

/** Halves upwards; the inner rounding keeps the last bits of a sum from deciding a half. */
const roundTo = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  return Math.floor(Math.round(value * scale * 1e9) / 1e9 + 0.5) / scale;
};

/**
 * A number in words that a person reads, `1,204` or `0.3`: rounded to so many decimals, with more of them (up to 3) where
 * otherwise a number that is not 0 would show as 0.
 */
export function shown(value: number, decimals = 0): string {
  let places = decimals;
  while (places < 3 && value !== 0 && roundTo(value, places) === 0) places += 1;
  const rounded = Math.abs(roundTo(value, places));
  const [whole = '0', rest] = rounded.toFixed(places).split('.');
  const sign = roundTo(value, places) < 0 ? '−' : '';
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest === undefined ? '' : `.${rest}`}`;
}

/** `+6`, `−2`, `0`. */
export const shownSigned = (value: number, decimals = 0): string => {
  const text = shown(value, decimals);
  return value > 0 && !/^[0.,]*$/.test(text) ? `+${text}` : text;
};

/** Decimals that figures of a scale are shown with. */
export const decimalsOf = (scale: MeasureFacts['scale']): number => (scale === 'percent' ? 0 : 1);

export const words = (text: string): SentencePart => ({ text });

/** A whole number, as it is. */
export const counted = (of: string, value: number): SentencePart => ({ text: shown(value), of, value });

/** Of a value, and of its ends: a percent is never shown as 0 or 100 by rounding to more places, so it keeps its own. */
export function valued(of: string, value: number, scale: MeasureFacts['scale']): SentencePart {
  const decimals = decimalsOf(scale);
  const rounded = roundTo(value, decimals);
  return { text: rounded === 0 ? (0).toFixed(decimals) : shown(value, decimals), of, value };
}

/** Without a sign: `19` of 19 points higher. */
export const sized = (of: string, value: number, scale: MeasureFacts['scale']): SentencePart => ({
  text: shown(Math.abs(value), decimalsOf(scale)),
  of,
  value: Math.abs(value),
});

export const signedPart = (of: string, value: number, scale: MeasureFacts['scale']): SentencePart => ({
  text: shownSigned(value, decimalsOf(scale)),
  of,
  value,
});
