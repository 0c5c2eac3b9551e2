import type { ChannelKind } from './vocabulary.ts';

const kindsServedByAgents = {
  phone: true,
  branch: true,
  chat: true,
  messaging: true,
  email: true,
  selfService: false,
  backOffice: true,
  fieldVisit: true,
  community: false,
  callBack: true,
} satisfies Record<ChannelKind, boolean>;

/** Whether contacts of such a channel wait in a queue for an agent. In the others customers serve themselves or each other. */
export function servedByAgents(kind: ChannelKind): boolean {
  return kindsServedByAgents[kind];
}

/** Kinds in which agents try to reach the customer. */
export const reachesOut: readonly ChannelKind[] = ['callBack', 'backOffice', 'fieldVisit'];
