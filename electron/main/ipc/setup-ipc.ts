import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Channel } from '#shared/ipc/contract';
import { answerCall, type Gate } from './answer-call';
import { type HandlerParts, type Handlers, makeHandlers } from './handlers';

/** Answers every channel of the contract, and no other. */
export function setupIpc(parts: HandlerParts, gate: Gate<IpcMainInvokeEvent>): void {
  const handlers = makeHandlers(parts);
  for (const channel of channelsOf(handlers)) handle(channel, handlers, gate);
}

function handle<C extends Channel>(channel: C, handlers: Handlers, gate: Gate<IpcMainInvokeEvent>): void {
  ipcMain.handle(channel, answerCall(channel, handlers[channel], gate));
}

/** Object.keys forgets which keys they are. */
const channelsOf = (handlers: Handlers) => Object.keys(handlers) as Channel[];
