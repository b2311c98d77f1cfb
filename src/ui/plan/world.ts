/** What the page needs of the world outside: the date of today and a place to remember. */
export interface World {
  readonly today: string;
  readonly storage: Storage | undefined;
  readonly window: Window;
}
