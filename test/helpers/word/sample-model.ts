import {
  REPORT_FORMAT,
  REPORT_FORMAT_VERSION,
  type ReportModel,
  reportModelSchema,
} from '#shared/domain/report/model/report-model';
import { bullets, heading, note, row, sentence, table, textColumn } from './sample-pieces';
import {
  actionTable,
  heatTable,
  indicatorTable,
  riskTable,
  sectionChart,
  sectionData,
  teamTable,
} from './sample-tables';
import { TRENDS, trendBlocks, trendData } from './sample-trends';

/** A report with every part and every kind of block, written by hand. All of it is invented. */
export const SAMPLE_MODEL: ReportModel = reportModelSchema.parse({
  format: REPORT_FORMAT,
  formatVersion: REPORT_FORMAT_VERSION,
  title: 'Quality of Education, Health and Care plans',
  council: 'Northmoor Council',
  board: 'SEND Programme Board',
  preparedBy: 'SEND quality lead',
  classification: 'Official',
  audience: 'board',
  threshold: 5,
  period: { from: '2026-W14', to: '2026-W52', firstDay: '2026-03-30', lastDay: '2026-12-27' },
  counted: { from: '2026-W14', to: '2026-W52', firstDay: '2026-03-30', lastDay: '2026-12-27' },
  baseline: { from: '2025-W27', to: '2026-W13', firstDay: '2025-06-30', lastDay: '2026-03-29' },
  compared: {
    period: { from: '2026-W14', to: '2026-W52', firstDay: '2026-03-30', lastDay: '2026-12-27' },
    baseline: { from: '2025-W27', to: '2026-W13', firstDay: '2025-06-30', lastDay: '2026-03-29' },
  },
  frozenOn: '2026-12-28',
  toolVersion: '0.1.0',
  rubric: { id: 'default', title: 'EHC plan quality', version: 3 },
  parts: [
    {
      id: 'cover',
      title: 'About this report',
      landscape: false,
      blocks: [
        {
          kind: 'facts',
          items: [
            { label: 'Council', text: 'Northmoor Council' },
            { label: 'For', text: 'SEND Programme Board' },
            { label: 'Board date', text: '14 January 2027' },
            { label: 'Period', text: '30 March to 27 December 2026' },
            { label: 'Held against', text: '30 June 2025 to 29 March 2026' },
            { label: 'Prepared by', text: 'SEND quality lead' },
            { label: 'Classification', text: 'Official' },
            { label: 'Data frozen on', text: '28 December 2026' },
            { label: 'Made with', text: 'EHC Plan Audit 0.1.0' },
          ],
        },
        {
          kind: 'notice',
          text: 'Counts of 1 to 4 are not told, nor any figure that would give one away. Do not publish without a second look.',
        },
      ],
    },
    {
      id: 'summary',
      title: 'Summary',
      landscape: false,
      blocks: [
        sentence(
          'summary.headline',
          'Quality rose: 74% of criteria were met in the last quarter (72% to 76%), 12 points more than in the first. 214 plans were audited.',
        ),
        heading('Strengths'),
        bullets(
          'summary.strengths',
          'A1 The child’s own voice: met in 94% of 214 plans (90% to 97%).',
          'B1 Every need is described: met in 91% of 214 plans (87% to 95%).',
          'K1 Advice is attached: met in 90% of 214 plans (86% to 94%).',
        ),
        heading('Areas for development'),
        bullets(
          'summary.areas',
          'F2 Specific and quantified provision: met in 41% of 214 plans (35% to 48%).',
          'E1 Outcomes are SMART: met in 47% of 214 plans (40% to 54%).',
          'H1 Social care provision: met in 52% of 214 plans (45% to 59%).',
        ),
        heading('Decisions asked of the Board'),
        {
          kind: 'words',
          field: 'decisions',
          prompt: 'What is the Board asked to decide?',
          paragraphs: ['Agree the workshop for plan writers.', 'Agree that section F is sampled each week until July.'],
        },
        { kind: 'words', field: 'context', prompt: 'What should the Board know about this period?', paragraphs: [] },
      ],
    },
    { id: 'trend', title: 'Is quality improving?', landscape: false, blocks: trendBlocks },
    {
      id: 'heat',
      title: 'Criteria met, by section and criterion',
      landscape: true,
      blocks: [
        sentence('heat.says', '12 of 44 criteria are strong and 9 are weak.'),
        heatTable,
        note('Strong: 90% or more met. Sound: 70% to 89%. Mixed: 50% to 69%. Weak: less than 50%.'),
      ],
    },
    {
      id: 'teams',
      title: 'Teams',
      landscape: false,
      blocks: [
        sentence('teams.says', 'South lies below the other teams; no other difference is more than chance would give.'),
        teamTable,
        sectionChart,
      ],
    },
    { id: 'indicators', title: 'Indicators', landscape: false, blocks: [indicatorTable] },
    {
      id: 'strengths',
      title: 'Strengths and areas for development',
      landscape: false,
      blocks: [
        heading('F2 Specific and quantified provision'),
        sentence('strengths.F2', 'Met in 41% of 214 plans (35% to 48%).'),
        sentence('strengths.F2.why', 'A child can only rely on what the plan says in hours, weeks and by whom.'),
        sentence(
          'strengths.F2.good',
          'Good looks like: “Two sessions of 30 minutes a week, one to one, by a therapist.”',
        ),
      ],
    },
    {
      id: 'examples',
      title: 'Examples',
      landscape: false,
      blocks: [
        heading('From “access to” to hours and people'),
        {
          kind: 'words',
          field: 'examples',
          prompt: 'A composite example of no single child',
          paragraphs: ['Made up from several plans: support “as needed” became three hours a week from a named role.'],
        },
        note('Composite of several plans. Signed off by the SEND quality lead on 20 December 2026.'),
      ],
    },
    { id: 'actions', title: 'Actions', landscape: true, blocks: [actionTable] },
    { id: 'risks', title: 'Risks', landscape: true, blocks: [riskTable] },
    {
      id: 'voice',
      title: 'Voice of children, young people and parents',
      landscape: false,
      blocks: [
        {
          kind: 'words',
          field: 'voice',
          prompt: 'What did they say?',
          paragraphs: ['Parents asked for plainer words.'],
        },
        sentence('voice.A1', 'A1 The child’s own voice was met in 94% of 214 plans (90% to 97%).'),
      ],
    },
    {
      id: 'method',
      title: 'Method and sample',
      landscape: false,
      blocks: [
        bullets(
          'method',
          '214 plans of 1,310 issued in the period were drawn at random, by team and plan type.',
          'Two auditors marked 30 of them; they agreed on 82% of answers (kappa 0.71).',
          'The rubric changed on 31 August 2026: lines break there.',
        ),
      ],
    },
    {
      id: 'suppression',
      title: 'Small numbers',
      landscape: false,
      blocks: [
        sentence(
          'suppression.says',
          'Counts of 1 to 4 stand as “1 to 4”; other counts are hidden where they would give one away.',
        ),
      ],
    },
    {
      id: 'data',
      title: 'Figures behind the charts',
      landscape: false,
      blocks: [...TRENDS.map(trendData), sectionData],
    },
    {
      id: 'glossary',
      title: 'Glossary',
      landscape: false,
      blocks: [
        table(
          'glossary',
          'Words used',
          [textColumn('word', 'Word'), textColumn('meaning', 'What it means')],
          [
            row('audit', 'Audit', 'One auditor’s marking of one plan with one version of the rubric.'),
            row('range', 'Likely range', 'The 95% interval: where the true figure of all such plans most likely lies.'),
            row('signal', 'Signal', 'A change larger than chance alone would often give.'),
          ],
        ),
      ],
    },
  ],
});
