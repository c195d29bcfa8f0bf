import { assignSections } from '#shared/domain/plan/assign-sections';
import type { IntakeLimits } from '#shared/domain/plan/intake-limits';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { INTAKE_VERSION } from '../intake-version';
import { refuse } from '../refusal';
import { blocksFromDocument } from './blocks-from-document';
import { readDocumentTree } from './document-tree';
import { type DocxFindings, docxWarnings, noFindings } from './docx-findings';
import { readNumbering } from './numbering';
import { followNumbering } from './numbering-labels';
import {
  countLinks,
  hasText,
  type PackageParts,
  type Relationship,
  readRelationships,
  relationshipsPart,
  resolveTarget,
  unpackParts,
} from './package-parts';
import { runMammoth } from './run-mammoth';
import { readStyles } from './styles';
import { makeUnpacker } from './unpack';
import { readZipDirectory } from './zip-directory';

/**
 * Reads a Word file. The file is unpacked once, under the limits; every part that is read is scanned for hostile XML while
 * it is parsed; and mammoth is given only a clean tree of text and structure with no links, pictures, macros or embedded
 * files, so none can be followed.
 */
export async function readDocx(bytes: Uint8Array, limits: IntakeLimits): Promise<PlanText> {
  const parts = unpackParts(readZipDirectory(bytes, limits), makeUnpacker(bytes.length, limits));
  // Parts that are never parsed are refused too: no program writes a DOCTYPE into an Office file by accident.
  if (parts.names.some((name) => parts.text(name)?.includes('<!DOCTYPE'))) refuse('unsafe');
  const depth = limits.xmlDepth;
  const main = mainPart(parts, depth);
  const relationships = readRelationships(parts.text(relationshipsPart(main)), depth);
  const related = (kind: string): string | null => {
    const target = relationships.find((relationship) => relationship.kind === kind && !relationship.external)?.target;
    return parts.text(target === undefined ? `word/${kind}.xml` : resolveTarget(main, target));
  };
  const findings = findAround(parts, main, relationships, depth);
  const styles = readStyles(related('styles'), depth);
  const numbering = readNumbering(related('numbering'), depth, styles);
  const tree = readDocumentTree(parts.text(main) ?? '', depth, findings, followNumbering(numbering, styles));
  if (tree === null) return refuse('not-a-plan-file');

  const { blocks, contents } = blocksFromDocument(runMammoth(tree.body, styles, numbering), styles, tree.looks);
  // Scans pasted into Word are pictures: what describes them is not the plan's text.
  if (blocks.every(({ picture }) => picture === true)) refuse('no-text');
  const { sections, warnings } = assignSections(blocks, { contents });
  return {
    intakeVersion: INTAKE_VERSION,
    format: 'docx',
    blocks,
    sections,
    warnings: [...docxWarnings(findings), ...warnings],
  };
}

/** The part that holds the document: named by the package, or Word's usual name. */
function mainPart(parts: PackageParts, maxDepth: number): string {
  const office = readRelationships(parts.text('_rels/.rels'), maxDepth).find(({ kind }) => kind === 'officeDocument');
  const named = office ? resolveTarget('', office.target) : 'word/document.xml';
  const main = parts.text(named) === null ? 'word/document.xml' : named;
  return parts.text(main) === null ? refuse('not-a-plan-file') : main;
}

/** Counts what stands beside the main text: headers and footers, macros, embedded files, links. */
function findAround(
  parts: PackageParts,
  main: string,
  relationships: readonly Relationship[],
  maxDepth: number,
): DocxFindings {
  const findings = noFindings();
  for (const { kind, target, external } of relationships) {
    if (external || (kind !== 'header' && kind !== 'footer')) continue;
    if (hasText(parts.text(resolveTarget(main, target)), maxDepth)) findings.headersFooters += 1;
  }
  for (const name of parts.names) {
    if (/vbaProject\.bin$/i.test(name)) findings.macros = 1;
    if (/\/(embeddings|activeX)\/[^/]+\.(?!xml|rels)\w+$/i.test(name)) findings.embedded += 1;
    if (/\.rels$/i.test(name)) countLinks(readRelationships(parts.text(name), maxDepth), findings);
  }
  return findings;
}
