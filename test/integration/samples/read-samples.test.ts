import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import type { IntakeWarning } from '#shared/domain/plan/plan-text';
import { sampleManifestSchema } from '#shared/domain/plan/sample-manifest';
import { readPlanFile } from '#shared/intake/read-plan-file';
import { hostileFiles } from '../../helpers/hostile-files';

const FOLDER = new URL('../../../resources/samples/', import.meta.url);
const manifest = sampleManifestSchema.parse(JSON.parse(readFileSync(new URL('manifest.json', FOLDER), 'utf8')));
const bad = await hostileFiles();
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

type Code = IntakeWarning['code'];
/** All that must be warned of, and nothing beyond what may be. */
function expectWarnings(warnings: readonly IntakeWarning[], must: readonly Code[], may: readonly Code[]): void {
  const codes = warnings.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining([...must]));
  expect(codes.filter((code) => !must.includes(code) && !may.includes(code))).toEqual([]);
}

describe('reading the invented plans', () => {
  it.each(manifest.plans)(
    'finds in $file what its manifest entry says',
    async ({ file, sections, faults, warnings }) => {
      const result = await readPlanFile(new Uint8Array(readFileSync(new URL(file, FOLDER))), DEFAULT_INTAKE_LIMITS);
      if (!result.ok) throw new Error(`${file} was refused: ${result.error.code}`);
      const plan = result.value;
      const textOf = (blockIds: readonly string[]) =>
        inOneLine(blockIds.map((id) => plan.blocks.find((block) => block.id === id)?.text ?? '').join(' '));

      expect(plan.sections.map(({ id }) => id)).toEqual(sections.map(({ id }) => id));
      for (const { id, title, phrases } of sections) {
        const found = plan.sections.find((section) => section.id === id);
        expect(inOneLine(found?.title ?? '')).toBe(title);
        for (const phrase of phrases) expect(textOf(found?.blockIds ?? []), `section ${id}`).toContain(phrase);
      }
      for (const { section, sentence } of faults) {
        const found = plan.sections.find(({ id }) => id === section);
        if (sentence !== null) expect(textOf(found?.blockIds ?? []), `fault in ${section}`).toContain(sentence);
      }
      expectWarnings(plan.warnings, warnings.must, warnings.may);
    },
  );
});

describe('reading the labelled bad files', () => {
  it.each(bad)('answers $name as labelled', async ({ bytes, expected }) => {
    const result = await readPlanFile(bytes, DEFAULT_INTAKE_LIMITS);
    if (expected.ok) {
      if (!result.ok) throw new Error(`The file was refused: ${result.error.code}`);
      expectWarnings(result.value.warnings, expected.warnings, expected.may);
    } else {
      expect(result).toMatchObject({ ok: false, error: { code: expected.code } });
    }
  });
});
