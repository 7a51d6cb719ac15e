import * as z from 'zod/mini';
import type { Answers } from '../orientation/types.ts';
import { isoDay, isoInstant, uuid, whole } from '../plain-schema.ts';
import type { Areas } from '../programmes/types.ts';
import type { Question } from './types.ts';

/** What was agreed on a proposal. */
export const OUTCOMES = ['accepted', 'declined', 'in-place', 'later'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Longest local code of a person; too short for a sentence. */
export const CODE_LENGTH = 20;

/** Longest free text about an interview. */
export const COMMENT_LENGTH = 280;

const answer = z.union([z.string(), z.array(z.string())]);

/** Tests whose result somebody may bring along; none of them can send it. */
export const SKILLS_TESTS = ['pix-emploi', 'abc-diag'] as const;

/** What a test said, in our own words: each test counts in its own way. */
export const SKILLS_LEVELS = ['beginner', 'fragile', 'basics', 'at-ease'] as const;

export const skillsSchema = z.strictObject({
  test: z.enum(SKILLS_TESTS),
  level: z.enum(SKILLS_LEVELS),
  on: isoDay,
});

/** Most cheques that one decision can give. */
export const MOST_CHEQUES = 100;

/** Cheques handed over with the decision. */
export const givenVoucherSchema = z.strictObject({
  programme: z.string(),
  cheques: whole.check(z.minimum(1), z.maximum(MOST_CHEQUES)),
  /** The place that takes them, as the catalogue names it: name, town. */
  place: z.string(),
  /** The day of the workshop, where it is known. */
  on: z.nullable(isoDay),
});

const codes = z.array(z.string());

/** An interview that is not finished. Lives in the browser's session memory only, with all its answers. */
export const draftSchema = z.strictObject({
  version: z.literal(1),
  /** UUIDv7; becomes the id of the decision, so that recording twice is recording once. */
  id: uuid,
  /** Rises with every change: what arrives late does not undo what came after it. */
  revision: z.number(),
  startedAt: isoInstant,
  /** Where the portal was when the interview began, as `https://host`; null beside no web page. */
  origin: z.nullable(z.string()),
  answers: z.record(z.string(), answer),
  facts: z.record(z.string(), z.boolean()),
  /** Questions whose answer the adviser saw: the phone rang, the mailbox opened. */
  observed: z.array(z.string()),
  skills: z.nullable(skillsSchema),
  /** Where this person is to be helped, when it is not where the user usually works. */
  territory: z.nullable(z.strictObject({ departements: codes, communes: codes, postalCodes: codes })),
  /** The question on screen; null when none is left or none was chosen. */
  current: z.nullable(z.string()),
  deciding: z.boolean(),
  outcomes: z.record(z.string(), z.enum(OUTCOMES)),
  /** Kind → why it was declined; which reasons there are is looked at when it is recorded. Drafts of before have none. */
  reasons: z.optional(z.record(z.string(), z.string())),
  /** Kind → id of the programme that was chosen for it. */
  programmes: z.record(z.string(), z.string()),
  voucher: z.nullable(givenVoucherSchema),
  /** `YYYY-MM-DD`, or null for no date. */
  reviewOn: z.nullable(isoDay),
  /** A code that means something to this adviser only. */
  code: z.string().check(z.maxLength(CODE_LENGTH)),
  /** Free text, where that is allowed. As it is typed: what must not be kept is refused when it is recorded. */
  comment: z.string().check(z.maxLength(COMMENT_LENGTH)),
});

export type Draft = Omit<z.infer<typeof draftSchema>, 'territory'> & { territory: Areas | null };
export type Skills = z.infer<typeof skillsSchema>;
export type GivenVoucher = z.infer<typeof givenVoucherSchema>;

/** Days after which the person is seen again, offered at first. */
export const REVIEW_AFTER_DAYS = 30;

/** @param today the adviser's day as `YYYY-MM-DD` */
export function newDraft(id: string, startedAt: Date, today: string, origin: string | null): Draft {
  return {
    version: 1,
    id,
    revision: 0,
    startedAt: startedAt.toISOString(),
    origin,
    answers: {},
    facts: {},
    observed: [],
    skills: null,
    territory: null,
    current: null,
    deciding: false,
    outcomes: {},
    programmes: {},
    voucher: null,
    reviewOn: addDays(today, REVIEW_AFTER_DAYS),
    code: '',
    comment: '',
  };
}

/** Whether there is anything that would be lost. */
export function isEmpty(draft: Draft): boolean {
  const { answers, facts, skills, territory } = draft;
  return (
    Object.keys(answers).length === 0 &&
    !Object.values(facts).includes(true) &&
    skills === null &&
    territory === null
  );
}

/**
 * Gives an answer, or takes it back when it is the one already given. With several answers the option is added or
 * removed, and an exclusive one replaces all others.
 */
export function toggleAnswer(answers: Answers, question: Question, option: string): Answers {
  const given = answers[question.id];
  if (!question.multiple)
    return given === option ? withoutAnswer(answers, question.id) : { ...answers, [question.id]: option };
  const chosen = Array.isArray(given) ? (given as readonly string[]) : [];
  const next = chosen.includes(option)
    ? chosen.filter((one) => one !== option)
    : question.exclusive.includes(option)
      ? [option]
      : [...chosen.filter((one) => !question.exclusive.includes(one)), option];
  return next.length === 0
    ? withoutAnswer(answers, question.id)
    : { ...answers, [question.id]: inFileOrder(question, next) };
}

/** The answers as if this question had never been answered. */
export function withoutAnswer(answers: Answers, question: string): Answers {
  const { [question]: _, ...others } = answers;
  return others;
}

/** `2026-11-22` + 30 → `2026-12-22`. Calendar days, whatever the clock does in between. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function inFileOrder(question: Question, chosen: readonly string[]): string[] {
  return question.options.map(({ id }) => id).filter((id) => chosen.includes(id));
}
