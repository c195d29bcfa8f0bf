import { beforeAll, describe, expect, it } from 'vitest';
import { LAWFUL } from './lawful-imports';
import { VIOLATIONS } from './layer-violations';
import { lintPlantedFiles } from './lint-planted-file';

describe('the linter', () => {
  let refused: string[][] = [];
  let permitted: string[][] = [];

  beforeAll(async () => {
    const lawful = LAWFUL.map(({ file, from, name = 'thing' }) => ({
      file,
      source: `import { ${name} } from '${from}';\nexport const planted = ${name};\n`,
    }));
    [refused, permitted] = await Promise.all([lintPlantedFiles(VIOLATIONS), lintPlantedFiles(lawful)]);
  });

  it.each(VIOLATIONS.map((violation, index) => ({ ...violation, index })))(
    'refuses $what ($file)',
    ({ rule, index }) => {
      expect(refused[index]).toContain(rule);
    },
  );

  it.each(LAWFUL.map((lawful, index) => ({ ...lawful, index })))('lets $file import $from', ({ index }) => {
    expect(permitted[index]).not.toContain('lint/style/noRestrictedImports');
  });
});
