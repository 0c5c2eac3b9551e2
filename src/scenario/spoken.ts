import { type Queues, queueNamed } from './queuesOf.ts';
import type { SkillSpec, TeamSpec } from './schema/team.ts';

/** Whether a team serves customers of a language; without one, everybody does. */
export const speaks = ({ languages }: Pick<TeamSpec, 'languages'>, language: string | undefined): boolean =>
  language === undefined || (languages?.includes(language) ?? true);

/** What a team is able to do in a queue; undefined where it does not serve it. */
export function skilledIn({ skills }: TeamSpec, queue: string, queues: Queues): SkillSpec | undefined {
  return Object.entries(skills).find(([key]) => queueNamed(queues, key) === queue)?.[1];
}
