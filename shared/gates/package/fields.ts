import { allText, descend, type XmlElement } from './xml-tree';

export interface Field {
  /** The field's code, such as ` PAGEREF _Toc1 \h `. */
  readonly code: string;
  /** The element where it begins. */
  readonly where: XmlElement;
  /** Whether Word is told to work it out anew on opening. */
  readonly dirty: boolean;
}

const IS_ON: ReadonlySet<string> = new Set(['1', 'true', 'on']);

type OpenField = { -readonly [K in keyof Field]: Field[K] } & { separated: boolean };

export interface StoryFields {
  readonly fields: readonly Field[];
  /** Whether each that begins also ends, in the right order. */
  readonly sound: boolean;
  /** Codes that stand in no field, which no program works out or shows. */
  readonly stray: readonly XmlElement[];
}

/** The fields of a story, their codes whole, however they are cut into runs (ECMA-376 Part 1, 17.16). */
export function fieldsOf(root: XmlElement): StoryFields {
  const fields: Field[] = [];
  const stray: XmlElement[] = [];
  const open: OpenField[] = [];
  let sound = true;
  for (const element of descend(root)) {
    const inner = open.at(-1);
    if (element.name === 'w:fldSimple') fields.push(begun(element, element.attributes['w:instr']));
    else if (element.name === 'w:instrText' && inner?.separated === false) inner.code += allText(element);
    else if (element.name === 'w:instrText') stray.push(element);
    else if (element.name === 'w:fldChar') sound = step(element, open, fields) && sound;
  }
  return { fields: [...fields, ...open], sound: sound && open.length === 0, stray };
}

const begun = (element: XmlElement, code = ''): OpenField => ({
  code,
  where: element,
  dirty: IS_ON.has(element.attributes['w:dirty'] ?? ''),
  separated: false,
});

/** Takes one mark of a field in; false where it stands where it cannot. */
function step(element: XmlElement, open: OpenField[], fields: Field[]): boolean {
  const type = element.attributes['w:fldCharType'];
  const inner = open.at(-1);
  if (type === 'begin') {
    open.push(begun(element));
    return true;
  }
  if (inner === undefined) return false;
  if (type === 'separate') {
    const first = !inner.separated;
    inner.separated = true;
    return first;
  }
  open.pop();
  fields.push(inner);
  return true;
}
