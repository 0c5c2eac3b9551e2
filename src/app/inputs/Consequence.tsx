import type { ReactNode } from 'react';
import { type Path, valueAt } from '../../scenario/path.ts';
import { titleOf } from '../fields/titlesOf.ts';
import { plainNumber } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { Num } from '../views/Num.tsx';
import { calendarOf } from './calendar.ts';
import { loadOf, movedAWeek, statedVolume } from './derived.ts';
import { staffOf } from './roster.ts';
import { type Scene, useScene } from './scene.ts';

type Counts = (value: number, decimals?: number) => ReactNode;

function ofVolume({ document, say }: Scene, [, type]: Path, count: Counts): ReactNode {
  const volume = valueAt(document, ['inquiryTypes', String(type), 'volume']);
  const calendar = calendarOf(document);
  const perWeek = (statedVolume(volume, calendar).reduce((all, value) => all + value, 0) * 7) / calendar.days;
  const recorded = valueAt(document, ['inquiryTypes', String(type), 'volume', 'volumeBasis']) === 'contactsRecorded';
  return perWeek > 0 && rich(recorded ? say.contactsAWeek : say.inquiriesAWeek, { count: count(perWeek) });
}

function ofHandling({ document, say }: Scene, [, type, , place]: Path, count: Counts): ReactNode {
  const load = loadOf(document, String(type), String(place));
  if (load === undefined || load.contactsPerWeek === 0) return null;
  const parts = { count: count(load.contactsPerWeek), hours: count(load.hoursPerWeek, 1), erlangs: count(load.erlangs, 1) };
  return rich(load.recorded ? say.workOfContacts : say.workOfInquiries, parts);
}

function ofTeam({ document, say }: Scene, [, team]: Path, count: Counts): ReactNode {
  const { rosteredHours, floorHours, most } = staffOf(document, String(team));
  return rich(say.hoursOfTeam, {
    rostered: count(rosteredHours, 1),
    floor: count(floorHours, 1),
    most: count(most, most % 1 ? 1 : 0),
  });
}

function ofMove({ document, say, writing }: Scene, [, move]: Path, count: Counts): ReactNode {
  const moved = movedAWeek(document, String(move));
  const from = String(valueAt(document, ['steering', String(move), 'from']));
  if (moved === undefined) return null;
  const channel = <bdi>{titleOf(['channels', from], document, writing.words)}</bdi>;
  return rich(moved.atMost ? say.movedContacts : say.movedInquiries, { of: count(moved.of), meant: count(moved.meant), channel });
}

const consequences: readonly { readonly of: RegExp; readonly say: (scene: Scene, path: Path, count: Counts) => ReactNode }[] = [
  { of: /^inquiryTypes\.[^.]+\.volume/, say: ofVolume },
  { of: /^inquiryTypes\.[^.]+\.handling\.[^.]+\.(time|wrapUp)/, say: ofHandling },
  { of: /^teams\.[^.]+\.(agents|shrinkage)(?!.*\.(name|breaks))/, say: ofTeam },
  { of: /^steering\.[^.]+\.(sharePercent|acceptancePercent)/, say: ofMove },
];

/** What follows from a field with the numbers as they are. */
export function Consequence({ path }: { readonly path: Path }) {
  const scene = useScene();
  const { language } = scene.writing;
  const count: Counts = (value, decimals = 0) => <Num>{plainNumber(language, value, decimals)}</Num>;
  const text = path.map((key) => String(key).replaceAll('.', '_')).join('.');
  const said = consequences.find(({ of }) => of.test(text))?.say(scene, path, count);
  return said ? <p className="consequence">{said}</p> : null;
}
