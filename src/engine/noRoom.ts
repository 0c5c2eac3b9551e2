/** A model, or what its customers do, is larger than the engine's memory. */
export class NoRoom extends RangeError {
  /** Whether too many inquiries were under way at once, not the model too large as it is. */
  readonly isUnderWay: boolean;

  constructor(what: string, room: number, got?: number) {
    super(`the simulation requires fewer ${what}: room for ${room}${got === undefined ? '' : `, got ${got}`}`);
    this.isUnderWay = got === undefined;
  }
}
