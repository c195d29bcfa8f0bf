import { mainPart, type Package, rootOfKind } from './read-package';
import { below, child, childElements, isOn, value, type XmlElement } from './xml-tree';

/** How a run of text ends up: the settings of its styles and its own, the nearest one winning. */
export interface RunLook {
  /** Half points. */
  readonly size: number;
  readonly font: string;
  /** Six hex digits; null where it is left to the program, which takes black. */
  readonly colour: string | null;
  /** Six hex digits of what is right behind the words; null where nothing is. */
  readonly fill: string | null;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly underline: boolean;
  readonly hidden: boolean;
  readonly language: string | null;
}

export interface ParagraphLook {
  readonly alignment: string;
  readonly lineRule: string;
  readonly fill: string | null;
  /** From 0; null where it is body text. */
  readonly outline: number | null;
  readonly run: RunLook;
}

interface Style {
  readonly element: XmlElement;
  readonly basedOn: string | undefined;
}

/** Word's own defaults, where a file says nothing (ECMA-376 Part 1, 17.7). */
const BARE: RunLook = {
  size: 20,
  font: 'Times New Roman',
  colour: null,
  fill: null,
  italic: false,
  capitals: false,
  underline: false,
  hidden: false,
  language: null,
};

/** Works out what text looks like from the styles of a file. */
export class Looks {
  private readonly styles = new Map<string, Style>();
  private readonly base: RunLook;
  private readonly bareParagraph: Omit<ParagraphLook, 'run'>;
  private readonly normal: string | undefined;
  private readonly themeFonts: ReadonlyMap<string, string>;

  constructor(pack: Package) {
    const main = mainPart(pack, 'officeDocument') ?? '';
    const root = rootOfKind(pack, main, 'styles');
    this.themeFonts = readThemeFonts(rootOfKind(pack, main, 'theme'));
    const styles = root === undefined ? [] : below(root, 'w:style');
    for (const element of styles)
      this.styles.set(element.attributes['w:styleId'] ?? '', { element, basedOn: value(child(element, 'w:basedOn')) });
    const isDefault = ({ attributes }: XmlElement) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');
    this.normal = styles.find(isDefault)?.attributes['w:styleId'];
    const defaults = child(root, 'w:docDefaults');
    this.base = this.withRun(BARE, child(child(defaults, 'w:rPrDefault'), 'w:rPr'));
    this.bareParagraph = withParagraph(
      { alignment: 'left', lineRule: 'auto', fill: null, outline: null },
      child(child(defaults, 'w:pPrDefault'), 'w:pPr'),
    );
  }

  has(id: string): boolean {
    return this.styles.has(id);
  }

  paragraph(element: XmlElement): ParagraphLook {
    const own = child(element, 'w:pPr');
    let look = this.bareParagraph;
    let run = this.base;
    for (const style of this.chain(value(child(own, 'w:pStyle')) ?? this.normal)) {
      look = withParagraph(look, child(style, 'w:pPr'));
      run = this.withRun(run, child(style, 'w:rPr'));
    }
    return { ...withParagraph(look, own), run };
  }

  run(paragraph: ParagraphLook, element: XmlElement): RunLook {
    const own = child(element, 'w:rPr');
    let look = paragraph.run;
    for (const style of this.chain(value(child(own, 'w:rStyle')))) look = this.withRun(look, child(style, 'w:rPr'));
    return this.withRun(look, own);
  }

  /** A style and what it is based on, the most general first; ends where styles go round in a circle. */
  private chain(id: string | undefined): XmlElement[] {
    const found: XmlElement[] = [];
    for (let next = id; next !== undefined && found.length < 20; ) {
      const style: Style | undefined = this.styles.get(next);
      if (style === undefined || found.includes(style.element)) break;
      found.unshift(style.element);
      next = style.basedOn;
    }
    return found;
  }

  private withRun(look: RunLook, properties: XmlElement | undefined): RunLook {
    if (properties === undefined) return look;
    const changed: { -readonly [K in keyof RunLook]: RunLook[K] } = { ...look };
    for (const one of childElements(properties)) RUN_SETTERS[one.name]?.(changed, one, this.themeFonts);
    return changed;
  }
}

type Changing = { -readonly [K in keyof RunLook]: RunLook[K] };
type Setter = (look: Changing, element: XmlElement, themeFonts: ReadonlyMap<string, string>) => void;

const colourOf = (text: string | undefined): string | null =>
  text !== undefined && /^[0-9A-Fa-f]{6}$/.test(text) ? text.toUpperCase() : null;

/** What a shading paints behind text: its fill; a solid pattern paints its colour instead (17.18.78). */
export const fillOf = (shading: XmlElement | undefined): string | null =>
  shading === undefined ? null : colourOf(shading.attributes[value(shading) === 'solid' ? 'w:color' : 'w:fill']);

const RUN_SETTERS: Readonly<Record<string, Setter>> = {
  'w:sz': (look, one) => {
    look.size = Number(value(one));
  },
  'w:rFonts': (look, { attributes }, themeFonts) => {
    const theme = attributes['w:asciiTheme'];
    look.font = (theme === undefined ? attributes['w:ascii'] : themeFonts.get(theme.slice(0, 5))) ?? look.font;
  },
  'w:color': (look, one) => {
    look.colour = colourOf(value(one));
  },
  'w:shd': (look, one) => {
    look.fill = fillOf(one);
  },
  'w:i': (look, one) => {
    look.italic = isOn(one);
  },
  'w:caps': (look, one) => {
    look.capitals = isOn(one);
  },
  'w:smallCaps': (look, one) => {
    look.capitals = isOn(one);
  },
  'w:u': (look, one) => {
    look.underline = (value(one) ?? 'single') !== 'none';
  },
  'w:vanish': (look, one) => {
    look.hidden = isOn(one);
  },
  'w:lang': (look, one) => {
    look.language = value(one) ?? look.language;
  },
};

function withParagraph(
  look: Omit<ParagraphLook, 'run'>,
  properties: XmlElement | undefined,
): Omit<ParagraphLook, 'run'> {
  if (properties === undefined) return look;
  const outline = value(child(properties, 'w:outlineLvl'));
  const shading = child(properties, 'w:shd');
  return {
    alignment: value(child(properties, 'w:jc')) ?? look.alignment,
    lineRule: child(properties, 'w:spacing')?.attributes['w:lineRule'] ?? look.lineRule,
    fill: shading === undefined ? look.fill : fillOf(shading),
    outline: outline === undefined ? look.outline : bodyOr(Number(outline)),
  };
}

/** Level 9 means body text (17.3.1.20). */
const bodyOr = (level: number): number | null => (level < 9 ? level : null);

/** The fonts of the theme by `major` and `minor`, as the first five letters of how runs name them. */
function readThemeFonts(theme: XmlElement | undefined): ReadonlyMap<string, string> {
  const fonts = new Map<string, string>();
  for (const key of ['major', 'minor'] as const) {
    const font = theme === undefined ? undefined : below(theme, `a:${key}Font`)[0];
    const name = child(font, 'a:latin')?.attributes.typeface;
    if (name !== undefined) fonts.set(key, name);
  }
  return fonts;
}
