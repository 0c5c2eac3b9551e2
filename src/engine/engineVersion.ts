/** Raised whenever a byte of the golden results changes: the same scenario and seed then give other numbers. Reports carry it. */
export const engineVersion = 3;
