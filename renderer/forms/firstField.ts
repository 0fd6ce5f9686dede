/** Where somebody begins to fill in a form: its first field, else its first button. */
export function firstField(form: HTMLElement | null): HTMLElement | null {
  return (
    form?.querySelector<HTMLElement>(
      'input:not([type=hidden]), [data-part="text"][tabindex="0"], [role="radio"], button',
    ) ?? null
  );
}
