import { useMemo } from 'react';
import { isJsonObject, type JsonObject } from '../../scenario/jsonValue.ts';
import { letters } from '../comparison/state.ts';
import type { OpenScenario } from '../comparison/useScenario.ts';
import { quantities, type Sense } from '../language/quantity.ts';
import { filled, rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';
import { Num } from '../views/Num.tsx';
import { addedAgents, withAgents } from './headcount.ts';
import { OpenName } from './OpenName.tsx';
import { signed } from './signed.ts';
import { type Service, useDetail } from './useDetail.ts';
import { type Names, useNames } from './useNames.ts';
import { useDecideWords } from './words.ts';

const askAgents = (service: Service) => service.window({ scope: 'teams', metrics: ['agentsOnFloor'] });

function useAgentsText() {
  const { language } = useWords();
  return (value: number, sense: Sense) => (
    <Num>{quantities({ language, unit: 'agents', sense, currency: '' }, [value])[0]?.text}</Num>
  );
}

interface StepperProps {
  readonly names: Names;
  readonly team: string;
}

/** Which steps of a team lead to a document in order. */
function useSteps(whole: JsonObject, team: string): Readonly<Record<1 | -1, boolean>> {
  const { teams } = whole;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the document its teams alone matter
  return useMemo(() => {
    const can = (more: number) => withAgents(whole, team, more) !== undefined;
    return { 1: can(1), [-1]: can(-1) } as Record<1 | -1, boolean>;
  }, [teams, team]);
}

/** One agent more or fewer in a team, all day. */
function Stepper({ names: { scenario, team: nameOf }, team }: StepperProps) {
  const controller = useController();
  const words = useDecideWords();
  const { language } = useWords();
  const { entry, whole } = scenario;
  const added = addedAgents(whole, team);
  const can = useSteps(whole, team);
  const button = (more: 1 | -1) => {
    const step = () =>
      controller.edit(entry.id, (before) => withAgents(before, team, more) ?? before, { kind: 'staff', of: entry.id });
    return (
      <button
        type="button"
        className="stepper-button"
        aria-label={filled(more > 0 ? words.more : words.fewer, { team: nameOf(team) })}
        aria-disabled={!can[more]}
        onClick={step}
      >
        <span aria-hidden="true">{more > 0 ? '+' : '\u2212'}</span>
      </button>
    );
  };
  if (!can[1] && !can[-1]) return <span className="help">{words.neverRostered}</span>;
  return (
    <div className="stepper">
      {button(-1)}
      <output>{added === 0 ? words.noChange : <Num>{signed(language, added)}</Num>}</output>
      {button(1)}
    </div>
  );
}

interface OnFloorProps {
  readonly own: number | undefined;
  readonly baseline: number | undefined;
}

/** Mean agents on the floor, and against the baseline. */
function OnFloor({ own, baseline }: OnFloorProps) {
  const words = useDecideWords();
  const agentsText = useAgentsText();
  if (own === undefined) return null;
  return (
    <>
      <span className="main">{agentsText(own, 'value')}</span>
      {baseline !== undefined && baseline !== own && (
        <span className="interval">
          {rich(words.againstBaseline, { difference: agentsText(own - baseline, 'difference'), a: <bdi>{letters[0]}</bdi> })}
        </span>
      )}
    </>
  );
}

/** Agents of each team of the scenario that is open, to be raised and lowered. */
export function Headcount({ scenario }: { readonly scenario: OpenScenario }) {
  const words = useDecideWords();
  const names = useNames(scenario);
  const state = usePageState('workspace', 'run');
  const { answer, of = [] } = useDetail(askAgents) ?? {};
  const teams = isJsonObject(scenario.whole.teams) ? Object.keys(scenario.whole.teams) : [];
  const own = of.findIndex(({ id }) => id === scenario.entry.id);
  const onFloor = (position: number, team: string) => answer?.scenarios[position]?.[team]?.agentsOnFloor?.value ?? undefined;
  return (
    <section
      className="headcount panel"
      aria-labelledby="headcount-title"
      data-stale={answer !== undefined && answer.run !== state.run}
    >
      <div className="panel-head">
        <h2 id="headcount-title">{rich(words.headcountIn, { scenario: <OpenName scenario={scenario} /> })}</h2>
      </div>
      <p className="help">{state.workspace.mode === 'same-service' ? words.headcountEstimated : words.headcountHelp}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.team}</th>
            <th scope="col">{words.addedColumn}</th>
            <th scope="col">{words.onFloorColumn}</th>
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <tr key={team} data-team={team}>
              <th scope="row">
                <bdi>{names.team(team)}</bdi>
              </th>
              <td>
                <Stepper names={names} team={team} />
              </td>
              <td className="figure">
                <OnFloor own={onFloor(own, team)} baseline={own > 0 ? onFloor(0, team) : undefined} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
