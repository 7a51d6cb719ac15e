/** In the table of tasks: all that is kept beside the events is to be worked out anew. */
export const REBUILD = 'rebuild';

/** Beside the tasks: to which day was erased. */
export const PURGED = 'purged';
