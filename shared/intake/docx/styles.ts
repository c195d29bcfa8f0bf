import { attribute, isOn, readXml } from './read-xml';

/** A style (of paragraphs, characters, tables or lists) with what it inherits already filled in. */
export interface ResolvedStyle {
  readonly id: string;
  readonly name: string;
  readonly bold: boolean;
  /** 1 to 6 for headings, by outline level or by the built-in names of heading styles. */
  readonly heading: number | null;
  readonly numId: string | null;
  readonly level: number | null;
}

interface RawStyle {
  id: string;
  type: string;
  name: string;
  basedOn: string | null;
  bold: boolean | null;
  outline: number | null;
  numId: string | null;
  level: number | null;
}

export interface DocxStyles {
  readonly styleOf: (id: string | null) => ResolvedStyle | null;
}

const NONE: DocxStyles = { styleOf: () => null };
const MAX_INHERITANCE = 20;

function readRawStyles(xml: string, maxDepth: number): RawStyle[] {
  const styles: RawStyle[] = [];
  const parents: string[] = [];
  let style: RawStyle | null = null;
  const setters: Record<string, (target: RawStyle, value: string, on: boolean) => void> = {
    'w:name': (target, value) => {
      target.name = value;
    },
    'w:basedOn': (target, value) => {
      target.basedOn = value;
    },
    'w:outlineLvl': (target, value) => {
      target.outline = Number.parseInt(value, 10);
    },
    'w:b': (target, _, on) => {
      if (parents.at(-1) === 'w:rPr' && parents.at(-2) === 'w:style') target.bold = on;
    },
    'w:numId': (target, value) => {
      target.numId = value;
    },
    'w:ilvl': (target, value) => {
      target.level = Number.parseInt(value, 10);
    },
  };
  readXml(xml, maxDepth, {
    open: (name, tag) => {
      if (name === 'w:style') {
        style = {
          id: attribute(tag, 'styleId') ?? '',
          type: attribute(tag, 'type') ?? '',
          name: '',
          basedOn: null,
          bold: null,
          outline: null,
          numId: null,
          level: null,
        };
        styles.push(style);
      } else if (style) setters[name]?.(style, attribute(tag, 'val') ?? '', isOn(tag));
      parents.push(name);
    },
    close: (name) => {
      parents.pop();
      if (name === 'w:style') style = null;
    },
  });
  return styles;
}

const headingOf = (style: RawStyle): number | null => {
  const named = /^heading (\d)$/i.exec(style.name)?.[1];
  if (named) return Math.min(6, Number(named));
  if (/^(title|heading)$/i.test(style.name)) return 1;
  return style.outline !== null && style.outline >= 0 && style.outline < 9 ? Math.min(6, style.outline + 1) : null;
};

function resolve(style: RawStyle, byId: ReadonlyMap<string, RawStyle>): ResolvedStyle {
  let { bold, numId, level } = style;
  let heading = headingOf(style);
  let parent = style.basedOn === null ? undefined : byId.get(style.basedOn);
  for (let steps = 0; parent && steps < MAX_INHERITANCE; steps += 1) {
    bold ??= parent.bold;
    heading ??= headingOf(parent);
    numId ??= parent.numId;
    level ??= parent.level;
    parent = parent.basedOn === null ? undefined : byId.get(parent.basedOn);
  }
  return { id: style.id, name: style.name, bold: bold ?? false, heading, numId, level };
}

/** Reads the styles part. A file without one has no styles. */
export function readStyles(xml: string | null, maxDepth: number): DocxStyles {
  if (xml === null) return NONE;
  const raw = readRawStyles(xml, maxDepth);
  const byId = new Map<string, RawStyle>();
  // Where two styles share an id the first keeps it (ECMA-376 Part 1, 17.7.4.17).
  for (const style of raw) if (!byId.has(style.id)) byId.set(style.id, style);
  const resolved = new Map([...byId].map(([id, style]) => [id, resolve(style, byId)]));
  return { styleOf: (id) => (id === null ? null : (resolved.get(id) ?? null)) };
}
