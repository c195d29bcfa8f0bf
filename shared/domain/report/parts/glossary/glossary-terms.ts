export interface Term {
  readonly word: string;
  readonly meaning: string;
  /** Finds it in the words of a report. */
  readonly used: RegExp;
}

/** Words of a report that not every reader of a Board paper knows, by the alphabet. */
export const GLOSSARY_TERMS: readonly Term[] = [
  {
    word: '95% interval',
    meaning: 'If plans were drawn again and again in the same way, 95 of 100 such ranges would hold the true figure.',
    used: /95% (?:interval|range)/,
  },
  {
    word: 'AC2',
    meaning: 'Gwet’s measure of how far two markers agree beyond chance: 1 is full agreement, 0 what chance gives.',
    used: /\bAC2\b/,
  },
  { word: 'Audit', meaning: 'One auditor’s marking of one plan with one version of the rubric.', used: /\baudits?\b/i },
  {
    word: 'Baseline',
    meaning: 'The earlier period that the figures of this one are held against.',
    used: /\bbaseline\b/i,
  },
  {
    word: 'Criterion',
    meaning: 'One thing that the rubric asks of a plan. It is met, not met, or does not apply.',
    used: /\bcriteri(?:on|a)\b/i,
  },
  {
    word: 'CSDPA',
    meaning:
      'The Chronically Sick and Disabled Persons Act 1970. Services under its section 2 are owed to disabled children.',
    used: /\bCSDPA\b/,
  },
  {
    word: 'EHC plan',
    meaning:
      'Education, health and care plan: what a child or young person with special educational needs is entitled to.',
    used: /\bEHC\b/,
  },
  {
    word: 'Expected range',
    meaning: 'Where the points of a chart lie as long as nothing but chance is at work.',
    used: /\bexpected range\b/i,
  },
  { word: 'Frame', meaning: 'All plans that could have been drawn for a sample.', used: /\bframe\b/i },
  {
    word: 'Kappa',
    meaning: 'A measure of how far two markers agree beyond chance: 1 is full agreement, 0 what chance gives.',
    used: /\bkappa\b/i,
  },
  {
    word: 'Likelihood and impact',
    meaning: 'How likely a risk is and how bad it would be, each from 1 to 5. Their product is its score.',
    used: /\blikelihood\b/i,
  },
  {
    word: 'Limiting rule',
    meaning: 'A plan that fails certain criteria cannot be graded higher than this rule allows.',
    used: /\blimiting\b/i,
  },
  {
    word: 'Median',
    meaning: 'The middle value: half of the points of a chart lie above it, half below.',
    used: /\bmedian\b/i,
  },
  {
    word: 'Newcombe and Wilson',
    meaning:
      'Ways to work out the range of a percent (Wilson) or of the difference of two (Newcombe) that hold for few plans too.',
    used: /\b(?:Newcombe|Wilson)/,
  },
  {
    word: 'Points',
    meaning: 'The difference of two percents: from 40% to 60% is 20 points.',
    used: /\bpoints\b/i,
  },
  {
    word: 'Rubric',
    meaning: 'The list of criteria that plans are audited with, their weights and the grades that follow.',
    used: /\brubric\b/i,
  },
  {
    word: 'Run chart',
    meaning: 'A chart of one figure over time, with rules that tell a change from chance.',
    used: /\brun chart\b/i,
  },
  {
    word: 'Sample',
    meaning: 'The plans that were picked to be audited, out of all that could be.',
    used: /\bsamples?\b/i,
  },
  {
    word: 'Section',
    meaning: 'A lettered part of a plan, from A (views) to K (advice). X stands for the plan as a whole.',
    used: /\bsections?\b/i,
  },
  { word: 'SEN', meaning: 'Special educational needs.', used: /\bSEN\b/ },
  { word: 'SEND', meaning: 'Special educational needs and disabilities.', used: /\bSEND\b/ },
  {
    word: 'Signal',
    meaning: 'A change that chance alone would seldom make, by a rule named under the chart.',
    used: /\bsignals?\b/i,
  },
  {
    word: 'SMART',
    meaning: 'Specific, measurable, achievable, relevant and time-bound.',
    used: /\bSMART\b/,
  },
  {
    word: 'Substitute',
    meaning: 'A plan audited in place of one that was drawn but could not be.',
    used: /\bsubstitut/i,
  },
];
