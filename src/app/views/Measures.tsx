import { useMediaQuery } from '@mantine/hooks';
import { memo, useMemo } from 'react';
import type { HeadlineComparison } from '../../experiment/comparisonService.ts';
import { type HeadlineGroup, type HeadlineMeasure, headlineGroups } from '../comparison/headline.ts';
import { isStale, letters as letterOf, ruleOf } from '../comparison/state.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { usePageState } from '../usePageState.ts';
import { DifferenceFigure, DifferenceVerdict, ValueFigure } from './figures.tsx';
import { MeasureName } from './MeasureName.tsx';
import { LetterMark } from './marks.tsx';
import { FiguresTag } from './Verdict.tsx';

interface Figures {
  readonly comparison: HeadlineComparison | undefined;
  readonly currency: string;
}

/** The figures of one measure, ready to be laid out as a row or as a card. */
function figuresOf({ comparison, currency }: Figures, { metric }: HeadlineMeasure) {
  const [a, b] = comparison?.values ?? [];
  const difference = comparison?.differences[0]?.[metric];
  return {
    baseline: <ValueFigure metric={metric} currency={currency} estimate={a?.[metric]} beside={b?.[metric]} />,
    alternative: <ValueFigure metric={metric} currency={currency} estimate={b?.[metric]} beside={a?.[metric]} />,
    difference: <DifferenceFigure metric={metric} currency={currency} difference={difference} />,
    verdict: <DifferenceVerdict metric={metric} difference={difference} />,
  };
}

interface GroupsProps extends Figures {
  readonly groups: readonly HeadlineGroup[];
}

interface MeasureProps extends Figures {
  readonly measure: HeadlineMeasure;
}

function Row({ measure, ...shown }: MeasureProps) {
  const figures = figuresOf(shown, measure);
  return (
    <tr data-metric={measure.metric}>
      <th scope="row">
        <MeasureName measure={measure} />
      </th>
      <td>{figures.baseline}</td>
      <td>{figures.alternative}</td>
      <td>{figures.difference}</td>
      <td>{figures.verdict}</td>
    </tr>
  );
}

const MeasureTable = memo(({ groups, ...shown }: GroupsProps) => {
  const { say } = useWords();
  const letters = { b: <bdi>{letterOf[1]}</bdi>, a: <bdi>{letterOf[0]}</bdi> };
  return (
    <table aria-labelledby="measures-title">
      <thead>
        <tr>
          <th scope="col">{say.measure}</th>
          <th scope="col">
            <LetterMark position={0} /> {say.baseline} <bdi className="only-heard">{letters.a}</bdi>
          </th>
          <th scope="col">
            <LetterMark position={1} /> {say.alternative} <bdi className="only-heard">{letters.b}</bdi>
          </th>
          <th scope="col">{rich(say.difference, letters)}</th>
          <th scope="col">{say.verdict}</th>
        </tr>
      </thead>
      {groups.map(({ name, measures }) => (
        <tbody key={name}>
          <tr className="group">
            <th scope="rowgroup" colSpan={5}>
              {say[name]}
            </th>
          </tr>
          {measures.map((measure) => (
            <Row key={measure.metric} measure={measure} {...shown} />
          ))}
        </tbody>
      ))}
    </table>
  );
});

function Card({ measure, ...shown }: MeasureProps) {
  const { say } = useWords();
  const figures = figuresOf(shown, measure);
  return (
    <li className="card" data-metric={measure.metric}>
      <div className="card-head">
        <MeasureName measure={measure} />
        {figures.verdict}
      </div>
      <dl>
        <div>
          <dt>
            <LetterMark position={0} /> {say.baseline}
          </dt>
          <dd>{figures.baseline}</dd>
        </div>
        <div>
          <dt>
            <LetterMark position={1} /> {say.alternative}
          </dt>
          <dd>{figures.alternative}</dd>
        </div>
        <div>
          <dt>{say.difference}</dt>
          <dd>{figures.difference}</dd>
        </div>
      </dl>
    </li>
  );
}

const MeasureCards = memo(({ groups, ...shown }: GroupsProps) => {
  const { say } = useWords();
  return groups.map(({ name, measures }) => (
    <section key={name} className="card-group">
      <h3>{say[name]}</h3>
      <ul className="cards">
        {measures.map((measure) => (
          <Card key={measure.metric} measure={measure} {...shown} />
        ))}
      </ul>
    </section>
  ));
});

/** The headline measures of both scenarios and their differences: a table, or on a narrow page one card a measure. */
export function Measures() {
  const { say } = useWords();
  const state = usePageState('workspace', 'facts', 'run', 'shown');
  const isNarrow = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  const rule = ruleOf(state);
  const { currency = '' } = state.shown?.of[0]?.facts ?? {};
  const groups = useMemo(() => headlineGroups(rule), [rule]);
  const Layout = isNarrow ? MeasureCards : MeasureTable;
  const { run, comparison } = state.shown ?? {};
  return (
    <section
      className="measures panel"
      aria-labelledby="measures-title"
      data-stale={isStale(state)}
      data-run={run}
      data-from={comparison?.from}
      data-replications={comparison?.replications}
    >
      <div className="panel-head">
        <h2 id="measures-title">{say.measures}</h2>
        <FiguresTag state={state} />
      </div>
      <Layout groups={groups} comparison={comparison} currency={currency} />
    </section>
  );
}
