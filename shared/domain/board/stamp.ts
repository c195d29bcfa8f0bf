/** When something was done and by whom (the id of a person). Instants as ISO 8601 in UTC. */
export interface Stamp {
  readonly at: string;
  readonly by: string;
}
