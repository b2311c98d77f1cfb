/** Is a mistake named when the applicant goes on, in the same words at both places, with the way to it? */
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { button, en, heading, openPage } from './page.tsx';

const beds = () => screen.getByRole('textbox', { name: '计划设多少张床位？' });
const message = '床位数请填 0 到 20000 的整数。现在填的是“二十”。';

describe('an answer that cannot be', () => {
  it('is not held against anyone who is still typing', async () => {
    const user = openPage('#/check/bedCount?location=500104');
    await user.type(beds(), '二十');
    await user.tab();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(beds()).not.toHaveAttribute('aria-invalid');
  });

  it('is named on 继续 in a summary that takes the focus, and in the same words beside the field', async () => {
    const user = openPage('#/check/bedCount?location=500104');
    await user.type(beds(), '二十');
    await user.click(button('继续'));
    const summary = screen.getByRole('alert');
    await waitFor(() => expect(summary).toHaveFocus());
    // The form library gives the focus to the field one turn later, where it is let.
    await act(() => new Promise(done => setTimeout(done)));
    expect(summary).toHaveFocus();
    expect(within(summary).getByRole('button', { name: message })).toBeVisible();
    expect(beds()).toBeInvalid();
    expect(beds()).toHaveAccessibleDescription(expect.stringContaining(message));
    expect(heading()).toBe('计划设多少张床位？');
    expect(beds()).toHaveValue('二十');
  });

  it('is led to from the summary', async () => {
    const user = openPage('#/check/bedCount?location=500104');
    await user.type(beds(), '二十{Enter}');
    await user.click(within(screen.getByRole('alert')).getByRole('button'));
    expect(beds()).toHaveFocus();
  });

  it('is not saved, and once it is corrected the way goes on', async () => {
    const user = openPage('#/check/bedCount?location=500104&bedCount=3');
    await user.clear(beds());
    await user.type(beds(), '20001{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('现在填的是“20001”');
    expect(window.location.hash).toContain('bedCount=3');
    await user.clear(beds());
    await user.type(beds(), '20{Enter}');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(window.location.hash).toMatch(/bedCount=20$/);
    expect(heading()).not.toBe('计划设多少张床位？');
  });

  it('takes the focus again when it is made again', async () => {
    const user = openPage('#/check/bedCount?location=500104');
    await user.type(beds(), 'x{Enter}');
    await user.click(beds());
    await user.keyboard('y{Enter}');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    expect(screen.getByRole('alert')).toHaveTextContent('“xy”');
  });

  it('is named in English too', async () => {
    const user = openPage('#/check/bedCount?location=500104&lang=en');
    await user.type(screen.getByRole('textbox'), 'many');
    await user.click(button('Continue'));
    expect(screen.getByRole('alert')).toHaveTextContent(en('question.errors'));
    expect(screen.getByRole('alert')).toHaveTextContent(/Beds.*0.*20000.*“many”/);
  });
});
