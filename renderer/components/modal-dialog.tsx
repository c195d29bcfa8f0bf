import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface ModalDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly role?: 'dialog' | 'alertdialog';
  readonly wide?: boolean;
  /** As wide as a table of many columns needs. */
  readonly size?: 'table';
  readonly children: ReactNode;
}

/** A dialog over the screen: focus stays inside, Esc closes it, and focus goes back to where it was. */
export function ModalDialog({
  title,
  isOpen,
  onClose,
  role = 'dialog',
  wide = false,
  size,
  children,
}: ModalDialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={role === 'dialog'}
      className="veil"
    >
      <Modal className={wide ? 'modal modal-wide' : 'modal'} data-size={size}>
        <Dialog role={role} className="dialog">
          <Heading slot="title" level={2} className="dialog-title">
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
