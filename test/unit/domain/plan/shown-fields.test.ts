import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_HEADINGS, FIELD_LABELS, fieldGroup, fieldOrder, fieldWords } from '#shared/domain/plan/field-words';
import { type PlanFields, planFieldsSchema } from '#shared/domain/plan/plan-fields';
import {
  DEFAULT_SHOWN_FIELDS,
  FIELD_PLACES,
  SHOWABLE_FIELDS,
  toShownFields,
  withShown,
} from '#shared/domain/plan/shown-fields';

describe('the fields that are shown', () => {
  it('can be all fields of a plan and the weeks, and nothing else', () => {
    expect(new Set(SHOWABLE_FIELDS)).toEqual(new Set([...Object.keys(planFieldsSchema.shape), 'weeks']));
    for (const field of SHOWABLE_FIELDS) expect(FIELD_LABELS[field] && FIELD_HEADINGS[field]).toBeTruthy();
  });

  it('show no writer code in the list or in an audit until it is asked for', () => {
    expect([...DEFAULT_SHOWN_FIELDS.list, ...DEFAULT_SHOWN_FIELDS.audit]).not.toContain('writer');
  });

  it('are read back as kept, in their order; what a newer app knows, and what is broken, does no harm', () => {
    fc.assert(
      fc.property(fc.subarray([...SHOWABLE_FIELDS]), fc.constantFrom(...FIELD_PLACES), (fields, place) => {
        const kept = { ...DEFAULT_SHOWN_FIELDS, [place]: [...fields].reverse() };
        expect(toShownFields(JSON.parse(JSON.stringify(kept)))).toEqual({ ...DEFAULT_SHOWN_FIELDS, [place]: fields });
      }),
    );
    expect(toShownFields({ details: ['later'], list: ['type', 'later'], audit: [] })).toEqual({
      details: [],
      list: ['type'],
      audit: [],
    });
    for (const broken of [null, undefined, 3, {}, { list: 'type' }])
      expect(toShownFields(broken)).toEqual(DEFAULT_SHOWN_FIELDS);
  });

  it('change one at a time, in one place', () => {
    const shown = withShown(DEFAULT_SHOWN_FIELDS, 'list', 'issuedOn', true);
    expect(shown).toEqual({ ...DEFAULT_SHOWN_FIELDS, list: ['type', 'need', 'team', 'issuedOn', 'weeks'] });
    expect(withShown(shown, 'list', 'issuedOn', false)).toEqual(DEFAULT_SHOWN_FIELDS);
  });
});

const FULL: PlanFields = {
  type: 'new',
  need: 'SEMH',
  secondaryNeed: 'SLCN',
  team: 'North',
  status: 'final',
  requestedOn: '2026-05-01',
  draftedOn: '2026-08-01',
  issuedOn: '2026-11-05',
  exception: true,
  writer: 'W7',
  draftedBy: 'ai-assisted',
  setting: 'special',
  phase: 'primary',
  year: 'R',
  lookedAfter: false,
  childInNeed: true,
  advice: { education: { received: true, on: '2026-06-01' }, ep: { received: true }, care: { received: false } },
};

describe('the words of a field', () => {
  it('say each value, and nothing where it is not known', () => {
    expect(SHOWABLE_FIELDS.map((field) => fieldWords(field, FULL))).toEqual([
      'New',
      'SEMH',
      'SLCN',
      'North',
      'Final',
      '01/05/2026',
      '01/08/2026',
      '05/11/2026',
      '26 weeks 6 days',
      'Yes',
      'Special school',
      'Primary',
      'Reception',
      'No',
      'Yes',
      'W7',
      'AI-assisted',
      '2 of 4',
    ]);
    for (const field of SHOWABLE_FIELDS) {
      expect(fieldWords(field, {})).toBe('');
      expect(fieldGroup(field, {})).toBe('');
      expect(fieldOrder(field, {})).toBe('');
    }
  });

  it('gather days by month and weeks by the 20-week check', () => {
    expect(fieldGroup('issuedOn', FULL)).toBe('November 2026');
    expect(fieldGroup('weeks', FULL)).toBe('Late, exception applies');
    expect(fieldGroup('weeks', { ...FULL, exception: false })).toBe('Late');
    expect(fieldGroup('weeks', { ...FULL, type: 'moved-in' })).toBe('Not a new plan');
    expect(fieldGroup('type', FULL)).toBe('New');
  });

  it('sort years from nursery to 14, and weeks by their days', () => {
    const order = new Intl.Collator('en-GB', { numeric: true });
    const byYear = (['10', 'R', 'N2', '2', 'N1'] as const)
      .map((year) => ({ year, at: fieldOrder('year', { year }) }))
      .sort((a, b) => order.compare(a.at, b.at));
    expect(byYear.map(({ year }) => year)).toEqual(['N1', 'N2', 'R', '2', '10']);
    expect(fieldOrder('weeks', FULL)).toBe('188');
  });
});
