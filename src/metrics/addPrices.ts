import type { CompiledModel } from '../model/compiledModel.ts';
import { teamColumn, teamWidth } from './tally.ts';

/**
 * Writes what outsourced teams are paid into sums of the team columns, [interval][team][teamColumn]: by minute, contact and hour, and where that is
 * less than the least for the window, the rest evenly over its intervals.
 */
export function addPrices({ teams, teamIds, intervals }: CompiledModel, sums: Float64Array): void {
  for (let team = 0; team < teamIds.length; team++) {
    if (teams.isOutsourced[team] === 0) continue;
    let paid = 0;
    for (let interval = 0; interval < intervals; interval++) {
      const cell = (interval * teamIds.length + team) * teamWidth;
      const of = (column: number, price: Float64Array) => (sums[cell + column] as number) * (price[team] as number);
      const price =
        of(teamColumn.busy, teams.pricePerSecond) +
        of(teamColumn.served, teams.pricePerContact) +
        of(teamColumn.staffed, teams.pricePerAgentSecond);
      sums[cell + teamColumn.price] = price;
      paid += price;
    }
    const missing = Math.max(0, (teams.leastPrice[team] as number) - paid) / intervals;
    for (let interval = 0; interval < intervals; interval++) {
      const cell = (interval * teamIds.length + team) * teamWidth + teamColumn.price;
      sums[cell] = (sums[cell] as number) + missing;
    }
  }
}
