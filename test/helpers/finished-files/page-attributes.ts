import { elements, textIn, type XmlNode } from '../re-derive/xml-node';

const NAME = /^(?:(?:table|figure)-\d+(?:-(?:name|title|desc))?|part-[a-z-]+|contents?)$/;
const PLACE = /^-?\d+(?:\.\d)?$/;

/** What each attribute of such a page may hold: names, sides and places on the page, and no figure. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  'aria-describedby': NAME,
  'aria-hidden': /^true$/,
  'aria-label': /^Figure \d+$/,
  'aria-labelledby': NAME,
  charset: /^utf-8$/,
  class: /^[a-z-]+(?: [a-z-]+)*$/,
  content:
    /^(?:no-referrer|width=device-width, initial-scale=1|EHC Plan Audit \d+\.\d+\.\d+|default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none')$/,
  cx: PLACE,
  cy: PLACE,
  d: /^(?:[MLHVlhz -]|\d+(?:\.\d)?)*$/,
  focusable: /^false$/,
  height: /^(?:8|12|16)$/,
  href: /^#(?:table-\d+|part-[a-z-]+|content)$/,
  'http-equiv': /^Content-Security-Policy$/,
  id: NAME,
  lang: /^en-GB$/,
  name: /^(?:viewport|referrer|generator)$/,
  r: /^4\.5$/,
  role: /^(?:img|region)$/,
  scope: /^(?:col|row)$/,
  tabindex: /^(?:0|-1)$/,
  'text-anchor': /^(?:start|middle|end)$/,
  transform: /^rotate\(-90 -?\d+(?:\.\d)? -?\d+(?:\.\d)?\)$/,
  viewBox: /^0 0 (?:760|40) \d+$/,
  width: /^(?:8|40)$/,
  x: PLACE,
  y: PLACE,
};

/** Attributes that such a page has no use for, and words that a style would write. */
export function unknownIn(node: XmlNode): string[] {
  const own = Object.entries(node.attributes).flatMap(([name, value]) =>
    ATTRIBUTES[name]?.test(value) ? [] : [`${name} of ${node.name}`],
  );
  const written = node.name === 'style' && /content:\s*["'][^"']*\d/.test(textIn(node)) ? ['words of the style'] : [];
  return [...own, ...written, ...elements(node).flatMap(unknownIn)];
}
