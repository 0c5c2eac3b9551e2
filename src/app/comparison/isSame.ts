import type { Difference } from '../../experiment/result.ts';

/** Whether two figures are equal in every replication: there is nothing to judge. */
export const isSame = ({ value, low, high }: Difference): boolean => value === 0 && low === 0 && high === 0;
