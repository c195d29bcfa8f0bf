import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { AppButton } from './app-button';

interface SideSheetProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog along the right edge, for reading something long beside what it belongs to. */
export function SideSheet({ title, isOpen, onClose, children }: SideSheetProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
      className="veil veil-side"
    >
      <Modal className="sheet">
        <Dialog className="dialog sheet-dialog">
          <div className="sheet-head">
            <Heading slot="title" level={2} className="dialog-title">
              {title}
            </Heading>
            <AppButton kind="quiet" keys="Esc" onPress={onClose}>
              Close
            </AppButton>
          </div>
          {/* Scrolls by itself, so the keyboard has to get at it. */}
          <section className="sheet-body" aria-label={title} tabIndex={0}>
            {children}
          </section>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
