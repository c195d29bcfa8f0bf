/** The parts of a report and its tables, called the same on the screen and in the Word document. */
export const TITLES = {
  summary: 'Summary',
  decision: 'Decision asked for',
  headline: 'Headline figures',
  grades: 'Local audit grades',
  sections: 'Results by section',
  criteria: 'Results by criterion',
  method: 'Method',
  limits: 'Limits',
} as const;

/** Column headings of the tables that both show. */
export const COLUMNS = {
  grades: ['Grade', 'Audits', 'Percent of audits', 'Audits before limiting rule'],
  sections: ['Section', 'Met', 'Audited', 'Not applicable', 'Percent met', 'Rating'],
  interval: '95% interval',
} as const;
