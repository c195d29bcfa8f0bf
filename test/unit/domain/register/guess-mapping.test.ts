import { describe, expect, it } from 'vitest';
import { fieldByHeading } from '#shared/domain/register/field-headings';
import { guessMapping } from '#shared/domain/register/guess-mapping';
import { identifierByHeading } from '#shared/domain/register/identifier-headings';
import { type Mapping, mappingSchema, type RegisterColumn } from '#shared/domain/register/mapping';

const columns = (...headings: readonly string[]): RegisterColumn[] =>
  headings.map((heading, index) => ({ index, heading, samples: [], filled: 1 }));
const fields = ({ columns: all }: Mapping) => all.map(({ use }) => (use.kind === 'field' ? use.field : use.kind));

describe('headings of case systems', () => {
  it.each([
    ['EHCP Ref No', 'ref'],
    ['Mosaic ID', 'ref'],
    ['PersonID', 'ref'],
    ['Case_Reference', 'ref'],
    ['Primary Need Code', 'need'],
    ['SEN Need Rank 2', 'secondaryNeed'],
    ['SEN Type', 'need'],
    ['Type of plan', 'type'],
    ['New / Amended', 'type'],
    ['Date EHCP Issued', 'issuedOn'],
    ['Final Plan Issue Date', 'issuedOn'],
    ['EHC plan start date', 'issuedOn'],
    ['Date request received', 'requestedOn'],
    ['ReceivedDate', 'requestedOn'],
    ['Draft plan sent on', 'draftedOn'],
    ['20 week exception applied?', 'exception'],
    ['Case officer', 'writer'],
    ['EHC Coordinator', 'writer'],
    ['Area Team', 'team'],
    ['NCY', 'year'],
    ['Key Stage', 'phase'],
    ['School Type', 'setting'],
    ['CLA', 'lookedAfter'],
    ['Child in need', 'childInNeed'],
    ['Ed Psych report received', 'adviceEp'],
    ['Date of social care advice', 'adviceCare'],
    ['Medical advice (Y/N)', 'adviceHealth'],
    ['School', undefined],
    ['Gender', undefined],
  ])('takes %s for %s', (heading, field) => {
    expect(identifierByHeading(heading)).toBeNull();
    expect(fieldByHeading(heading)?.field).toBe(field);
  });

  it.each([
    ['Child’s name', 'name'],
    ['Pupil', 'name'],
    ['Legal Surname', 'name'],
    ['D.O.B.', 'birth-date'],
    ['PersonBirthDate', 'birth-date'],
    ['Unique Pupil Number', 'upn'],
    ['NHS No.', 'nhs-number'],
    ['ULN', 'uln'],
    ['Home address', 'address'],
    ['Email address', 'email'],
    ['Postcode', 'postcode'],
    ['Parent/Carer', 'name'],
    ['Mobile', 'phone'],
  ])('knows that %s tells of %s', (heading, what) => expect(identifierByHeading(heading)).toBe(what));
});

describe('a mapping', () => {
  it('takes the surer heading for the reference and leaves the other', () => {
    expect(fields(guessMapping(columns('ID', 'Plan reference', 'Team')))).toEqual(['ignored', 'ref', 'team']);
  });

  it('is remembered by heading, whatever the order of the columns, and kept with its words', () => {
    const before: Mapping = {
      columns: [
        { heading: 'Local code', use: { kind: 'field', field: 'ref' } },
        { heading: 'Team', use: { kind: 'ignored' } },
      ],
      values: { need: { sparkle: 'OTH' } },
    };
    const mapping = guessMapping(columns('Team', 'LOCAL  CODE', 'Plan reference'), mappingSchema.parse(before));
    expect(fields(mapping)).toEqual(['ignored', 'ref', 'ignored']);
    expect(mapping.values).toEqual({ need: { sparkle: 'OTH' } });
  });

  it('drops who a child is also where it was remembered as a field, unless a person vouched against its heading', () => {
    const surname: RegisterColumn = {
      index: 0,
      heading: 'Name',
      samples: [],
      filled: 1,
      identifier: { what: 'name', by: 'heading' },
    };
    const upns: RegisterColumn = { ...surname, heading: 'No', identifier: { what: 'upn', by: 'values' } };
    const as = (heading: string, notIdentifier: boolean): Mapping => ({
      columns: [{ heading, use: { kind: 'field', field: 'ref', ...(notIdentifier && { notIdentifier: true }) } }],
      values: {},
    });
    expect(fields(guessMapping([surname], as('Name', false)))).toEqual(['identifier']);
    expect(fields(guessMapping([surname], as('Name', true)))).toEqual(['ref']);
    expect(fields(guessMapping([upns], as('No', true)))).toEqual(['identifier']);
  });
});
