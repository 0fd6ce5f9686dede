/** What a date is told against when it is made coarser; ISO dates, null when unknown. */
export interface DateContext {
  readonly birthDate: string | null;
  /** First day of the work on the analysis. */
  readonly startOfWork: string | null;
}
