import { memo } from 'react';
import type { Block } from '#shared/domain/plan/plan-text';
import type { SectionId } from '#shared/domain/plan/section-id';
import type { SectionOf } from './build-runs';
import { StyledText } from './styled-text';
import './paper-look.css';

/** What the drawing of a block needs beside the block. The same object as long as text and corrections are the same. */
export interface PaperFacts {
  readonly sectionOf: SectionOf;
  readonly numbers: ReadonlyMap<string, number>;
  readonly levels: ReadonlyMap<string, number>;
  /** Where a person moved a block, by block id. */
  readonly moved: ReadonlyMap<string, SectionId | null>;
}

/** One heading, paragraph or list item. Can take the focus, so that it can be chosen and moved without a mouse. */
export const BlockText = memo(function BlockText({
  block,
  facts,
}: {
  readonly block: Block;
  readonly facts: PaperFacts;
}) {
  const content = (
    <>
      <StyledText block={block} />
      {facts.moved.has(block.id) ? <MovedTag to={facts.moved.get(block.id) ?? null} /> : null}
    </>
  );
  const shared = { 'data-block': block.id, tabIndex: -1, ...lookOf(block) } as const;
  if (block.kind === 'heading') {
    const Heading = `h${facts.levels.get(block.id) ?? 3}` as 'h3' | 'h4' | 'h5' | 'h6';
    return (
      <Heading {...shared} className="paper-heading">
        {content}
      </Heading>
    );
  }
  if (block.kind === 'list-item') {
    return (
      <li
        {...shared}
        value={facts.numbers.get(block.id)}
        data-ordered={block.ordered === true ? '' : undefined}
        data-depth={Math.min(block.level ?? 0, 4)}
        className={classOf(block)}
      >
        {content}
      </li>
    );
  }
  return (
    <p {...shared} className={classOf(block)}>
      {content}
    </p>
  );
});

/** What the style sheet goes by, and nothing for a plain block. */
function lookOf({ align, indent, shaded, boxed, columnBreak }: Block) {
  return {
    ...(columnBreak === true ? { 'data-column-break': '' } : {}),
    ...(align === undefined ? {} : { 'data-align': align }),
    ...(indent === undefined ? {} : { style: { marginInlineStart: `${indent * 1.8}em` } }),
    ...(shaded === true ? { 'data-shaded': '' } : {}),
    ...(boxed === true ? { 'data-boxed': '' } : {}),
  };
}

function classOf({ bold, picture }: Block): string | undefined {
  if (picture === true) return 'paper-picture';
  return bold === true ? 'paper-bold' : undefined;
}

/** Words of the app amid words of the plan; `data-aside` says so to whatever places words of the plan. */
function MovedTag({ to }: { readonly to: SectionId | null }) {
  return (
    <span className="moved-tag" data-aside="">
      {to === null ? 'taken out of its section by hand' : `moved to ${to} by hand`}
    </span>
  );
}

/** Blocks in a row, with list items gathered into lists. */
export function BlockSeries({ blocks, facts }: { readonly blocks: readonly Block[]; readonly facts: PaperFacts }) {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'list-item' && last?.[0]?.kind === 'list-item') last.push(block);
    else groups.push([block]);
  }
  return groups.map((group) => {
    const [first] = group;
    if (first === undefined) return null;
    return first.kind === 'list-item' ? (
      <ListText key={first.id} blocks={group} facts={facts} />
    ) : (
      <BlockText key={first.id} block={first} facts={facts} />
    );
  });
}

function ListText({ blocks, facts }: { readonly blocks: readonly Block[]; readonly facts: PaperFacts }) {
  const items = blocks.map((block) => <BlockText key={block.id} block={block} facts={facts} />);
  return blocks[0]?.ordered === true ? (
    <ol className="paper-list">{items}</ol>
  ) : (
    <ul className="paper-list">{items}</ul>
  );
}
