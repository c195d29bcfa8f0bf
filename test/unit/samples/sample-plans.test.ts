import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { FAULT_CODES, SAMPLE_LAYOUTS, sampleManifestSchema } from '#shared/domain/plan/sample-manifest';
import { SECTION_IDS } from '#shared/domain/plan/section-id';
import { sectionPieces, textsOf } from '../../../scripts/make-samples/compose-plan';
import { type MadePlan, makePlans, manifestOf } from '../../../scripts/make-samples/make-plans';
import { sampleRegister } from '../../../scripts/make-samples/sample-register';

const FOLDER = new URL('../../../resources/samples/', import.meta.url);
const committed = (file: string) => new Uint8Array(readFileSync(new URL(file, FOLDER)));
const manifest = sampleManifestSchema.parse(JSON.parse(readFileSync(new URL('manifest.json', FOLDER), 'utf8')));

const textOf = (plan: MadePlan, id: (typeof SECTION_IDS)[number]) => textsOf(sectionPieces(plan.composed, id));
const wholeText = (plan: MadePlan) => SECTION_IDS.flatMap((id) => textOf(plan, id)).join('\n');

let made: MadePlan[];
beforeAll(async () => {
  made = await makePlans();
});

describe('the invented plans in resources/samples', () => {
  it('are what the scripts make today, byte for byte', () => {
    for (const { entry, bytes } of made) {
      expect(Buffer.compare(committed(entry.file), bytes), entry.file).toBe(0);
    }
    expect(manifest).toEqual(manifestOf(made));
    const register = sampleRegister(made.map(({ entry }) => entry));
    expect(Buffer.compare(committed('register.csv'), Buffer.from(register))).toBe(0);
  });

  it('have the hashes that the manifest records', () => {
    for (const { file, sha256 } of manifest.plans) {
      expect(createHash('sha256').update(committed(file)).digest('hex'), file).toBe(sha256);
    }
  });

  it('are eight Word files and four PDFs, each in a layout and under a reference of its own', () => {
    expect(manifest.plans.filter(({ format }) => format === 'docx')).toHaveLength(8);
    expect(manifest.plans.filter(({ format }) => format === 'pdf')).toHaveLength(4);
    expect(manifest.plans.map(({ layout }) => layout).toSorted()).toEqual([...SAMPLE_LAYOUTS].toSorted());
    expect(new Set(manifest.plans.map(({ ref }) => ref)).size).toBe(12);
    expect(new Set(manifest.plans.map(({ team }) => team))).toEqual(new Set(['North', 'South', 'East']));
  });

  it('plant every kind of fault, word for word where the manifest says', () => {
    for (const plan of made) {
      for (const { code, section, sentence } of plan.entry.faults) {
        if (sentence === null) expect(textOf(plan, section), `${plan.entry.ref} ${code}`).toEqual([]);
        else expect(textOf(plan, section).join('\n'), `${plan.entry.ref} ${code}`).toContain(sentence);
      }
    }
    const planted = manifest.plans.flatMap(({ faults }) => faults.map(({ code }) => code));
    expect(new Set(planted)).toEqual(new Set(FAULT_CODES));
  });

  it('leave out a letter only where that fault is planted', () => {
    for (const { ref, sections, faults } of manifest.plans) {
      const missing = faults.filter(({ code }) => code === 'letter-missing').map(({ section }) => section);
      const present = sections.map(({ id }) => id);
      expect([...present, ...missing].toSorted(), ref).toEqual([...SECTION_IDS].toSorted());
    }
  });

  it('give phrases that stand once in the plan and in the section they are given for', () => {
    for (const plan of made) {
      const whole = wholeText(plan);
      for (const { id, phrases } of plan.entry.sections) {
        for (const phrase of phrases) {
          expect(textOf(plan, id).join('\n'), `${plan.entry.ref} ${id}`).toContain(phrase);
          expect(whole.split(phrase).length - 1, phrase).toBe(1);
        }
      }
    }
  });

  it('name no other child, apart from the planted one', () => {
    const names = made.map(({ composed }) => composed.source.child.name);
    for (const plan of made) {
      for (const name of names) {
        if (name !== plan.composed.source.child.name) expect(wholeText(plan), name).not.toContain(name);
      }
    }
  });

  it('leave no word of the templates unfilled', () => {
    for (const plan of made) expect(wholeText(plan), plan.entry.ref).not.toMatch(/[{}]|undefined/);
  });

  it('are of the length of real plans and together small enough to ship', () => {
    for (const plan of made) expect(wholeText(plan).split(/\s+/).length, plan.entry.ref).toBeGreaterThan(1_700);
    const sizes = readdirSync(FOLDER).map((name) => statSync(new URL(name, FOLDER)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2 * 1024 * 1024);
  });
});

describe('the Word files among them', () => {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

  /** Paragraph texts straight from the XML, without the reader under test; deleted text is `w:delText` and stays out. */
  const paragraphsOf = (bytes: Uint8Array): string[] => {
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    return xml
      .split('</w:p>')
      .map((p) => [...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((run) => run[1]).join(''));
  };

  it('hold every paragraph of every section and each heading as the manifest words it', () => {
    for (const plan of made.filter(({ entry }) => entry.format === 'docx')) {
      const paragraphs = new Set(paragraphsOf(plan.bytes));
      for (const { id, title } of plan.entry.sections) {
        expect(paragraphs, `${plan.entry.ref} ${id}`).toContain(escaped(title));
        for (const text of textOf(plan, id)) expect(paragraphs, `${plan.entry.ref} ${id}`).toContain(escaped(text));
      }
    }
  });

  it('hold what their layout promises', () => {
    const xmlOf = (layout: string) => {
      const plan = made.find(({ entry }) => entry.layout === layout);
      return strFromU8(unzipSync(plan?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());
    };
    expect(xmlOf('column-tables').match(/<w:tbl>/g)).toHaveLength(14);
    expect(xmlOf('heading-styles')).toMatch(/TOC \\h/);
    expect(xmlOf('bold-capitals')).not.toContain('Heading1');
    expect(xmlOf('boxed-tables')).toMatch(/<w14:checkbox>.*<w:txbxContent>/s);
    expect(xmlOf('boxed-tables').match(/<w:sdtContent>/g)?.length).toBeGreaterThan(10);
    expect(xmlOf('tracked-draft')).toMatch(/<w:ins .*<w:del .*<w:commentReference/s);
  });
});
