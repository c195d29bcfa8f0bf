import type { SaxesTagNS } from 'saxes';
import type { ParagraphLook, RunLook } from './looks';
import { PARAGRAPH_SETTERS, RUN_SETTERS } from './read-looks';
import { attribute, readXml } from './read-xml';

/** A style (of paragraphs, characters, tables or lists) with what it inherits already filled in. */
export interface ResolvedStyle {
  readonly id: string;
  readonly name: string;
  readonly bold: boolean;
  /** 1 to 6 for headings, by outline level or by the built-in names of heading styles. */
  readonly heading: number | null;
  readonly numId: string | null;
  readonly level: number | null;
  /** What runs and paragraphs of the style look like, where they do not say otherwise. */
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

interface RawStyle {
  id: string;
  type: string;
  name: string;
  basedOn: string | null;
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
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
  const setters: Record<string, (target: RawStyle, value: string) => void> = {
    'w:name': (target, value) => {
      target.name = value;
    },
    'w:basedOn': (target, value) => {
      target.basedOn = value;
    },
    'w:outlineLvl': (target, value) => {
      target.outline = Number.parseInt(value, 10);
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
          run: { kind: 'run' },
          paragraph: { kind: 'paragraph' },
          outline: null,
          numId: null,
          level: null,
        };
        styles.push(style);
      } else if (style) {
        setters[name]?.(style, attribute(tag, 'val') ?? '');
        // Not those of a part of a table style, such as its first row.
        if (parents.at(-2) === 'w:style') setLook(style, parents.at(-1), name, tag);
      }
      parents.push(name);
    },
    close: (name) => {
      parents.pop();
      if (name === 'w:style') style = null;
    },
  });
  return styles;
}

function setLook(style: RawStyle, parent: string | undefined, name: string, tag: SaxesTagNS): void {
  if (parent === 'w:rPr') RUN_SETTERS.get(name)?.(style.run, tag);
  else if (parent === 'w:pPr') PARAGRAPH_SETTERS.get(name)?.(style.paragraph, tag);
}

const headingOf = (style: RawStyle): number | null => {
  const named = /^heading (\d)$/i.exec(style.name)?.[1];
  if (named) return Math.min(6, Number(named));
  if (/^(title|heading)$/i.test(style.name)) return 1;
  return style.outline !== null && style.outline >= 0 && style.outline < 9 ? Math.min(6, style.outline + 1) : null;
};

function resolve(style: RawStyle, byId: ReadonlyMap<string, RawStyle>): ResolvedStyle {
  let { numId, level, run, paragraph } = style;
  let heading = headingOf(style);
  let parent = style.basedOn === null ? undefined : byId.get(style.basedOn);
  for (let steps = 0; parent && steps < MAX_INHERITANCE; steps += 1) {
    run = { ...parent.run, ...run };
    paragraph = { ...parent.paragraph, ...paragraph };
    heading ??= headingOf(parent);
    numId ??= parent.numId;
    level ??= parent.level;
    parent = parent.basedOn === null ? undefined : byId.get(parent.basedOn);
  }
  return { id: style.id, name: style.name, bold: run.bold ?? false, heading, numId, level, run, paragraph };
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
