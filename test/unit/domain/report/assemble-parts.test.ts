import { describe, expect, it } from 'vitest';
import { assembleParts, type PartBuilders } from '#shared/domain/report/assemble-parts';
import type { Block, Table } from '#shared/domain/report/model/blocks';
import { text } from '#shared/domain/report/model/cells';
import { PART_IDS, type PartId } from '#shared/domain/report/model/part-ids';
import { chosenParts } from '#shared/domain/report/parts/chosen-parts';
import { glossaryPart } from '#shared/domain/report/parts/glossary/glossary-part';
import { suppressionPart } from '#shared/domain/report/parts/suppression/suppression-part';
import { makeContext } from '../../../helpers/report/make-context';
import { saidBy } from '../../../helpers/report/read-part';

const table = (id: string, cells: Table['rows'][number]['cells']): Table => ({
  kind: 'table',
  id,
  title: 'A table',
  altText: 'Laid out.',
  columns: [
    { key: 'name', heading: 'Name', align: 'left', about: 'A name.' },
    { key: 'n', heading: 'Number', align: 'right', about: 'A number.' },
  ],
  rows: [{ key: 'row', cells }],
});

const chart: Block = {
  kind: 'chart',
  id: 'trend.all',
  title: 'A chart',
  altText: 'A line.',
  form: 'line',
  tableId: 'trend.all.data',
  axis: { title: 'Percent', low: 0, high: 100 },
  points: [{ label: 'Nov 2026' }],
  series: [{ name: 'Figure', role: 'value', values: [50] }],
};
const data = table('trend.all.data', [text('November 2026'), { kind: 'count', value: 40 }]);

const sentence = (words: string): Block => ({ kind: 'sentence', id: 'x', text: words });
const built = (id: PartId, blocks: Block[], tables: Table[] = []) => ({
  part: { id, title: id, landscape: false, blocks },
  data: tables,
});

const early = (id: PartId, blocks = [sentence(`This audit: ${id}.`)]) => [id, () => built(id, blocks)] as const;

const BUILDERS: PartBuilders = {
  early: {
    ...(Object.fromEntries(PART_IDS.map((id) => early(id))) as unknown as PartBuilders['early']),
    trend: () => built('trend', [chart], [data]),
    heat: () => null,
  },
  late: {
    data: (_context, { data: tables }) =>
      tables.length === 0 ? null : { id: 'data', title: 'data', landscape: false, blocks: [...tables] },
    suppression: suppressionPart,
    glossary: glossaryPart,
  },
};

const idsOf = (parts: readonly PartId[]) => assembleParts(makeContext({ parts }), BUILDERS).map(({ id }) => id);

describe('putting the parts of a report together', () => {
  it('keeps the order that is asked for, late parts among the others, and leaves out what has nothing to say', () => {
    expect(idsOf(['glossary', 'data', 'trend', 'cover', 'heat', 'suppression', 'risks'])).toEqual([
      'glossary',
      'data',
      'trend',
      'cover',
      'suppression',
      'risks',
    ]);
  });

  it('puts the data of a chart into its own part, or under the chart where that part is left out', () => {
    const kinds = (parts: readonly PartId[]) =>
      assembleParts(makeContext({ parts }), BUILDERS).map(({ id, blocks }) => [id, blocks.map(({ kind }) => kind)]);
    expect(kinds(['trend', 'data'])).toEqual([
      ['trend', ['chart']],
      ['data', ['table']],
    ]);
    expect(kinds(['trend'])).toEqual([['trend', ['chart', 'table']]]);
  });

  it('explains the words that the report uses and no others', () => {
    const saying = (words: string): PartBuilders => ({
      ...BUILDERS,
      early: { ...BUILDERS.early, risks: () => built('risks', [sentence(words)]) },
    });
    const partsOf = (words: string) => assembleParts(makeContext({ parts: ['risks', 'glossary'] }), saying(words));
    const facts = partsOf('Its likelihood.').at(-1)?.blocks[0];
    expect(facts?.kind === 'facts' && facts.items.map(({ label }) => label)).toEqual(['Likelihood and impact']);
    expect(partsOf('Nothing special.').map(({ id }) => id)).toEqual(['risks']);
  });

  it('says how much is hidden and why, and that nothing is', () => {
    const hidden = [text('x'), { kind: 'few' as const }];
    const few = { ...BUILDERS, early: { ...BUILDERS.early, risks: () => built('risks', [table('risks', hidden)]) } };
    const said = (builders: PartBuilders) => {
      const part = assembleParts(makeContext({ parts: ['risks', 'suppression'] }), builders).at(-1);
      return part === undefined ? [] : saidBy({ part });
    };
    expect(said(few)[0]).toBe(
      'Small numbers are not shown, because they could point to a child. In the tables of this report, 1 count is withheld.',
    );
    expect(said(few)).toContain('A count of 1 to 4 is shown as “1 to 4”. A 0 is shown.');
    expect(said(BUILDERS)[0]).toBe(
      'Nothing is hidden in this report: no count in it is small enough to point to a child.',
    );
  });
});

describe('the parts of a choice', () => {
  it('are the audience’s own where none are named', () => {
    expect(chosenParts({ audience: 'board' })).toEqual(PART_IDS);
    expect(chosenParts({ audience: 'public' })).toEqual(
      PART_IDS.filter((id) => !['teams', 'examples', 'risks'].includes(id)),
    );
  });

  it('stand in their order, the cover first, each once; a part that is not named goes by the audience', () => {
    const named = [
      { id: 'risks' as const, shown: true },
      { id: 'cover' as const, shown: true },
      { id: 'risks' as const, shown: false },
      { id: 'summary' as const, shown: false },
    ];
    expect(chosenParts({ audience: 'public', parts: named })).toEqual([
      'cover',
      'risks',
      ...PART_IDS.filter((id) => !['cover', 'risks', 'summary', 'teams', 'examples'].includes(id)),
    ]);
  });

  it('can be without a cover', () => {
    expect(chosenParts({ audience: 'board', parts: [{ id: 'cover', shown: false }] })[0]).toBe('summary');
  });
});
