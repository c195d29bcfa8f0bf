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

/** The fields of a story, and whether each that begins also ends, in the right order (ECMA-376 Part 1, 17.16). */
export function fieldsOf(root: XmlElement): { readonly fields: readonly Field[]; readonly sound: boolean } {
  const fields: Field[] = [];
  const open: OpenField[] = [];
  let sound = true;
  for (const element of descend(root)) {
    const inner = open.at(-1);
    if (element.name === 'w:fldSimple') fields.push(begun(element, element.attributes['w:instr']));
    else if (element.name === 'w:instrText' && inner?.separated === false) inner.code += allText(element);
    else if (element.name === 'w:fldChar') sound = step(element, open, fields) && sound;
  }
  return { fields, sound: sound && open.length === 0 };
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
