import '../styles/decide.css';
import type { ShownScenario } from '../comparison/state.ts';
import { useBaseline } from '../comparison/useScenario.ts';
import { usePageState } from '../usePageState.ts';
import { Flows } from './Flows.tsx';
import { type Service, useDetail } from './useDetail.ts';
import { WhoServes } from './WhoServes.tsx';
import { useDecideWords } from './words.ts';

const askFlows = (service: Service) => service.flows();
const askServed = (service: Service) => service.window({ scope: 'typePlaces', metrics: ['handleTime'] });

/** The scenario that stands beside the baseline: the one that is open, else the first alternative; 0 where there is none. */
function positionOf(open: string, of: readonly ShownScenario[]): number {
  const position = of.findIndex(({ id }) => id === open);
  return position > 0 ? position : Math.min(1, of.length - 1);
}

/** Where inquiries go and who serves them, as pictures of simulated figures. */
export default function Pictures() {
  const words = useDecideWords();
  const { workspace, run } = usePageState('workspace', 'run');
  const whole = useBaseline()?.whole;
  const [flows, served] = [useDetail(askFlows), useDetail(askServed)];
  if (flows === undefined && served === undefined) return <p className="help">{words.picturesWait}</p>;
  return (
    <>
      {flows && (
        <div className="drawn" data-stale={flows.answer.run !== run}>
          <Flows {...flows} whole={whole} position={positionOf(workspace.open, flows.of)} />
        </div>
      )}
      {served && (
        <div className="drawn" data-stale={served.answer.run !== run}>
          <WhoServes {...served} whole={whole} position={positionOf(workspace.open, served.of)} />
        </div>
      )}
    </>
  );
}
