/**
 * What comes after the questions. A file of its own so that the first question does not wait for it; the panel loads it
 * as soon as that question is on screen.
 */
export { Deciding } from '@/components/decision/Deciding.tsx';
export { Finished } from '@/components/decision/Finished.tsx';
