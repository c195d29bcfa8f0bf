import { counted } from '../../sample/count-words';
import type { CompareFilter } from '../compare-view';
import type { ComparableFacts, SpanFacts } from './facts';
import { isMarked } from './in-use';
import { areEnough } from './kinds';
import type { Found, Refusal, WayOn } from './refusal';
import { ofEach } from './words';

/** From so large a share on in both spans, enough was marked by people who marked in both. */
const ENOUGH_SHARED = 0.5;

/**
 * Of each span, the share of plans marked by people who marked in both. Where nobody did, a change of markers cannot be told
 * from a change of plans, and nothing is compared; below a half in either span it is a caution.
 */
export function checkAuditors(facts: ComparableFacts): Found {
  const { view, earlier, later, few } = facts;
  if (!isMarked(view.measure) || earlier.groups.auditor === undefined || later.groups.auditor === undefined) return {};
  const both = inBoth(earlier, later);
  const by = (span: SpanFacts) =>
    (span.groups.auditor ?? []).reduce((sum, { value, tally }) => sum + (both.has(value) ? tally.n : 0), 0);
  const shared = [by(earlier), by(later)] as const;
  const least = Math.min(shared[0] / earlier.tally.n, shared[1] / later.tally.n);
  if (least >= ENOUGH_SHARED) return {};
  const accepted = view.accepted.includes('auditors');
  const part = ofEach(facts, (span) => [by(span), span.tally.n]);
  if (both.size === 0) {
    const title = `Not compared: nobody who marked plans in ${earlier.label} marked any in ${later.label}.`;
    if (accepted)
      return {
        notes: [
          {
            code: 'accepted',
            accept: 'auditors',
            sentence: `Compared all the same, though no one marked in both spans. ${WHY}`,
          },
        ],
      };
    const sentence = `${WHY} Have some plans of both spans marked by one person, or marked twice.`;
    return { refusals: [refusal('refused', title, sentence, [ACCEPT])] };
  }
  const sentence = `${part} were marked by people who marked in both. ${WHY}`;
  if (accepted)
    return { notes: [{ code: 'accepted', accept: 'auditors', sentence: `Compared all the same: ${sentence}` }] };
  const only: readonly WayOn[] =
    facts.viewer.role !== 'auditor' && areEnough(shared, few)
      ? [
          {
            kind: 'change',
            label: `Only what the same people marked (${shared[0]} and ${counted(shared[1], 'plan')})`,
            change: { filters: [...others(view.filters), { field: 'auditor', anyOf: [...both] }] },
          },
        ]
      : [];
  return { refusals: [refusal('caution', 'Mostly marked by other people.', sentence, [...only, ACCEPT])] };
}

const WHY = 'A change of markers can look like a change of plans.';

const ACCEPT: WayOn = { kind: 'accept', label: 'Compare all the same', accept: 'auditors' };

const refusal = (
  severity: Refusal['severity'],
  title: string,
  sentence: string,
  waysOn: readonly WayOn[],
): Refusal => ({ code: 'auditors', severity, title, sentence, waysOn });

function inBoth(earlier: SpanFacts, later: SpanFacts): ReadonlySet<string | null> {
  const [before, after] = [earlier, later].map(
    ({ groups }) => new Set((groups.auditor ?? []).filter(({ tally }) => tally.n > 0).map(({ value }) => value)),
  );
  return new Set([...(before ?? [])].filter((value) => value !== null && after?.has(value)).sort());
}

const others = (filters: readonly CompareFilter[]): readonly CompareFilter[] =>
  filters.filter(({ field }) => field !== 'auditor');
