/** Records in whole seconds for laws that have no zero: a record of 0 stands for less than one second and counts as half of one. */
export function positiveSeconds(seconds: readonly number[]): readonly number[] {
  return seconds.map((value) => (value === 0 ? 0.5 : value));
}
