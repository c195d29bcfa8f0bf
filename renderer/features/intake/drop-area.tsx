import { useEffect, useState } from 'react';
import { filesFromDrop } from '../../workers/files-from-drop';
import type { ImportSource } from '../../workers/import-types';
import './intake.css';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * The whole window takes dropped files and folders, with a cover that says so while they hover. The same is in reach of
 * the keyboard as "Add plans".
 */
export function DropArea({ onFiles }: { readonly onFiles: (files: readonly ImportSource[]) => void }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Enter and leave fire for every element passed; the depth tells when the pointer has left the window.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hover = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const collect = async (dropped: DataTransfer) => onFiles(await filesFromDrop(dropped));
      void collect(event.dataTransfer);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', hover);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', hover);
      window.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  if (!over) return null;
  return (
    <div className="drop-cover" aria-hidden="true">
      <div className="drop-cover-words">
        <strong>Drop to add these files</strong>
        <span>Plans as Word (.docx) or PDF, single files or a whole folder; or a register as CSV or Excel.</span>
        <span>Files stay on this computer.</span>
      </div>
    </div>
  );
}
