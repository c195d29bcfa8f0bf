import { listed } from '../../report/plain-text';
import { counted } from '../../sample/count-words';
import type { ComparableFacts, GroupFacts, SpanFacts } from './facts';
import { areEnough } from './kinds';
import { type MarkersBehind, markersBehind } from './markers-behind';
import type { Marker } from './marking-facts';
import type { Found, WayOn } from './refusal';
import { amountWords, capital, numberWord } from './words';

/**
 * Where people who were found to mark unlike the others could by themselves have made the change that is told, that is said
 * beside it, with ways to look without them. Who they are is told to managers and leads alone.
 */
export function checkMarkers(facts: ComparableFacts): Found {
  const behind = behindOf(facts);
  if (behind === null) return {};
  const { measure, viewer } = facts;
  const { markers, part } = behind;
  const isAuditor = viewer.role === 'auditor';
  const size = amountWords(part, measure.scale);
  const sentence = [
    `${whoWords(facts, markers)}.`,
    `That may be about ${size} of the difference, and without it no change could be told.`,
    isAuditor
      ? 'A manager or lead can look under Auditors and leave those audits out; plans marked twice say more.'
      : 'See Auditors; plans marked twice say more.',
  ].join(' ');
  const title = 'Markers may be part of this.';
  return {
    refusals: [
      { code: 'markers', severity: 'caution', title, sentence, waysOn: isAuditor ? [] : waysOn(facts, markers) },
    ],
  };
}

function behindOf({ marking, earlier, later, measure, view }: ComparableFacts): MarkersBehind | null {
  const [before, after] = [earlier.groups.auditor, later.groups.auditor];
  if (marking === null || before === undefined || after === undefined) return null;
  return markersBehind(marking, { earlier: before, later: after }, measure.unit, view.weighBy);
}

/** `Auditor Quillfeather has grown stricter than the others`, or without names. */
function whoWords(facts: ComparableFacts, markers: readonly Marker[]): string {
  if (facts.viewer.role !== 'auditor')
    return listed(markers.map((marker) => `${labelOf(facts, marker)} ${mannerWords(marker)}`));
  const [one] = markers;
  if (markers.length === 1 && one !== undefined) return `One auditor ${mannerWords(one)}`;
  return `${capital(numberWord(markers.length))} auditors mark unlike the others or have come to`;
}

function mannerWords({ drift, severity }: Marker): string {
  if (drift !== null) return `has grown ${drift === 'lower' ? 'stricter' : 'more lenient'} against the others`;
  return `marks ${severity === 'lower' ? 'lower' : 'higher'} than the others, and marked another share of the plans`;
}

const groupsIn = ({ earlier, later }: ComparableFacts): readonly GroupFacts[] =>
  [earlier, later].flatMap(({ groups }) => groups.auditor ?? []);

const labelOf = (facts: ComparableFacts, { value }: Marker): string =>
  groupsIn(facts).find((group) => group.value === value)?.label ?? 'One auditor';

function waysOn(facts: ComparableFacts, markers: readonly Marker[]): readonly WayOn[] {
  const { view, few } = facts;
  const out = new Set<string | null>(markers.map(({ value }) => value));
  const left = [...new Set(groupsIn(facts).map(({ value }) => value))].filter((value) => !out.has(value)).sort();
  const stay = (span: SpanFacts) =>
    (span.groups.auditor ?? []).reduce((sum, { value, tally }) => sum + (out.has(value) ? 0 : tally.n), 0);
  const plans = [stay(facts.earlier), stay(facts.later)] as const;
  const without: readonly WayOn[] = areEnough(plans, few)
    ? [
        {
          kind: 'change',
          label: `Leave out what ${markers.length === 1 ? labelOf(facts, markers[0] as Marker) : 'they'} marked (${plans[0]} and ${counted(plans[1], 'plan')} stay)`,
          change: {
            filters: [...view.filters.filter(({ field }) => field !== 'auditor'), { field: 'auditor', anyOf: left }],
          },
        },
      ]
    : [];
  const isByShare = view.weighBy === null && markers.some(({ drift }) => drift === null);
  return isByShare
    ? [...without, { kind: 'change', label: 'Weigh both to the same mix of auditors', change: { weighBy: 'auditor' } }]
    : without;
}
