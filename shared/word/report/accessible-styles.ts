/** Half points: 12 pt. */
const SMALLEST = 24;

const PARAGRAPH_STYLE = /<w:style\b(?=[^>]*w:type="paragraph")[^>]*(?<!\/)>.*?<\/w:style>/gs;
const OFF = /w:val="(0|false|off|none)"/;

/**
 * Sets upright, in small letters and in 12 point at least what a council's paragraph styles set otherwise, as Word's own style of
 * captions does: a report is read by everybody. `changes` says what was changed, for the person who chose the style.
 */
export function accessibleStyles(stylesXml: string): { readonly xml: string; readonly changes: readonly string[] } {
  const changes = new Set<string>();
  const within = (part: string): string => {
    const larger = part.replace(/(<w:sz(?:Cs)? w:val=")(\d+)/g, (whole, before: string, size: string) => {
      if (Number(size) >= SMALLEST) return whole;
      changes.add('text of less than 12 point is set in 12 point');
      return `${before}${SMALLEST}`;
    });
    return without(larger, changes);
  };
  const xml = withDefaultSize(stylesXml)
    .replace(/<w:docDefaults>.*?<\/w:docDefaults>/s, within)
    .replace(PARAGRAPH_STYLE, within);
  return { xml, changes: [...changes] };
}

const HARD_TO_READ = [
  [/<w:(?:i|iCs)(?:\s[^>]*)?\/>/g, 'italics are set upright'],
  [/<w:(?:caps|smallCaps)(?:\s[^>]*)?\/>/g, 'capitals are set as written'],
  [/<w:u\s[^>]*\/>/g, 'underlined text is set without its line'],
] as const;

function without(xml: string, changes: Set<string>): string {
  let left = xml;
  for (const [mark, change] of HARD_TO_READ)
    left = left.replace(mark, (found) => {
      if (!OFF.test(found)) changes.add(change);
      return '';
    });
  return left.replace(/<w:jc w:val="both"\/>/g, () => {
    changes.add('text is set to the left');
    return '<w:jc w:val="left"/>';
  });
}

/** Without a size of its own, a document is in 10 point (ECMA-376 Part 1, 17.3.2.38). */
function withDefaultSize(xml: string): string {
  const defaults = /<w:rPrDefault>.*?<\/w:rPrDefault>/s.exec(xml)?.[0];
  if (defaults === undefined || /<w:sz\s/.test(defaults)) return xml;
  const size = `<w:sz w:val="${SMALLEST}"/><w:szCs w:val="${SMALLEST}"/>`;
  return xml.replace(defaults, defaults.replace(/(?=<w:lang\b)|(?=<\/w:rPr>)/, size));
}
