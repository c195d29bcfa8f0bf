import { contextBridge, ipcRenderer } from 'electron';
import { ALLOWED_CHANNELS } from './channels';

/** All that the window can reach. The main process checks sender, channel and content again. */
const bridge = {
  call(channel: string, request: unknown): Promise<unknown> {
    if (!ALLOWED_CHANNELS.has(channel)) return Promise.reject(new Error('There is no such channel.'));
    return ipcRenderer.invoke(channel, request);
  },
};

contextBridge.exposeInMainWorld('ehcPlanAudit', bridge);
