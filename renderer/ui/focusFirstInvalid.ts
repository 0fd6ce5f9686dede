const INVALID = '[data-invalid], [aria-invalid="true"]';
const TAKES_FOCUS = 'input:not([disabled]), textarea, [contenteditable="true"], [tabindex="0"]';

/** A list to choose from has a button only. */
const OPENS_LIST = 'button:not([disabled])';

/** Gives the focus to the first field in which something is wrong; false when there is none. */
export function focusFirstInvalid(place: HTMLElement | null): boolean {
  const invalid = place?.querySelector<HTMLElement>(INVALID) ?? null;
  const field =
    invalid?.matches(TAKES_FOCUS) === true
      ? invalid
      : (invalid?.querySelector<HTMLElement>(TAKES_FOCUS) ??
        invalid?.querySelector<HTMLElement>(OPENS_LIST));
  field?.focus();
  return field != null;
}
