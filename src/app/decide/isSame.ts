/** Whether two figures are equal in every replication: there is nothing to judge. */
export const isSame = ({ value, low, high }: { readonly [bound in 'value' | 'low' | 'high']: number | null }): boolean =>
  value === 0 && low === 0 && high === 0;
