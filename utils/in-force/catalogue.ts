import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { inOneWindow } from '../in-one-window.ts';
import { ExpectedError } from '../messages/result.ts';
import { newIssues } from '../programmes/check-rows.ts';
import type { Layers } from '../programmes/layers.ts';
import { normaliseProgramme, type ProgrammeInFile } from '../programmes/normalise-programme.ts';
import type { OwnRows } from '../programmes/own-rows.ts';
import { parseCatalogue, programmeSchema } from '../programmes/programme-schema.ts';
import { CATALOGUE_FILE } from '../programmes/shipped-catalogue.ts';
import { fileIn, readPolicy } from '../settings/policy.ts';
import { loadFile } from './load-file.ts';

const KEY = 'catalogue';

/** Of two changes at the same moment the second finds what the first wrote. */
const turn = inOneWindow('catalogue');

/** Changes that can be taken back, as far as they have room. */
const UNDO_STEPS = 20;

/** The room of all of them: the browser gives an extension 10 MB for all that it keeps. */
const UNDO_CHARACTERS = 4_000_000;

export const layerSchema = z.strictObject({
  /** An organisation's file, laid over what ships. */
  organisation: z.nullable(z.strictObject({ name: z.string(), programmes: z.array(programmeSchema) })),
  /** Rows written or changed on this machine. */
  local: z.array(programmeSchema),
});

export type OwnLayers = z.infer<typeof layerSchema>;

const storedSchema = z.strictObject({
  version: z.literal(1),
  /** Rises with every change, so that two windows do not overwrite one another. */
  revision: z.number(),
  ...layerSchema.shape,
  /** What was before, newest last; `what` names the change in the user's words. */
  before: z.array(z.strictObject({ what: z.string(), layers: layerSchema })),
});

type Stored = z.infer<typeof storedSchema>;

const EMPTY: Stored = { version: 1, revision: 0, organisation: null, local: [], before: [] };

export interface StoredCatalogue {
  layers: Layers;
  revision: number;
  /** Name of the organisation whose rows there are; null where there are none. */
  organisation: string | null;
  /** The organisation's rows come from its policy and cannot be changed here. */
  organisationFixed: boolean;
  /** What the next undo takes back, in words; null where there is nothing to undo. */
  undo: string | null;
  /** There is something that cannot be read: this machine's rows, or the organisation's policy. */
  unreadable: boolean;
}

/** The rows of the catalogue by origin. @param kinds ids of the rule book's kinds of help */
export async function readCatalogue(kinds: readonly string[]): Promise<StoredCatalogue> {
  const [file, { policy }, { stored, unreadable }] = await Promise.all([
    loadFile(CATALOGUE_FILE),
    readPolicy(),
    read(),
  ]);
  const shipped = (file as { programmes: ProgrammeInFile[] }).programmes.map(normaliseProgramme);
  const ids = shipped.map(({ id }) => id);
  const fixed = policy.catalogue === undefined ? null : parseCatalogue(fileIn(policy.catalogue), kinds, ids);
  // A policy that cannot be read brings nothing: another file's rows under its name would be a lie.
  const fixedRows = fixed?.ok ? [...fixed.value.programmes] : [];
  const organisation = fixed ? fixedRows : (stored.organisation?.programmes ?? []).map(normaliseProgramme);
  return {
    layers: { shipped, organisation, local: stored.local.map(normaliseProgramme) },
    revision: stored.revision,
    organisation: fixed ? (policy.organisation ?? '') : (stored.organisation?.name ?? null),
    organisationFixed: fixed !== null,
    undo: stored.before.at(-1)?.what ?? null,
    unreadable: unreadable || fixed?.ok === false,
  };
}

/**
 * Puts other rows in force; what was before can be taken back.
 *
 * @param revision the one that the change was made from
 * @throws ExpectedError `changed_meanwhile`, or `bad_request` where the rows contradict themselves
 */
export function writeCatalogue(
  revision: number,
  what: string,
  layers: OwnLayers,
  kinds: readonly string[],
): Promise<void> {
  return turn(async () => {
    const { stored, unreadable } = await read();
    if (stored.revision !== revision) throw new ExpectedError('changed_meanwhile');
    const { layers: inForce, organisationFixed } = await readCatalogue(kinds);
    // The policy's rows are not kept here; the file from before it counts again without it.
    const next = organisationFixed ? { ...layers, organisation: stored.organisation } : layers;
    const fixed = [...inForce.shipped, ...(organisationFixed ? inForce.organisation : [])];
    if (newIssues(rowsOf(stored), rowsOf(next), fixed, kinds).length > 0)
      throw new ExpectedError('bad_request');
    if (unreadable) await putAside();
    const before = lightened([...stored.before, { what, layers: ownLayers(stored) }].slice(-UNDO_STEPS));
    await write({ version: 1, revision: revision + 1, ...next, before });
  });
}

/** Takes the last change back. @throws ExpectedError `changed_meanwhile` or `not_found` */
export function undoCatalogue(revision: number): Promise<void> {
  return turn(async () => {
    const { stored } = await read();
    if (stored.revision !== revision) throw new ExpectedError('changed_meanwhile');
    const last = stored.before.at(-1);
    if (!last) throw new ExpectedError('not_found');
    await write({
      version: 1,
      revision: revision + 1,
      ...last.layers,
      before: stored.before.slice(0, -1),
    });
  });
}

async function read(): Promise<{ stored: Stored; unreadable: boolean }> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (stored === undefined) return { stored: EMPTY, unreadable: false };
  const parsed = storedSchema.safeParse(stored);
  return parsed.success ? { stored: parsed.data, unreadable: false } : { stored: EMPTY, unreadable: true };
}

async function putAside(): Promise<void> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  await browser.storage.local.set({ [`unreadable-${KEY}`]: stored });
}

/** @throws ExpectedError `storage_full` */
async function write(stored: Stored): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: stored });
  } catch (error) {
    // All that a browser can have against a plain value: there is no room.
    throw new ExpectedError('storage_full', { cause: error });
  }
}

/** The newest of these steps, as many as have room. */
function lightened(before: Stored['before']): Stored['before'] {
  let characters = 0;
  let first = before.length;
  for (; first > 0; first--) {
    characters += JSON.stringify(before[first - 1]).length;
    if (characters > UNDO_CHARACTERS) break;
  }
  return before.slice(first);
}

function ownLayers({ organisation, local }: Stored): OwnLayers {
  return { organisation, local };
}

function rowsOf({ organisation, local }: OwnLayers): OwnRows {
  return {
    organisation: organisation && {
      name: organisation.name,
      programmes: organisation.programmes.map(normaliseProgramme),
    },
    local: local.map(normaliseProgramme),
  };
}
