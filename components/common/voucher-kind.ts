import type { VOUCHER_KIND } from '@/utils/programmes/types.ts';

/** The kind of help that is a means of payment. The catalogue’s own constant is not a component’s to import. */
export const VOUCHER: typeof VOUCHER_KIND = 'voucher';
