/** Primary need codes of the SEN2 return. */
export const NEED_CODES = [
  'SPLD',
  'MLD',
  'SLD',
  'PMLD',
  'SEMH',
  'SLCN',
  'HI',
  'VI',
  'MSI',
  'PD',
  'ASD',
  'DS',
  'OTH',
] as const;

export const NEED_WORDS: Readonly<Record<(typeof NEED_CODES)[number], string>> = {
  SPLD: 'Specific learning difficulty',
  MLD: 'Moderate learning difficulty',
  SLD: 'Severe learning difficulty',
  PMLD: 'Profound and multiple learning difficulty',
  SEMH: 'Social, emotional and mental health',
  SLCN: 'Speech, language and communication',
  HI: 'Hearing impairment',
  VI: 'Vision impairment',
  MSI: 'Multi-sensory impairment',
  PD: 'Physical disability',
  ASD: 'Autistic spectrum disorder',
  DS: 'Down syndrome',
  OTH: 'Other difficulty or disability',
};

export const PLAN_TYPES = [
  'new',
  'review-amendment',
  'phase-transfer',
  'tribunal-order',
  'moved-in',
  'converted',
] as const;
export type PlanType = (typeof PLAN_TYPES)[number];

export const PLAN_TYPE_WORDS: Readonly<Record<PlanType, string>> = {
  new: 'New',
  'review-amendment': 'Review amendment',
  'phase-transfer': 'Phase transfer',
  'tribunal-order': 'Tribunal or mediation order',
  'moved-in': 'Moved in',
  converted: 'Converted statement',
};
