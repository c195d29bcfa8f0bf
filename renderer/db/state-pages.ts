import type { JournalHead } from '#shared/domain/store/change';
import type { IpcErrorCode, ResponseOf } from '#shared/ipc/contract';
import { ok, type Result } from '#shared/lib/result';
import { call } from '../platform/bridge';

export type StatePage = ResponseOf<'store:state-page'>;

/** Every record that journal and snapshots hold, page by page, all of one moment; answers the entry it stands at. */
export async function readStatePages(
  onPage: (changes: StatePage['changes']) => Promise<void> | void,
): Promise<Result<JournalHead, IpcErrorCode>> {
  for (let cursor = 0; ; ) {
    const page = await call('store:state-page', cursor);
    if (!page.ok) return page;
    const { changes, next, head }: StatePage = page.value;
    await onPage(changes);
    if (next === null) return ok(head);
    cursor = next;
  }
}
