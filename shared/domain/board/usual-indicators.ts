import type { IndicatorDraft } from './change-indicator';

/** An indicator to start from: what it counts, so that a council counts the same each month. */
export interface UsualIndicator extends IndicatorDraft {
  readonly key: string;
  /** What is counted, of what, in a sentence. */
  readonly about: string;
}

/**
 * What councils are asked about most, for education, health and care. None brings a target: that is the Board's to set.
 *
 * Sources: 20 weeks from the request, with listed exceptions: SEND Regulations 2014, regulation 13(2) and (3), counted as
 * the statutory SEN2 return counts them. Advice within 6 weeks of being asked: regulation 8(1), with exceptions in 8(2).
 * Annual reviews within 12 months: Children and Families Act 2014, section 44(1). Final amended plan within 12 weeks of the
 * review meeting: regulation 22(3) and (4) with regulation 20(10), as read in R (L, M and P) v Devon [2022] EWHC 493.
 * Suspensions and permanent exclusions: as the school census counts them.
 */
export const USUAL_INDICATORS: readonly UsualIndicator[] = [
  {
    key: 'within-20-weeks',
    name: 'Plans issued within 20 weeks',
    area: 'education',
    unit: 'percent',
    better: 'higher',
    source: 'SEN2 return or case system',
    about:
      'New plans issued in the month within 20 weeks of the request, of all new plans issued, exceptions left out.',
  },
  {
    key: 'reviews-in-12-months',
    name: 'Annual reviews done within 12 months',
    area: 'education',
    unit: 'percent',
    better: 'higher',
    source: 'SEN2 return or case system',
    about: 'Plans whose review fell due in the month and was completed by then, of all plans whose review fell due.',
  },
  {
    key: 'amended-in-12-weeks',
    name: 'Amended plans issued within 12 weeks of the review',
    area: 'education',
    unit: 'percent',
    better: 'higher',
    source: 'Case system',
    about:
      'Final amended plans issued in the month within 12 weeks of the review meeting, of all amended plans issued.',
  },
  {
    key: 'ep-advice-in-6-weeks',
    name: 'Educational psychology advice within 6 weeks',
    area: 'education',
    unit: 'percent',
    better: 'higher',
    source: 'Case system',
    about: 'Advice that came in the month within 6 weeks of being asked for, of all such advice that came.',
  },
  {
    key: 'suspensions',
    name: 'Suspensions of pupils with a plan',
    area: 'education',
    unit: 'count',
    better: 'lower',
    source: 'Schools’ returns',
    about: 'Suspensions that began in the month, of pupils who had a plan on that day.',
  },
  {
    key: 'permanent-exclusions',
    name: 'Permanent exclusions of pupils with a plan',
    area: 'education',
    unit: 'count',
    better: 'lower',
    source: 'Schools’ returns',
    about: 'Permanent exclusions in the month, of pupils who had a plan on that day.',
  },
  {
    key: 'health-advice-in-6-weeks',
    name: 'Health advice within 6 weeks',
    area: 'health',
    unit: 'percent',
    better: 'higher',
    source: 'Designated clinical officer',
    about: 'Health advice that came in the month within 6 weeks of being asked for, of all health advice that came.',
  },
  {
    key: 'health-training',
    name: 'Health staff trained in writing advice',
    area: 'health',
    unit: 'percent',
    better: 'higher',
    source: 'Training records',
    about:
      'Health staff who write advice and have done the training, of all who write advice, at the end of the month.',
  },
  {
    key: 'care-advice-in-6-weeks',
    name: 'Social care advice within 6 weeks',
    area: 'care',
    unit: 'percent',
    better: 'higher',
    source: 'Designated social care officer',
    about: 'Social care advice that came in the month within 6 weeks of being asked for, of all such advice that came.',
  },
  {
    key: 'care-training',
    name: 'Social care staff trained in writing advice',
    area: 'care',
    unit: 'percent',
    better: 'higher',
    source: 'Training records',
    about: 'Social care staff who write advice and have done the training, of all who do, at the end of the month.',
  },
  {
    key: 'training-uptake',
    name: 'Plan writers who have done the training',
    area: 'all',
    unit: 'percent',
    better: 'higher',
    source: 'Training records',
    about:
      'Plan writers who have done the training on specific provision, of all plan writers, at the end of the month.',
  },
  {
    key: 'appeals',
    name: 'Appeals to the Tribunal registered',
    area: 'all',
    unit: 'count',
    better: 'lower',
    source: 'SEND Tribunal',
    about: 'Appeals against the council that the Tribunal registered in the month.',
  },
];

/** What is kept of a usual indicator when it is added. */
export const draftOfUsual = ({ key: _key, about: _about, ...draft }: UsualIndicator): IndicatorDraft => draft;
