import * as z from 'zod/mini';
import type { IssueCode } from './schema-issue.ts';

/**
 * Schemas for a few plain things, smaller than zod's own formats: every byte of the panel is loaded before the first
 * question can be read.
 */

/** Any UUID, in the usual form. */
export const uuid = z
  .string()
  .check(z.regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, 'not_a_uuid' satisfies IssueCode));

/** A day as `YYYY-MM-DD`. */
export const isoDay = z.string().check(z.refine(isDay, 'not_a_day' satisfies IssueCode));

/** A date and time in UTC, as `Date.toISOString` writes it. */
export const isoInstant = z.string().check(z.refine(isInstant, 'not_an_instant' satisfies IssueCode));

/** A whole number. */
export const whole = z.number().check(z.refine(Number.isInteger, 'not_whole' satisfies IssueCode));

/** JavaScript takes the 31st of February for the 3rd of March. */
function isDay(text: string): boolean {
  return isDate(text) && new Date(text).toISOString().slice(0, 10) === text;
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && isDate(text);
}

function isDate(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}

/**
 * Keeps zod from trying to generate code: the extension's content security policy forbids it, and the attempt alone
 * costs time before the first question. Every program calls it before it reads anything.
 */
export function withoutGeneratedCode(): void {
  z.config({ jitless: true });
}
