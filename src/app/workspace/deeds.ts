/** The kinds of things a user can do to the work, each a step that can be taken back. */
export type DeedKind =
  | 'value'
  | 'paste'
  | 'steering'
  | 'staff'
  | 'add'
  | 'remove'
  | 'reset'
  | 'rename'
  | 'duplicate'
  | 'delete'
  | 'open'
  | 'compare'
  | 'baseline'
  | 'mode'
  | 'rule';

/** What a step did, for the words beside "undo". `of` names the thing changed: the scenario's id, a field. */
export interface Deed {
  readonly kind: DeedKind;
  readonly of: string;
}
