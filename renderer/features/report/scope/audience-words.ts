import type { Threshold } from '#shared/domain/report/model/cells';
import type { Audience, PartId } from '#shared/domain/report/model/part-ids';

/** What each part is called in the window; the report may word its own title. */
export const PART_NAMES: Readonly<Record<PartId, string>> = {
  cover: 'Cover',
  summary: 'Summary',
  trend: 'Is quality improving?',
  heat: 'Sections and criteria',
  teams: 'Teams',
  indicators: 'Indicators',
  strengths: 'Strengths and areas for development',
  examples: 'Examples',
  actions: 'Actions',
  risks: 'Risk register',
  voice: 'Voice of children and parents',
  method: 'Method and sample',
  suppression: 'Small numbers',
  data: 'Figures behind the charts',
  glossary: 'Glossary',
};

interface AudienceFacts {
  readonly label: string;
  readonly threshold: Threshold;
  /** What it leaves out, for the person who chooses. */
  readonly leavesOut: string;
}

/** Every report hides small numbers, whoever reads it. */
export const AUDIENCE_FACTS: Readonly<Record<Audience, AudienceFacts>> = {
  board: {
    label: 'Board',
    threshold: 5,
    leavesOut: 'For the Board’s members. All parts; counts of 1 to 4 are hidden.',
  },
  public: {
    label: 'Public',
    threshold: 10,
    leavesOut:
      'To be published. Without teams, examples and risks, and without words of persons until you tick them; counts of 1 to 9 are hidden.',
  },
  internal: {
    label: 'Internal',
    threshold: 5,
    leavesOut: 'For the service. Without examples; counts of 1 to 4 are hidden here too.',
  },
};
