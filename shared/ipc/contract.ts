import { z } from 'zod';
import { sha256Schema } from '../domain/plan/plan';
import { changeSchema, commitSchema, journalEntrySchema, journalHeadSchema } from '../domain/store/change';
import { isPictureForClipboard } from './picture-bytes';

/** The council's own data, or the invented sample that can be removed in one click. They share nothing on disk. */
export const workspaceSchema = z.enum(['council', 'sample']);
export type Workspace = z.infer<typeof workspaceSchema>;

const bytesSchema = z.instanceof(Uint8Array);
const nothing = z.undefined();

/** What happened to the stored work at start that a person should know. */
export const noticeSchema = z.strictObject({
  code: z.enum([
    'journal-tail-cut',
    'journal-damaged',
    'snapshot-used',
    'snapshot-unreadable',
    'newer-profile',
    'low-space',
    'no-space',
  ]),
  message: z.string(),
});
export type Notice = z.infer<typeof noticeSchema>;

const spaceSchema = z.enum(['ok', 'low', 'full']);

/** A page of records for rebuilding the working copy. `next` is null on the last page. */
const statePageSchema = z.strictObject({
  changes: z.array(changeSchema),
  next: z.int().nullable(),
  head: journalHeadSchema,
});

const documentKindSchema = z.enum(['file', 'text', 'register', 'template']);

/**
 * Every call the window can make of the main process: request and response schemas, checked on both sides.
 * Responses travel as a Result; error codes are in `IPC_ERROR_CODES`. The window never names a path.
 */
export const CONTRACT = {
  'app:info': {
    request: nothing,
    response: z.strictObject({
      version: z.string(),
      electron: z.string(),
      chrome: z.string(),
      standInRuntime: z.boolean(),
      workspace: workspaceSchema,
      sampleExists: z.boolean(),
    }),
  },
  'workspace:switch': { request: workspaceSchema, response: nothing },
  'workspace:remove-sample': { request: nothing, response: nothing },
  'store:open': {
    request: nothing,
    response: z.strictObject({
      head: journalHeadSchema,
      notices: z.array(noticeSchema),
      lastSavedAt: z.iso.datetime().nullable(),
      lastSnapshotAt: z.iso.datetime().nullable(),
      space: spaceSchema,
    }),
  },
  'store:commit': {
    request: commitSchema,
    response: z.strictObject({ head: journalHeadSchema, savedAt: z.iso.datetime(), space: spaceSchema }),
  },
  /** Is the working copy that stopped at this head the same as the journal, an earlier part of it, or something else? */
  'store:compare': { request: journalHeadSchema, response: z.enum(['same', 'behind', 'different']) },
  /** Journal entries after `seq`, oldest first, at most 1,000. */
  'store:entries-after': { request: z.int().min(0), response: z.array(journalEntrySchema) },
  /**
   * Deletes every working copy, where the engine can neither read nor delete one of them: they lie in one database folder.
   * The journals are not touched.
   */
  'store:discard-copies': { request: nothing, response: nothing },
  /** The whole state in pages of at most 2,000 records; start with cursor 0. */
  'store:state-page': { request: z.int().min(0), response: statePageSchema },
  /** The trail of one audit: every journal entry that touched it or its answers, oldest first. */
  'store:trail': { request: z.string().min(1).max(120), response: z.array(journalEntrySchema) },
  /** The entries that undo needs after a restart: those of the trail and of comments starred in it, from its start on. */
  'store:steps': { request: z.string().min(1).max(120), response: z.array(journalEntrySchema) },
  'store:snapshot': { request: nothing, response: z.strictObject({ at: z.iso.datetime() }) },
  /** Keeps a plan's file, its read-out text, the rows of a register or the council's own Word file under the SHA-256 of its bytes; synced to disk before it answers. */
  'document:put': {
    request: z.strictObject({ kind: documentKindSchema, hash: sha256Schema, bytes: bytesSchema }),
    response: nothing,
  },
  'document:get': {
    request: z.strictObject({ kind: documentKindSchema, hash: sha256Schema }),
    response: bytesSchema,
  },
  /** Shows the save dialog and writes atomically. Answers the file's name without its folder, or null when cancelled. */
  'report:save': {
    request: z.strictObject({ suggestedName: z.string().regex(/^[\w .-]{1,100}\.docx$/), bytes: bytesSchema }),
    response: z.string().nullable(),
  },
  /** The same for a file that takes something to another machine or program. */
  'file:save': {
    request: z.strictObject({
      kind: z.enum([
        'comment-bank',
        'rubric',
        'figures',
        'figures-with-dictionary',
        'chart',
        'report-page',
        'report-workbook',
        'report-tables',
      ]),
      suggestedName: z.string().regex(/^[\w .-]{1,100}\.(json|csv|zip|png|html|xlsx)$/),
      bytes: bytesSchema,
    }),
    response: z.string().nullable(),
  },
  /**
   * Puts a picture that our own window drew on the clipboard. The window keeps being without any clipboard permission: it can
   * hand over a PNG of at most 8 MB and 32 million pixels, and read nothing.
   */
  'clipboard:picture': {
    request: z.strictObject({ bytes: bytesSchema.refine(isPictureForClipboard) }),
    response: nothing,
  },
} as const;

export type Contract = typeof CONTRACT;
export type Channel = keyof Contract;
export type RequestOf<C extends Channel> = z.infer<Contract[C]['request']>;
export type ResponseOf<C extends Channel> = z.infer<Contract[C]['response']>;

export const IPC_ERROR_CODES = [
  'bad-request',
  'not-allowed',
  'no-space',
  'write-failed',
  'read-failed',
  'not-found',
  'newer-data',
  'internal',
] as const;
export type IpcErrorCode = (typeof IPC_ERROR_CODES)[number];
