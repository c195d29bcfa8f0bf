import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/domain/report/model/blocks';
import { FREE_TEXTS, PART_IDS } from '#shared/domain/report/model/part-ids';
import { nearestKey, placeholdersOf } from '#shared/word/report/placeholders';
import { SAMPLE_MODEL } from '../../../helpers/word/sample-model';

const all = placeholdersOf(SAMPLE_MODEL);
const keys = all.map(({ key }) => key);

describe('the placeholders that a report fills', () => {
  it('are each there once, with what they stand for', () => {
    expect(new Set(keys).size).toBe(keys.length);
    for (const { about } of all) expect(about).not.toBe('');
    for (const key of ['title', 'part:summary', 'table:heat', 'chart:trend.overall', 'sentence:trend.F', 'words:voice'])
      expect(keys).toContain(key);
  });

  it('stand for all examples together where there are several', () => {
    const block = (text: string): Block => ({
      kind: 'words',
      field: 'examples',
      prompt: 'An example',
      paragraphs: [text],
    });
    const part = {
      id: 'examples' as const,
      title: 'Examples',
      landscape: false,
      blocks: [block('One.'), block('Two.')],
    };
    const found = placeholdersOf({ ...SAMPLE_MODEL, parts: [part] }).find(({ key }) => key === 'words:examples');
    expect(found?.kind === 'blocks' && found.blocks).toEqual(part.blocks);
  });

  it('hold nothing that a placeholder cannot', () => {
    for (const key of keys) expect(key).not.toMatch(/[{}\n]/);
  });

  it('are all in the guide', async () => {
    const guide = await readFile(resolve('docs/report-templates.md'), 'utf8');
    const kinds = new Set(keys.map((key) => key.split(':')[0] ?? ''));
    for (const kind of kinds) expect(guide).toMatch(new RegExp(`\\{\\{${kind}(:[A-Za-z ]+)?\\}\\}`));
    for (const name of [...PART_IDS, ...FREE_TEXTS]) expect(guide).toContain(`\`${name}\``);
  });

  it('are found again by the nearest one where one is mistyped', () => {
    expect(nearestKey('Titel', keys)).toBe('title');
    expect(nearestKey('part: summary', keys)).toBe('part:summary');
    expect(nearestKey('chart:trend.overal', keys)).toBe('chart:trend.overall');
    expect(nearestKey('x', [])).toBeUndefined();
  });
});
