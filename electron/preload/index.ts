import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('ehcPlanAudit', {});
