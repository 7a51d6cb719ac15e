// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { DecisionForm, type DecisionFormProps } from '@/components/decision/DecisionForm.tsx';
import type { Finding } from '@/utils/privacy/findings.ts';
import { button, buttonNames, click, expectAccessible, field, show, t, type, words } from '../mount.tsx';

function mount(props: Partial<DecisionFormProps> = {}) {
  const events = {
    onReviewOn: vi.fn(),
    onCode: vi.fn(),
    onFreeText: vi.fn(),
    onRecord: vi.fn(),
    onWithoutTrace: vi.fn(),
    onNote: vi.fn(),
  };
  show(
    <DecisionForm
      reviewOn="2026-12-22"
      code=""
      codeLength={20}
      seen={null}
      codeFindings={[]}
      freeText={null}
      hasProposals
      problem={null}
      canRecord
      busy={false}
      noTrace={false}
      {...events}
      {...props}
    />,
  );
  return events;
}

test('offers the day to look again, and takes another or none', async () => {
  const { onReviewOn } = mount();
  expect(field(t('review_on')).value).toBe('2026-12-22');
  await type(field(t('review_on')), '2027-01-05');
  expect(onReviewOn).toHaveBeenLastCalledWith('2027-01-05');
  await type(field(t('review_on')), '');
  expect(onReviewOn).toHaveBeenLastCalledWith(null);
});

test('has no day where there is nothing to look at again', () => {
  mount({ hasProposals: false });
  expect(words()).not.toContain(t('review_on'));
});

test('takes a code, too short for a sentence, and says that it is no name', async () => {
  const { onCode } = mount();
  const code = field(t('code'));
  await type(code, 'B7');
  expect(onCode).toHaveBeenLastCalledWith('B7');
  expect(code.maxLength).toBe(20);
  const help = document.getElementById(code.getAttribute('aria-describedby') ?? '');
  expect(help?.textContent).toBe(t('code_help'));
});

test('says when the person of this code was here before', () => {
  mount({ code: 'B7', seen: { at: '2026-10-03T12:00:00Z' } });
  expect(words()).toContain(t('seen_on', '3 octobre 2026'));
});

test('the browser does not keep the code to offer it again', () => {
  mount();
  expect(field(t('code')).autocomplete).toBe('off');
});

test('records, once, or leaves no trace', async () => {
  const { onRecord, onWithoutTrace } = mount();
  await click(button(t('record')));
  expect([onRecord, onWithoutTrace].map((one) => one.mock.calls.length)).toEqual([1, 0]);
  await click(button(t('without_trace')));
  expect([onRecord, onWithoutTrace].map((one) => one.mock.calls.length)).toEqual([1, 1]);
});

test('sending the form does not leave the page', () => {
  const { onRecord } = mount();
  const submit = new Event('submit', { cancelable: true });
  document.querySelector('form')?.dispatchEvent(submit);
  expect(submit.defaultPrevented).toBe(true);
  expect(onRecord).toHaveBeenCalledTimes(1);
});

test('does nothing a second time while it is busy', () => {
  mount({ busy: true });
  expect(button(t('record')).disabled).toBe(true);
  expect(button(t('without_trace')).disabled).toBe(true);
});

describe('when something went wrong', () => {
  const problem = 'Il n’y a plus de place sur le disque.';
  const alert = () => document.querySelector('[role=alert]')?.textContent ?? '';

  test('says what, at once', () => {
    mount();
    expect(alert()).toBe('');
    mount({ problem });
    expect(alert()).toContain(problem);
  });

  test('can still be recorded, where that is possible', async () => {
    const { onRecord } = mount({ problem });
    await click(button(t('record')));
    expect(onRecord).toHaveBeenCalledTimes(1);
  });

  test('offers the note in place of recording, where it is not', async () => {
    const { onNote } = mount({ problem, canRecord: false });
    expect(buttonNames()).not.toContainEqual(expect.stringContaining(t('record')));
    await click(button(t('note_show')));
    expect(onNote).toHaveBeenCalledTimes(1);
  });
});

