import { DEFAULT_INTAKE_LIMITS, type IntakeLimits } from '#shared/domain/plan/intake-limits';
import { REGISTER_LIMITS } from '#shared/domain/register/register-limits';
import { relationshipsPart, resolveTarget } from '../../docx/package-parts';
import { makeUnpacker, type Unpacker } from '../../docx/unpack';
import { readZipDirectory, type ZipEntry } from '../../docx/zip-directory';
import { refuseRegister } from '../register-refusal';
import { attributeOf, type ScanHandlers, XmlScanner } from '../scan-xml';

const ZIP_LIMITS: IntakeLimits = {
  ...DEFAULT_INTAKE_LIMITS,
  fileBytes: REGISTER_LIMITS.fileBytes,
  inflatedBytes: REGISTER_LIMITS.inflatedBytes,
  ratio: REGISTER_LIMITS.ratio,
  entries: REGISTER_LIMITS.entries,
};

export interface PartLink {
  /** The last step of the relationship's type, such as `worksheet` or `styles`. */
  readonly kind: string;
  readonly part: string;
}

/** The parts of a workbook; only those that are asked for are ever unpacked. */
export class WorkbookParts {
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #unpacker: Unpacker;

  /** Refuses what is cut short, encrypted, built to harm, or has too many parts. */
  constructor(bytes: Uint8Array) {
    this.#entries = readZipDirectory(bytes, ZIP_LIMITS);
    this.#names = new Map([...this.#entries.keys()].map((name) => [name.toLowerCase(), name]));
    this.#unpacker = makeUnpacker(bytes.length, ZIP_LIMITS);
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Part names are the same in any capitals (ECMA-376 Part 2, 6.2.2.3). */
  #entry(part: string): ZipEntry | undefined {
    return this.#entries.get(this.#names.get(part.toLowerCase()) ?? '');
  }

  has(part: string): boolean {
    return this.#entry(part) !== undefined;
  }

  /** Bytes of a part once unpacked, as the file says, to tell how far reading it is. */
  declaredBytes(part: string): number {
    return this.#entry(part)?.declaredBytes ?? 0;
  }

  /** The part's bytes as they come out of the file; refuses with `corrupt` where there is no such part. */
  chunks(part: string): Generator<Uint8Array, void> {
    const entry = this.#entry(part) ?? refuseRegister('corrupt');
    return this.#unpacker.chunks(entry);
  }

  /** Runs once over a part; false where the file has none of that name. */
  scan(part: string, handlers: ScanHandlers): boolean {
    if (!this.has(part)) return false;
    const scanner = new XmlScanner(handlers);
    for (const chunk of this.chunks(part)) scanner.write(chunk);
    scanner.close();
    return true;
  }

  /** What a part points to inside the file, by relationship id; what it points to outside is never followed. */
  links(part: string): ReadonlyMap<string, PartLink> {
    const links = new Map<string, PartLink>();
    this.scan(relationshipsPart(part), {
      open: (name, attributes) => {
        if (name !== 'Relationship' || attributeOf(attributes, 'TargetMode') === 'External') return;
        const type = attributeOf(attributes, 'Type') ?? '';
        links.set(attributeOf(attributes, 'Id') ?? '', {
          kind: type.slice(type.lastIndexOf('/') + 1),
          part: resolveTarget(part, attributeOf(attributes, 'Target') ?? ''),
        });
      },
      close: () => undefined,
    });
    return links;
  }
}
