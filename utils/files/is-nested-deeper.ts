/** Whether a value has lists or objects inside one another more than so many times. No function calls itself. */
export function isNestedDeeper(value: unknown, levels: number): boolean {
  let level = [value].filter(isBox);
  for (let depth = 0; depth < levels && level.length > 0; depth++) {
    level = level.flatMap((box) => Object.values(box).filter(isBox));
  }
  return level.length > 0;
}

function isBox(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
