import { useMemo } from 'react';
import type { Block } from '#shared/domain/plan/plan-text';
import {
  PROVISION_QUESTIONS,
  type ProvisionAnalysis,
  type ProvisionItem,
  type ProvisionQuestion,
} from '#shared/domain/prompts/prompt';
import { AppButton } from '../../../components/app-button';
import { ModalDialog } from '../../../components/modal-dialog';
import { TableScroll } from '../../../components/table-scroll';
import { shortenQuote } from './shorten-quote';

interface ProvisionDialogProps {
  readonly provision: ProvisionAnalysis;
  readonly blocks: readonly Block[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Goes to the item in the text. */
  readonly onGo: (item: ProvisionItem) => void;
}

const HEADINGS: Readonly<Record<ProvisionQuestion, string>> = {
  what: 'What',
  who: 'Who',
  howOften: 'How often',
  howLong: 'How long',
  group: 'Group',
  review: 'Review',
};

/** The items of Section F by the six questions that provision should answer. */
export function ProvisionDialog({ provision, blocks, isOpen, onClose, onGo }: ProvisionDialogProps) {
  const textOf = useMemo(() => new Map(blocks.map(({ id, text }) => [id, text])), [blocks]);
  const { stated, items } = provision;
  return (
    <ModalDialog title="Section F by the six questions" isOpen={isOpen} onClose={onClose} size="table">
      <p className="provision-about">
        {stated.count} of {stated.of} items{stated.percent === null ? '' : ` (${stated.percent}%)`} say who, how often
        and how long. What was read is a hint, found by words and numbers: look at the text before you judge.
      </p>
      <TableScroll>
        <table className="provision-table" aria-label="Items of Section F">
          <thead>
            <tr>
              <th scope="col">{HEADINGS.what}</th>
              {OTHER_QUESTIONS.map((question) => (
                <th scope="col" key={question}>
                  {HEADINGS[question]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item, index) => (
              <tr key={`${item.blockIds.join(' ')} ${item.answers.what.from ?? index}`}>
                <th scope="row">
                  <AppButton kind="link" onPress={() => onGo(item)}>
                    {index + 1}. {shortenQuote(wordsOf(item, textOf), LONGEST)}
                  </AppButton>
                </th>
                {OTHER_QUESTIONS.map((question) => (
                  <td key={question} data-found={item.answers[question].found ? '' : undefined}>
                    {item.answers[question].found ? (item.answers[question].quote ?? 'Said') : 'Not said'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <div className="dialog-actions provision-actions">
        <AppButton onPress={onClose}>Close</AppButton>
      </div>
    </ModalDialog>
  );
}

/** What is provided names the item, and leads to it. */
const OTHER_QUESTIONS = PROVISION_QUESTIONS.filter((question) => question !== 'what');

/** The words that say what is provided; where none do, how the item begins. */
const wordsOf = ({ answers, blockIds }: ProvisionItem, textOf: ReadonlyMap<string, string>): string =>
  answers.what.quote ?? blockIds.map((id) => textOf.get(id) ?? '').join(' ');

const LONGEST = 120;
