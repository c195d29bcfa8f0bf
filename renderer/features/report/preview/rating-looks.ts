import type { RatingWord } from '#shared/domain/report/model/cells';

/** The shade beside each rating word, as `data-rating` of the cell; none where there is no rating. */
export const RATING_SHADE: Readonly<Record<RatingWord, string | undefined>> = {
  Strong: 'strong',
  Sound: 'sound',
  Mixed: 'mixed',
  Weak: 'weak',
  'Too few': undefined,
  Hidden: undefined,
  'None audited': undefined,
};
