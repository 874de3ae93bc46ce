/** Something that can be found by name and chosen. */
export interface SearchOption {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
}
