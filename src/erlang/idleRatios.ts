import { idleRatio } from './idleRatio.ts';

/** Space shared by all tables, since only the latest is in use: a search asks one after the other. */
let shared = new Float64Array(1024);

/**
 * `idleRatio` of one offered load (erlangs) for many whole numbers of agents near that load: the recursion runs once, as far as it is
 * asked for. Making another table ends the use of this one.
 */
export function idleRatios(erlangs: number): (agents: number) => number {
  const spread = Math.sqrt(erlangs);
  const first = Math.max(0, Math.floor(erlangs - 2 * spread));
  const length = Math.ceil(6 * spread) + 8;
  if (shared.length < length) shared = new Float64Array(2 * length);
  const ratios = shared;
  ratios[0] = idleRatio(first, erlangs);
  let known = 1;
  return (agents) => {
    const index = agents - first;
    if (index < 0 || index >= length) return idleRatio(agents, erlangs);
    for (; known <= index; known++) ratios[known] = ((first + known) / erlangs) * (1 + (ratios[known - 1] ?? 0));
    return ratios[index] ?? 0;
  };
}
