import type { CompiledModel } from '../compiledModel.ts';
import { understood } from '../compileLanguages.ts';
import type { ByLanguage } from './byLanguage.ts';

/** A team that serves a queue, as seen from that queue. */
export interface Skill {
  readonly team: number;
  /** Order in which the queue asks its teams, from 0. */
  readonly group: number;
  /** Order in which the team's agents look for work: lower first. */
  readonly priority: number;
  /** Factors on the handle time and on the share that is not resolved. */
  readonly factor: number;
  readonly unresolved: number;
}

/**
 * The teams of each queue, or queue of one language: [queue]. Teams that take only contacts that have waited long are left out where others serve at once; those who serve
 * only during an intraday rule are left out, as if no rule ever came into force.
 */
export function skillsOf({ model, whole, wholePlace, language }: ByLanguage): Skill[][] {
  const { places, teams, queueIds, languages } = whole;
  return model.queueIds.map((_, part) => {
    const queue = wholePlace[part] as number;
    const all: (Skill & { readonly afterWait: number })[] = [];
    for (let group = places.groupFrom[queue] as number; group < (places.groupFrom[queue + 1] as number); group++)
      for (let row = places.groupTeamFrom[group] as number; row < (places.groupTeamFrom[group + 1] as number); row++) {
        if ((places.groupGate[row] as number) > 0) continue;
        const team = places.groupTeam[row] as number;
        if (!understood(languages, team, language[part] as number)) continue;
        const cell = team * queueIds.length + queue;
        const order = group - (places.groupFrom[queue] as number);
        all.push({
          team,
          group: order,
          priority: priorityOf(whole, team, queue),
          factor: teams.factor[cell] as number,
          unresolved: teams.unresolved[cell] as number,
          afterWait: places.groupAfterWait[row] as number,
        });
      }
    const atOnce = all.filter((skill) => skill.afterWait === 0);
    return atOnce.length > 0 ? atOnce : all;
  });
}

function priorityOf({ teams }: CompiledModel, team: number, queue: number): number {
  for (let skill = teams.skillFrom[team] as number; skill < (teams.skillFrom[team + 1] as number); skill++)
    if (teams.skillQueue[skill] === queue) return teams.skillPriority[skill] as number;
  return 1;
}

/** Mean agents of each team on the floor: [team][interval]. */
export const agentsOnFloor = (model: CompiledModel): Float64Array[] => meanOverIntervals(model, model.calendar.floor);

/** The mean over time of numbers by [step][team]: [team][interval]. */
export function meanOverIntervals(
  { calendar, teamIds, intervals, intervalSeconds }: CompiledModel,
  ofStep: Float64Array,
): Float64Array[] {
  return teamIds.map((_, team) => {
    const mean = new Float64Array(intervals);
    for (let step = 0; step < calendar.steps; step++) {
      const interval = calendar.interval[step] as number;
      const seconds = (calendar.time[step + 1] as number) - (calendar.time[step] as number);
      const agents = ofStep[step * teamIds.length + team] as number;
      mean[interval] = (mean[interval] as number) + (agents * seconds) / intervalSeconds;
    }
    return mean;
  });
}
