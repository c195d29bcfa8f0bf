import { grouped } from '../report/model/cell-words';

/** 12345 as `12,345`. */
export const number = grouped;

/** `1 plan`, `24 plans`; the plural is the singular with an s unless it is given. */
export const counted = (value: number, singular: string, plural = `${singular}s`): string =>
  `${number(value)} ${value === 1 ? singular : plural}`;
