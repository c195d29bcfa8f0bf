import { counted, number } from '../../sample/count-words';
import type { ComparableFacts, SpanFacts } from './facts';
import type { Found } from './refusal';
import { ofEach, plans } from './words';

/** A span with fewer plans than it takes: nothing is compared, and what is needed is said. */
export function checkFew({ earlier, later, few, view }: ComparableFacts): Found {
  const lacking = [earlier, later].filter(({ tally }) => tally.n < few);
  if (lacking.length === 0) return {};
  const there = lacking.map(({ tally, label }) => `${plans(tally.n)} in ${label}`).join(' and ');
  const needed = lacking.map(({ tally, label }) => `${number(few - tally.n)} more in ${label}`).join(' and ');
  const enough = (span: SpanFacts) => (span.unfiltered ?? 0) >= few;
  return {
    refusals: [
      {
        code: 'few',
        severity: 'refused',
        title: `Too few to compare: ${there}.`,
        sentence: `It takes at least ${counted(few, 'plan')} in each: ${needed}. Longer spans have more.`,
        waysOn:
          view.filters.length > 0 && enough(earlier) && enough(later)
            ? [
                {
                  kind: 'change',
                  label: `Take the filters away (${earlier.unfiltered} and ${counted(later.unfiltered ?? 0, 'plan')})`,
                  change: { filters: [] },
                },
              ]
            : [],
      },
    ],
  };
}

/** From so large a share of plans with a figure on, it is only noted that some have none. */
const ENOUGH_KNOWN = 0.5;

/** Measures that are known of some plans only: how many of how many are in the figure. */
export function checkMissing(facts: ComparableFacts): Found {
  const { view, earlier, later } = facts;
  const what = KNOWN[view.measure.kind];
  if (what === undefined || (earlier.tally.n === earlier.plans && later.tally.n === later.plans)) return {};
  const sentence = `${what} ${ofEach(facts, (span) => [span.tally.n, span.plans])}: the figure says nothing of the others.`;
  const known = Math.min(...[earlier, later].map(({ tally, plans: all }) => tally.n / Math.max(1, all)));
  // Most plans are amendments, to which the 20 weeks do not apply: that so many are left out is no cause for care.
  if (known >= ENOUGH_KNOWN || view.measure.kind === 'within-20') return { notes: [{ code: 'missing', sentence }] };
  const title = 'Known for less than half of the plans.';
  return { refusals: [{ code: 'missing', severity: 'caution', title, sentence, waysOn: [] }] };
}

const KNOWN: Readonly<Partial<Record<ComparableFacts['view']['measure']['kind'], string>>> = {
  weeks: 'Both dates are known for',
  'within-20': 'New plans with both dates are',
  provision: 'Items of provision were counted in',
  prompts: 'Prompts were counted in',
};

/** From so large a share without a grade on, it is shown beside the sentence. */
const MANY_UNFINISHED = 0.1;

/** Audits with unanswered criteria have no grade: a share of good ones leaves them out. */
export function checkUnfinished(facts: ComparableFacts): Found {
  const { view, earlier, later } = facts;
  if (view.measure.kind !== 'good' || earlier.unfinished + later.unfinished === 0) return {};
  const sentence = `${ofEach(facts, (span) => [span.unfinished, span.plans], 'audit')} have unanswered criteria and so no grade: they are not in the figure.`;
  const most = Math.max(...[earlier, later].map(({ unfinished, plans: all }) => unfinished / Math.max(1, all)));
  if (most < MANY_UNFINISHED) return { notes: [{ code: 'unfinished', sentence }] };
  return {
    refusals: [
      {
        code: 'unfinished',
        severity: 'caution',
        title: 'Some audits are unfinished.',
        sentence,
        waysOn: [
          {
            kind: 'change',
            label: 'Compare the share of criteria met',
            change: { measure: { kind: 'section', section: 'all' } },
          },
        ],
      },
    ],
  };
}

/** Prompts found with another phrase bank are other prompts: plans must have been read with banks that both spans know. */
export function checkBanks(facts: ComparableFacts): Found {
  const { view, earlier, later } = facts;
  if (view.measure.kind !== 'prompts') return {};
  const both = new Set(banksOf(earlier).filter((bank) => banksOf(later).includes(bank)));
  const alike = (span: SpanFacts) =>
    span.banks.reduce((sum, { bank, plans: read }) => sum + (both.has(bank) ? read : 0), 0);
  const read = (span: SpanFacts) => span.banks.reduce((sum, one) => sum + one.plans, 0);
  const least = Math.min(...[earlier, later].map((span) => alike(span) / Math.max(1, read(span))));
  if (least === 1 && both.size < 2) return {};
  const sentence = `${ofEach(facts, (span) => [alike(span), read(span)])} were read with phrase banks that were in use in both. Another bank finds other prompts.`;
  if (view.accepted.includes('banks'))
    return { notes: [{ code: 'accepted', accept: 'banks', sentence: `Compared all the same: ${sentence}` }] };
  const refused = least < ENOUGH_KNOWN;
  return {
    refusals: [
      {
        code: 'banks',
        severity: refused ? 'refused' : 'caution',
        title: `${refused ? 'Not compared: prompts' : 'Prompts'} were found with more than one phrase bank.`,
        sentence,
        waysOn: [{ kind: 'accept', label: 'Compare all the same', accept: 'banks' }],
      },
    ],
  };
}

const banksOf = (span: SpanFacts): readonly string[] =>
  span.banks.filter(({ plans: read }) => read > 0).map(({ bank }) => bank);
