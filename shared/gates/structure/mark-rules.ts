import { fieldsOf } from '../package/fields';
import type { Findings } from '../package/report-finding';
import { placeOf, STORY_NAMES, type Story, type Survey } from '../package/survey';
import { descend } from '../package/xml-tree';

/** Fields, bookmarks and what points to them. */
export function checkMarks(survey: Survey, findings: Findings): void {
  const names = new Set<string>();
  for (const story of survey.stories) checkBookmarks(survey, story, names, findings);
  for (const story of survey.stories) {
    checkFields(survey, story, names, findings);
    checkLinks(survey, story, names, findings);
  }
}

function checkFields(survey: Survey, story: Story, names: ReadonlySet<string>, findings: Findings): void {
  const { fields, sound } = fieldsOf(story.root);
  const around = STORY_NAMES[story.kind];
  if (!sound) findings.add('unbalanced-field', around, 'holds a field, such as a page number, that never ends');
  for (const { code, where } of fields) {
    if (OPENS.test(code))
      findings.add('unsafe-link', placeOf(survey, where, around), 'holds a link that opens no web page and no e-mail');
    const name = POINTS.exec(code)?.[1]?.toLowerCase();
    if (name !== undefined && !names.has(name))
      findings.add('dangling-reference', placeOf(survey, where, around), 'refers to a page or place that is not there');
  }
}

function checkLinks(survey: Survey, story: Story, names: ReadonlySet<string>, findings: Findings): void {
  for (const element of descend(story.root)) {
    const anchor = element.name === 'w:hyperlink' ? element.attributes['w:anchor'] : undefined;
    if (anchor !== undefined && !names.has(anchor.toLowerCase()))
      findings.add(
        'dangling-link',
        placeOf(survey, element, STORY_NAMES[story.kind]),
        'holds a link to a place that is not there',
      );
  }
}

/** A field with a link that leads neither to the web, nor to an address, nor into the document. */
const OPENS = /^\s*HYPERLINK\s+(?!\\)"?(?!https?:\/\/|mailto:|#)[^\s"]/i;
const POINTS = /^\s*(?:REF|PAGEREF|NOTEREF)\s+"?([^\s"\\]+)"?/i;

/** @param names of all bookmarks so far, to which these are added; without case, as Word compares them. */
function checkBookmarks(survey: Survey, story: Story, names: Set<string>, findings: Findings): void {
  const open = new Map<string, string>();
  const ids = new Set<string>();
  for (const element of descend(story.root)) {
    if (!element.name.startsWith('w:bookmark')) continue;
    const id = element.attributes['w:id'] ?? '';
    const where = placeOf(survey, element, STORY_NAMES[story.kind]);
    if (element.name === 'w:bookmarkEnd') {
      if (!open.delete(id)) findings.add('bookmark-without-start', where, 'ends a bookmark that never began');
      continue;
    }
    const name = (element.attributes['w:name'] ?? '').toLowerCase();
    if (names.has(name)) findings.add('bookmark-name-twice', where, 'holds a bookmark whose name is used before');
    if (ids.has(id)) findings.add('bookmark-id-twice', where, 'holds a bookmark whose number is used before');
    names.add(name);
    ids.add(id);
    open.set(id, where);
  }
  for (const where of open.values()) findings.add('bookmark-without-end', where, 'begins a bookmark that never ends');
}