describe('where a trace may be a danger', () => {
  test('ending without one comes first, with neither a day nor a code', async () => {
    const { onWithoutTrace, onRecord } = mount({ noTrace: true });
    expect(words()).toContain(t('no_trace_first'));
    expect(words()).not.toContain(t('review_on'));
    expect(words()).not.toContain(t('code'));
    await click(button(t('without_trace')));
    expect(onWithoutTrace).toHaveBeenCalledTimes(1);
    expect(onRecord).not.toHaveBeenCalled();
  });

  test('recording is still possible', async () => {
    const { onWithoutTrace, onRecord } = mount({ noTrace: true });
    await click(button(t('record_anyway')));
    expect(onRecord).toHaveBeenCalledTimes(1);
    expect(onWithoutTrace).not.toHaveBeenCalled();
  });

  test('where the journal cannot be written there is nothing to record', () => {
    mount({ noTrace: true, canRecord: false });
    expect(buttonNames()).not.toContain(t('record_anyway'));
  });
});

describe('what must not be kept', () => {
  const mdp: Finding = { kind: 'password', from: 4, to: 7, text: 'mdp' };
  const phone: Finding = { kind: 'phone', from: 0, to: 10, text: '0612345678' };
  const alert = () => document.querySelector('[role=alert]')?.textContent ?? '';

  test('is refused in the free text, with a sentence, and the focus goes where it is', async () => {
    const { onRecord } = mount({ freeText: { text: 'Son mdp', findings: [mdp] } });
    expect(alert()).toBe('');
    await click(button(t('record')));
    expect(onRecord).not.toHaveBeenCalled();
    expect(alert()).toContain(t('error_personal_data'));
    expect(document.activeElement).toBe(field(t('free_text')));
  });

  test('is refused in the code, which comes first', async () => {
    const { onRecord } = mount({
      code: '0612345678',
      codeFindings: [phone],
      freeText: { text: 'Son mdp', findings: [mdp] },
    });
    expect(words()).toContain(t('finding_phone', '0612345678'));
    await click(button(t('record')));
    expect(onRecord).not.toHaveBeenCalled();
    const code = field(t('code'));
    expect(document.activeElement).toBe(code);
    const described = (code.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      t('code_help'),
      t('finding_phone', '0612345678'),
    ]);
  });

  test('once changed is recorded, and the sentence is gone', async () => {
    mount({ freeText: { text: 'Son mdp', findings: [mdp] } });
    await click(button(t('record')));
    const { onRecord } = mount({ freeText: { text: 'Accès à rétablir', findings: [] } });
    expect(alert()).toBe('');
    await click(button(t('record')));
    expect(onRecord).toHaveBeenCalledTimes(1);
  });

  test('does not keep anybody from ending without a trace', async () => {
    const { onWithoutTrace } = mount({ freeText: { text: 'Son mdp', findings: [mdp] } });
    await click(button(t('without_trace')));
    expect(onWithoutTrace).toHaveBeenCalledTimes(1);
  });

  test('where a trace may be a danger there is no free text, and only a code that has to be changed', async () => {
    const freeText = { text: 'Son mdp', findings: [mdp] };
    const first = mount({ noTrace: true, freeText });
    expect(words()).not.toContain(t('free_text'));
    expect(words()).not.toContain(t('code'));
    await click(button(t('record_anyway')));
    expect(first.onRecord).toHaveBeenCalledTimes(1);
    const { onRecord } = mount({ noTrace: true, freeText, code: '0612345678', codeFindings: [phone] });
    await click(button(t('record_anyway')));
    expect(onRecord).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field(t('code')));
  });
});

test('has free text where it is allowed only', async () => {
  mount();
  expect(words()).not.toContain(t('free_text'));
  const { onFreeText } = mount({ freeText: { text: '', findings: [] } });
  await type(field(t('free_text')), 'Préfère l’écrit.');
  expect(onFreeText).toHaveBeenLastCalledWith('Préfère l’écrit.');
});

test('is accessible', async () => {
  mount({
    codeFindings: [{ kind: 'phone', from: 0, to: 10, text: '0612345678' }],
    freeText: { text: 'Son mdp', findings: [{ kind: 'password', from: 4, to: 7, text: 'mdp' }] },
  });
  await expectAccessible();
  mount({ problem: 'Rien ne peut être enregistré.', canRecord: false });
  await expectAccessible();
  mount();
  await expectAccessible();
});
