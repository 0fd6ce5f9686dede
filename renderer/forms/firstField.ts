/** Where somebody begins to fill in a form: its first field, else its first button. */
export function firstField(form: HTMLElement | null): HTMLElement | null {
  return (
    form?.querySelector<HTMLElement>(
      'input:not([type=hidden]), [data-part="text"][tabindex="0"], [role="radio"], button',
    ) ?? null
  );
}

/** Whether a field to write in has nothing in it yet. */
export function isEmptyField(field: HTMLElement | null): boolean {
  if (field instanceof HTMLInputElement) return field.type === 'text' && field.value === '';
  return field?.dataset['part'] === 'text' && field.textContent.trim() === '';
}
