import { inflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { INTAKE_ERROR_CODES } from '#shared/domain/plan/intake-errors';
import { bombEntry } from '../../helpers/hostile/bomb';
import { oleFile } from '../../helpers/hostile/ole-file';
import { entry, rawZip } from '../../helpers/hostile/raw-zip';
import { type HostileFile, hostileFiles } from '../../helpers/hostile-files';

let files: HostileFile[];
beforeAll(async () => {
  files = await hostileFiles();
});
const named = (name: string): Uint8Array => {
  const file = files.find((one) => one.name === name);
  if (file === undefined) throw new Error(`No hostile file is called ${name}`);
  return file.bytes;
};

describe('the labelled bad files', () => {
  it('are the same bytes each time', async () => {
    const again = await hostileFiles();
    expect(again.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
    files.forEach((file, index) => {
      expect(Buffer.compare(file.bytes, again[index]?.bytes ?? new Uint8Array()), file.name).toBe(0);
    });
  });

  it('have names of their own and between them expect every code that a file by itself can earn', () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    const codes = files.flatMap(({ expected }) => (expected.ok ? [] : [expected.code]));
    expect(new Set(codes)).toEqual(new Set(INTAKE_ERROR_CODES.filter((code) => code !== 'timeout')));
  });

  it('point to the canary they were given and to nothing else', async () => {
    const [marked] = (await hostileFiles({ canary: 'http://127.0.0.1:4321' })).filter(
      ({ name }) => name === 'links-and-remote-parts.docx',
    );
    const parts = Object.values(unzipSync(marked?.bytes ?? new Uint8Array())).map((part) =>
      new TextDecoder().decode(part),
    );
    const addresses = parts.join('\n').match(/https?:\/\/[^"<&]*/g) ?? [];
    const outside = addresses.filter((address) => !/schemas\.(openxmlformats|microsoft)\.(org|com)/.test(address));
    expect(outside).toHaveLength(4);
    for (const address of outside) expect(address).toMatch(/^http:\/\/127\.0\.0\.1:4321\//);
  });
});

describe('the inflation bombs', () => {
  it('are below a megabyte and unpack to 600', () => {
    for (const name of ['bomb-in-document.docx', 'bomb-in-picture.docx']) {
      const bytes = named(name);
      expect(bytes.length, name).toBeLessThan(1_000_000);
      let declared = 0;
      unzipSync(bytes, {
        filter: ({ originalSize }) => {
          declared += originalSize;
          return false;
        },
      });
      expect(declared, name).toBeGreaterThan(600 * 1024 * 1024);
    }
  });

  it('unpack to exactly what they declare, under the right checksum', () => {
    const bomb = bombEntry('bomb.txt', 3, 'before', 'after');
    const unpacked = inflateRawSync(bomb.packed);
    expect(unpacked.length).toBe(bomb.size);
    expect(unpacked.subarray(0, 8).toString()).toBe('before  ');
    expect(unpacked.subarray(-6).toString()).toBe(' after');
    expect(entry('bomb.txt', new Uint8Array(unpacked)).crc).toBe(bomb.crc);
  });
});

describe('the hand-made containers', () => {
  it('write zip files that a zip reader opens', () => {
    const zip = rawZip([entry('a.txt', 'first'), entry('b/c.txt', 'second')]);
    const parts = unzipSync(zip);
    expect(Object.keys(parts)).toEqual(['a.txt', 'b/c.txt']);
    expect(new TextDecoder().decode(parts['b/c.txt'])).toBe('second');
  });

  it('write compound files whose streams can be followed from the directory', () => {
    const content = Uint8Array.from({ length: 4096 }, (_, index) => index % 251);
    const bytes = oleFile({ One: content, Longer: new Uint8Array([1]) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = (view.getUint32(48, true) + 1) * 512;
    const entries = [1, 2].map((index) => directory + index * 128);
    const startOf = (at: number) => (view.getUint32(at + 116, true) + 1) * 512;
    const [one = 0] = entries.filter((at) => view.getUint16(at + 64, true) === 8);
    expect(bytes.slice(startOf(one), startOf(one) + 4096)).toEqual(content);
  });
});
