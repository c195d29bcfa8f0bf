import type { PartId } from '../model/part-ids';

/** What a part is called in every output. */
export const PART_TITLES: Readonly<Record<PartId, string>> = {
  cover: 'About this report',
  summary: 'Summary',
  trend: 'Is quality improving?',
  heat: 'Results by section and criterion',
  teams: 'Results by team',
  indicators: 'Education, health and care indicators',
  strengths: 'Strengths and areas for development',
  examples: 'Examples',
  actions: 'Improvement actions',
  risks: 'Risk register',
  voice: 'Voice of children, young people and parents',
  method: 'Method and sample',
  suppression: 'What is not shown, and why',
  data: 'Data behind the charts',
  glossary: 'Words used in this report',
};
