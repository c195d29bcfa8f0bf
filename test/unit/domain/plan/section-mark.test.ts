import { describe, expect, it } from 'vitest';
import { readMark } from '#shared/domain/plan/section-mark';

describe('readMark', () => {
  it.each([
    ['Section A: The views, interests and aspirations of the child', 'A', 'section', 'own'],
    ['SECTION B – SPECIAL EDUCATIONAL NEEDS', 'B', 'section', 'own'],
    ['Section C', 'C', 'section', 'none'],
    ['Section F (continued)', 'F', 'section', 'none'],
    ['section f - special educational provision', 'F', 'section', 'own'],
    ['Section E outcomes', 'E', 'section', 'own'],
    ['2. Section B: Special educational needs', 'B', 'section', 'own'],
    ['Section B (special educational needs)', 'B', 'section', 'own'],
    ['Section A: All about me', 'A', 'section', 'own'],
    ['Section I: Where I will learn', 'I', 'section', 'other'],
    ['Section H1: Social care provision', 'H1', 'section', 'own'],
    ['Section H 2: Any other social care provision', 'H2', 'section', 'own'],
    ['Section H (1)', 'H1', 'section', 'none'],
    ['Section H(ii) – other social care provision', 'H2', 'section', 'own'],
    ['Section H1 and H2: Social care provision', 'H1', 'section', 'own'],
    ['Section H: Any other social care provision', 'H2', 'section', 'own'],
    ['Section H', 'H1', 'section', 'none'],
    ['B. Special educational needs', 'B', 'letter', 'own'],
    ['B) Special educational needs', 'B', 'letter', 'own'],
    ['B - Special educational needs', 'B', 'letter', 'own'],
    ['(B) Special educational needs', 'B', 'letter', 'own'],
    ['B Special educational needs', 'B', 'letter', 'own'],
    ['H1 Social care provision', 'H1', 'letter', 'own'],
    ['B', 'B', 'bare', 'none'],
    ['H2', 'H2', 'bare', 'none'],
    ['H', 'H1', 'bare', 'none'],
    ['Outcomes (E)', 'E', 'suffix', 'own'],
    ['Special educational provision (Section F)', 'F', 'suffix', 'own'],
    ['Special educational provision', 'F', 'title', 'own'],
    ['Health care needs which relate to their SEN', 'C', 'title', 'own'],
    ['Any other social care provision', 'H2', 'title', 'own'],
  ])('reads "%s" as section %s', (line, id, form, title) => {
    expect(readMark(line)).toMatchObject({ id, form, title });
  });

  it.each([
    'See Section F for the provision.',
    'Section B sets out the needs of the child.',
    'Section F of this plan describes the provision.',
    'Section F, above, is reviewed each year.',
    'Section B and Section F must agree.',
    'as set out in Section B',
    'A child who finds change hard needs warning of it.',
    'I like football and drawing.',
    'Appendix A: advice from the school',
    'B1 Communication and interaction',
    'E.g. a visual timetable',
    'The provision is reviewed every term.',
    'L',
    '',
  ])('reads "%s" as no heading', (line) => {
    expect(readMark(line)).toBeNull();
  });

  it('keeps a heading that is a whole sentence apart from a title', () => {
    const line = 'Section F: the school will hold a meeting every half term to look at the progress he has made.';
    expect(readMark(line)).toMatchObject({ id: 'F', title: 'sentence' });
  });

  it('tells an entry of a contents list by its leaders and page number', () => {
    expect(readMark('Section A: Views, interests and aspirations ........ 3')).toMatchObject({
      leader: true,
      text: 'Section A: Views, interests and aspirations',
    });
    expect(readMark('Section B\tpage 12')).toMatchObject({ leader: true, text: 'Section B' });
    expect(readMark('Section C: Health needs')).toMatchObject({ leader: false });
  });
});
