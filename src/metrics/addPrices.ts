import type { CompiledModel } from '../model/compiledModel.ts';
import { teamColumn, teamWidth } from './tally.ts';

/**
 * Writes what outsourced teams are paid into sums of the team columns, [interval][team][teamColumn]: by minute, contact and hour, and in a
 * week of the window where that is less than the least for a week, the rest evenly over its intervals. Part of a week counts in proportion.
 */
export function addPrices(model: CompiledModel, sums: Float64Array): void {
  const perDay = model.intervals / model.days;
  for (const team of model.teamIds.keys()) {
    if (model.teams.isOutsourced[team] === 0) continue;
    for (let day = 0; day < model.days; day += 7) {
      const days = Math.min(7, model.days - day);
      const least = ((model.teams.leastPricePerWeek[team] as number) * days) / 7;
      addDays(model, sums, team, day * perDay, days * perDay, least);
    }
  }
}

function addDays(
  { teams, teamIds }: CompiledModel,
  sums: Float64Array,
  team: number,
  first: number,
  intervals: number,
  least: number,
): void {
  const cellOf = (interval: number) => ((first + interval) * teamIds.length + team) * teamWidth;
  let paid = 0;
  for (let interval = 0; interval < intervals; interval++) {
    const cell = cellOf(interval);
    const of = (column: number, price: Float64Array) => (sums[cell + column] as number) * (price[team] as number);
    const price =
      of(teamColumn.busy, teams.pricePerSecond) +
      of(teamColumn.served, teams.pricePerContact) +
      of(teamColumn.staffed, teams.pricePerAgentSecond);
    sums[cell + teamColumn.price] = price;
    paid += price;
  }
  const missing = Math.max(0, least - paid) / intervals;
  for (let interval = 0; interval < intervals; interval++) {
    const cell = cellOf(interval) + teamColumn.price;
    sums[cell] = (sums[cell] as number) + missing;
  }
}
