import type { SentencePart } from '#shared/domain/compare/sentence/sentence';
import { plainText } from '#shared/domain/compare/sentence/sentence';

interface PartsTextProps {
  readonly parts: readonly SentencePart[];
}

/** A sentence as one run of text, so that a voice reads it in one breath. */
export function PartsText({ parts }: PartsTextProps) {
  return <>{plainText(parts)}</>;
}
