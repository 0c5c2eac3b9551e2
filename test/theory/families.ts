/** How a family of exact values is covered: by a test, but for some of its cases; or not at all, and why. */
type Coverage = { readonly test: string; readonly without?: Readonly<Record<string, string>> } | { readonly left: string };

const months = 'what unfolds over months, and its money, is no part of the format yet';

/** All families of exact values, by name; cases that a test leaves out are named with the reason. */
export const families: Readonly<Record<string, Coverage>> = {
  adoption: { left: months },
  arrival_counts: {
    test: 'theory/wholeDays.test.ts',
    without: {
      'arr-pm01': 'counts over a stretch of time from any moment on are not kept in a tally; the surges themselves are in mmpp',
    },
  },
  balking: { test: 'theory/comesBack.test.ts' },
  blending: { test: 'theory/agentsTime.test.ts' },
  branch_day: { test: 'theory/branchDay.test.ts' },
  breaks: { test: 'theory/agentsTime.test.ts' },
  busy_day: { test: 'theory/days.test.ts' },
  callback: { test: 'theory/callBack.test.ts' },
  chat_concurrency: { test: 'theory/agentsTime.test.ts' },
  complexity_copula: { test: 'theory/complexity.test.ts' },
  day_profile: { test: 'theory/wholeDays.test.ts' },
  distributions: { test: 'random/laws.test.ts' },
  email_backlog: { test: 'theory/emailBacklog.test.ts' },
  erlang_a: { test: 'theory/erlangA.test.ts' },
  erlang_a_staffing: { test: 'erlang/staffing.test.ts' },
  erlang_b: { test: 'theory/handleTimes.test.ts', without: { 'erlb-p19': 'a million erlangs for three agents: by the formula' } },
  erlang_b_inverse: { test: 'erlang/blocking.test.ts' },
  erlang_c: { test: 'theory/erlangC.test.ts' },
  erlang_c_staffing: { test: 'erlang/staffing.test.ts' },
  fcfs_alis: { test: 'theory/routing.test.ts' },
  feedback: { test: 'theory/underLoad.test.ts' },
  finite_source: {
    left: 'a fixed number of sources that cannot call while they are served (Engset), and chats that agents keep open for ever: customers of a service operation are many',
  },
  fluid_backlog: { test: 'theory/fluidBacklog.test.ts' },
  gimn: { left: 'arrivals as a renewal process: nobody schedules independent customers one after the other' },
  ivr_trunks: { test: 'theory/menu.test.ts' },
  jackson: { test: 'theory/networks.test.ts' },
  journeys: { test: 'theory/journeys.test.ts' },
  mdn: { test: 'theory/handleTimes.test.ts' },
  mg1: { test: 'theory/oneAgent.test.ts' },
  mginf: { test: 'theory/presence.test.ts' },
  mmng: { test: 'theory/generalPatience.test.ts' },
  mmnk: { test: 'theory/finiteRoom.test.ts' },
  mmnkm: { test: 'theory/finiteRoom.test.ts' },
  mmpp: { test: 'theory/surges.test.ts' },
  money: { left: months },
  mphn: { test: 'theory/handleTimes.test.ts' },
  open_clock: { test: 'theory/openClock.test.ts' },
  priority_abandon: { test: 'theory/routing.test.ts' },
  priority_no_abandon: { test: 'theory/routing.test.ts' },
  published_simulations: {
    test: 'theory/wholeDays.test.ts',
    without: {
      'pubsim-06': 'agents taken at random among the idle, and customers who keep patience and handle time when they call again',
    },
  },
  published_values: { test: 'erlang/published.test.ts' },
  qed: { test: 'theory/squareRoot.test.ts' },
  redial: { test: 'theory/comesBack.test.ts' },
  skill_routing: { test: 'theory/routing.test.ts' },
  statistics: { test: 'stats/reference.test.ts' },
  time_stable: { test: 'theory/presence.test.ts' },
  touch_tandem: { test: 'theory/journeys.test.ts' },
  traces: { test: 'theory/traces.test.ts' },
  transient: { test: 'theory/presence.test.ts' },
};
