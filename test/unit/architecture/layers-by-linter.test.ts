import { describe, expect, it } from 'vitest';
import { LAWFUL } from './lawful-imports';
import { VIOLATIONS } from './layer-violations';
import { lintPlantedFiles } from './lint-planted-file';

describe('the linter', () => {
  it.concurrent.each(VIOLATIONS)('refuses $what ($file)', async ({ file, source, rule }) => {
    const [rules] = await lintPlantedFiles([{ file, source }]);
    expect(rules).toContain(rule);
  });

  it.concurrent.each(LAWFUL)('lets $file import $from', async ({ file, from, name = 'thing' }) => {
    const source = `import { ${name} } from '${from}';\nexport const planted = ${name};\n`;
    const [rules] = await lintPlantedFiles([{ file, source }]);
    expect(rules).not.toContain('lint/style/noRestrictedImports');
  });
});
