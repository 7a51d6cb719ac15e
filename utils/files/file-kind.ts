/** What a file is by its content: `json`, `table`, or the code of the issue that says why it is neither. */
export type FileKind = 'json' | 'table' | 'empty_file' | 'binary_file' | 'workbook';

/** Beginnings of .xlsx and .ods (zip), and of the old .xls. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** A damaged text has a control character here and there; pictures and programs are full of them. */
const MOST_CONTROLS = 0.01;

/** @param text the bytes, decoded */
export function fileKind(bytes: Uint8Array, text: string): FileKind {
  if (WORKBOOKS.some((beginning) => beginning.every((byte, i) => bytes[i] === byte))) return 'workbook';
  const start = text.trimStart();
  if (start === '') return 'empty_file';
  const controls = text.match(/(?![\t\n\r])\p{Cc}/gu)?.length ?? 0;
  if (controls > text.length * MOST_CONTROLS) return 'binary_file';
  return start.startsWith('{') || start.startsWith('[') ? 'json' : 'table';
}
