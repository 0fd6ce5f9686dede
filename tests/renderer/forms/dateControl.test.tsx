import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { forms } from '#shared/text/nl/forms';
import { DateControl } from '../../../renderer/forms/DateControl.tsx';

function Shown({ field, given }: { field: string; given: (value: string | null) => void }) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <DateControl
      collection="participant"
      {...{ field, value }}
      label="Dag"
      hint={undefined}
      onChange={(next) => {
        given(next);
        setValue(next);
      }}
      isDisabled={false}
    />
  );
}

function type(field: string, text: string): readonly (string | null)[] {
  const given: (string | null)[] = [];
  render(<Shown field={field} given={(value) => given.push(value)} />);
  fireEvent.change(screen.getByLabelText('Dag'), { target: { value: text } });
  fireEvent.blur(screen.getByLabelText('Dag'));
  return given;
}

test('a birth date that lies ahead is kept and asks whether the year is right', () => {
  expect(type('birthDate', '1-1-2099')).toEqual(['2099-01-01']);
  expect(screen.getByText(forms.dateAhead)).toBeInTheDocument();
});

test('a birth date in the past says nothing', () => {
  type('birthDate', '1-1-2010');
  expect(screen.queryByText(forms.dateAhead)).toBeNull();
});

test('a day that may lie ahead says nothing', () => {
  type('dayToCome', '1-1-2099');
  expect(screen.queryByText(forms.dateAhead)).toBeNull();
});
