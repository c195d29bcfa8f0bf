import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  InsertedTextRun,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';

/** A tracked change or a comment, placed by the words it stands on. */
export type ReviewMark =
  | { readonly kind: 'insert'; readonly on: string; readonly author: string }
  | { readonly kind: 'delete'; readonly before: string; readonly deleted: string; readonly author: string }
  | { readonly kind: 'comment'; readonly on: string; readonly author: string; readonly text: string };

const SIZE = 22;
const DATE = '2026-11-03T10:15:00Z';
const placeOf = (mark: ReviewMark) => (mark.kind === 'delete' ? mark.before : mark.on);

function runsOf(mark: ReviewMark, id: number): ParagraphChild[] {
  if (mark.kind === 'insert')
    return [new InsertedTextRun({ id: 100 + id, author: mark.author, date: DATE, text: mark.on, size: SIZE })];
  if (mark.kind === 'delete')
    return [new DeletedTextRun({ id: 100 + id, author: mark.author, date: DATE, text: mark.deleted, size: SIZE })];
  return [
    new CommentRangeStart(id),
    new TextRun({ text: mark.on, size: SIZE }),
    new CommentRangeEnd(id),
    new TextRun({ children: [new CommentReference(id)] }),
  ];
}

/** Splits paragraphs at the marks' places. Each mark is used once, at the first paragraph that has its words. */
export function markedRuns(marks: readonly ReviewMark[]) {
  const open = new Map(marks.entries());
  const plain = (text: string) => (text === '' ? [] : [new TextRun({ text, size: SIZE })]);
  const runs = (text: string): ParagraphChild[] => {
    const [first] = [...open]
      .map(([id, mark]) => ({ id, mark, at: text.indexOf(placeOf(mark)) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at || one.id - other.id);
    if (first === undefined) return plain(text);
    open.delete(first.id);
    const after = first.at + (first.mark.kind === 'delete' ? 0 : first.mark.on.length);
    return [...plain(text.slice(0, first.at)), ...runsOf(first.mark, first.id), ...runs(text.slice(after))];
  };
  return { runs, unused: () => [...open.values()] };
}

export const reviewComments = (marks: readonly ReviewMark[]) =>
  marks.flatMap((mark, id) =>
    mark.kind === 'comment'
      ? [
          {
            id,
            author: mark.author,
            date: new Date(DATE),
            children: [new Paragraph({ children: [new TextRun(mark.text)] })],
          },
        ]
      : [],
  );
