import type { ExplainReport } from '../experiment/explain/explainReport.ts';
import type { ExplainedValue } from '../experiment/explain/explanation.ts';
import { assumptionTexts } from './assumptionTexts.ts';
import { plainLine } from './plainLine.ts';
import { textTable } from './textTable.ts';

type Level = ExplainReport['levels'][number];
type Step = ExplainReport['steps'][number];
type Measure = 'serviceLevel' | 'meanWait' | 'abandonment';

const number = (value: number, decimals: number): string =>
  new Intl.NumberFormat('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
const upTo = (value: number, decimals: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: decimals }).format(value);

/** Values are shown to this many decimals, shares in percent; changes are those of what is shown, so that they add up on paper too. */
const shown = { serviceLevel: [100, 1], meanWait: [1, 1], abandonment: [100, 1] } as const;

function rounded(value: number, measure: Measure): number {
  const [factor, decimals] = shown[measure];
  const scale = decimals === 1 ? 10 : 1;
  return Math.round(value * factor * scale) / scale;
}

function valueText({ value }: ExplainedValue, measure: Measure): string {
  if (value === null) return measure === 'meanWait' ? 'endless' : '-';
  return number(rounded(value, measure), shown[measure][1]);
}

/** `+2.8 ±0.2`; without the interval where the change is exact. */
function changeText(from: Level, to: Level, step: Step, measure: Measure): string {
  const [before, after] = [from[measure].value, to[measure].value];
  if (before === null || after === null) return '';
  const change = rounded(after, measure) - rounded(before, measure);
  const [factor, decimals] = shown[measure];
  const text = `${change > 0 ? '+' : ''}${number(change === 0 ? 0 : change, decimals)}`;
  const { low, high, exact } = step[measure];
  return exact || low === null || high === null ? text : `${text} ±${number(((high - low) / 2) * factor, decimals)}`;
}

const peopleText = (people: number | null): string => (people === null ? '' : number(people, 0));
const morePeople = (people: number | null): string => (people === null ? '' : `${people > 0 ? '+' : ''}${number(people, 0)}`);

const nameOf = ({ assumption }: Level): string => (assumption === null ? 'Erlang C' : `+ ${assumptionTexts[assumption][0]}`);

function rowsOf({ levels, steps }: ExplainReport, hasTarget: boolean): string[][] {
  return levels.map((level, at) => {
    const [before, step] = [levels[at - 1], steps[at - 1]];
    const change = (measure: Measure) => (before && step ? changeText(before, level, step, measure) : '');
    const cells = (measure: Measure) => [valueText(level[measure], measure), change(measure)];
    return [
      nameOf(level),
      ...cells('serviceLevel'),
      ...cells('meanWait'),
      ...cells('abandonment'),
      number(level.contactsPerHour, 1),
      ...(hasTarget ? [peopleText(level.agentsNeeded), step ? morePeople(step.agentsNeeded) : ''] : []),
    ];
  });
}

function finding({ levels, target, queue }: ExplainReport): string {
  const [first, last] = [levels[0] as Level, levels.at(-1) as Level];
  const of = `within ${upTo(target.withinSeconds, 1)} s at ${queue}`;
  const said = `Erlang C says ${valueText(first.serviceLevel, 'serviceLevel')} % ${of}`;
  if (levels.length === 1) return `${said}, and nothing in the scenario makes it otherwise.`;
  const people =
    first.agentsNeeded === null || last.agentsNeeded === null
      ? ''
      : ` For ${target.percent} % it takes ${last.agentsNeeded} agents, ${first.agentsNeeded === last.agentsNeeded ? 'as by Erlang C' : `not ${first.agentsNeeded}`}.`;
  return `${said}, the whole scenario ${valueText(last.serviceLevel, 'serviceLevel')} %.${people}`;
}

/** An explanation for people: a row a step, and what each step takes back in. */
export function explainText(report: ExplainReport): string {
  const { scenario, erlangC, target, replications, searchReplications, confidencePercent, seed, levels, steps, queues } = report;
  const hasTarget = searchReplications !== null;
  const heading = [
    ...['Step', 'Service level %', 'Change', 'Wait s', 'Change', 'Abandoned %', 'Change', 'Contacts/h'],
    ...(hasTarget ? [`Agents for ${target.percent} %`, 'Change'] : []),
  ];
  const others = queues.filter((queue) => queue !== report.queue);
  const simulated = levels.some(({ by }) => by === 'simulation');
  const said = steps.map(({ assumption }) => {
    const [name, before, after] = assumptionTexts[assumption];
    return [name, before, after];
  });
  const lines = [
    `${plainLine(scenario.name)}: queue ${report.queue}`,
    finding(report),
    '',
    `Erlang C is given a mean hour: ${number(erlangC.arrivalsPerHour, 1)} contacts of ${number(erlangC.ahtSeconds, 1)} s, ${upTo(erlangC.agents, 2)} agents as rostered.`,
    `Service level within ${upTo(target.withinSeconds, 1)} s by rule ${target.rule}; wait: mean of the served. Each step keeps those above it: the size of a step depends on the order.`,
    ...(simulated
      ? [
          `${replications.count} replications on the same random numbers, intervals of ${confidencePercent} %, seed ${plainLine(seed)}${hasTarget ? `; agents needed by ${searchReplications}` : ''}.`,
        ]
      : ['All by formulas.']),
    '',
    ...textTable([heading, ...rowsOf(report, hasTarget)]),
    ...(said.length === 0
      ? []
      : ['', ...textTable([['What each step means', 'Before', 'After'], ...said], ['left', 'left', 'left'])]),
    ...(others.length === 0 ? [] : ['', `Other queues, with --queue: ${others.join(', ')}`]),
    ...(scenario.acknowledgement === null ? [] : ['', plainLine(scenario.acknowledgement)]),
  ];
  return `${lines.join('\n')}\n`;
}
