import { describe, expect, it } from 'vitest';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import { oleStreamNames } from '#shared/intake/ole-streams';
import { readPlanFile } from '#shared/intake/read-plan-file';
import { sniffFamily } from '#shared/intake/sniff';
import { oleFile } from '../../helpers/hostile/ole-file';
import { tinyDocx } from '../../helpers/hostile/tiny-docx';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('sniffFamily', () => {
  it('tells files by their first bytes', () => {
    expect(sniffFamily(new Uint8Array())).toBe('empty');
    expect(sniffFamily(tinyDocx())).toBe('zip');
    expect(sniffFamily(utf8('%PDF-1.7'))).toBe('pdf');
    expect(sniffFamily(oleFile({ WordDocument: new Uint8Array(4) }))).toBe('ole');
    for (const text of ['a note', 'PK of another kind', '%PD', ' ', '{\\rtf1}'])
      expect(sniffFamily(utf8(text))).toBe('other');
  });

  it('finds a PDF header behind up to 1,024 other bytes and no more', () => {
    expect(sniffFamily(utf8(`${'x'.repeat(1024)}%PDF-1.4`))).toBe('pdf');
    expect(sniffFamily(utf8(`${'x'.repeat(1025)}%PDF-1.4`))).toBe('other');
  });
});

describe('oleStreamNames', () => {
  it('lists the streams of a compound file', () => {
    const names = oleStreamNames(oleFile({ WordDocument: new Uint8Array(4), '1Table': new Uint8Array(4) }));
    expect([...names].sort()).toEqual(['1Table', 'Root Entry', 'WordDocument']);
  });

  it('ends early, and never fails, where the file is cut or its chains run in circles', () => {
    const whole = oleFile({ WordDocument: new Uint8Array(4) });
    for (let length = 0; length < whole.length; length += 97)
      expect(() => oleStreamNames(whole.slice(0, length))).not.toThrow();
    const circle = whole.slice();
    // The directory's own slot in the allocation table now points back at the directory.
    new DataView(circle.buffer).setUint32(512 + 4, 1, true);
    expect(oleStreamNames(circle).has('WordDocument')).toBe(true);
  });
});

describe('readPlanFile', () => {
  it('refuses a file above the size limit before looking into it', async () => {
    const bytes = tinyDocx();
    const result = await readPlanFile(bytes, { ...DEFAULT_INTAKE_LIMITS, fileBytes: bytes.length - 1 });
    expect(result).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  it('stops with the signal’s reason once aborted', async () => {
    const signal = AbortSignal.abort(new Error('stopped by the auditor'));
    await expect(readPlanFile(tinyDocx(), DEFAULT_INTAKE_LIMITS, { signal })).rejects.toThrow('stopped by the auditor');
  });

  it('leaves the bytes it was given as they were', async () => {
    const bytes = tinyDocx();
    const before = bytes.slice();
    await readPlanFile(bytes, DEFAULT_INTAKE_LIMITS);
    expect(bytes).toEqual(before);
  });
});
