// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { ProtectionCard, type ProtectionCardProps } from '@/components/options/ProtectionCard.tsx';
import { button, buttonNames, click, expectAccessible, show, t, words } from '../mount.tsx';

function mount(props: Partial<ProtectionCardProps> = {}) {
  const events = { onProtect: vi.fn(), onUnprotect: vi.fn(), onLock: vi.fn() };
  show(<ProtectionCard level="device" wanted={undefined} {...events} {...props} />);
  return events;
}

const points = () => [...document.querySelectorAll('.points')].map((list) => list.children.length);

describe('each level', () => {
  test.each([
    ['device', 'level_device', ['sealed_how', 'sealed_against', 'sealed_not_against']],
    ['passphrase', 'level_passphrase', ['protected_how', 'protected_against', 'protected_not_against']],
  ] as const)(
    '%s says in three sentences how, against what, and against what not',
    (level, name, sentences) => {
      mount({ level });
      expect(words()).toContain(t(name));
      const [list] = document.querySelectorAll('.points');
      expect([...(list?.children ?? [])].map(({ textContent }) => textContent)).toEqual(
        sentences.map((one) => t(one)),
      );
    },
  );

  test('"appareil" tells what the passphrase would add, and offers one', async () => {
    const { onProtect } = mount();
    expect(document.querySelector('summary')?.textContent).toBe(t('protection_other'));
    expect(points()).toEqual([3, 3]);
    expect(buttonNames()).toEqual([t('protect')]);
    await click(button(t('protect')));
    expect(onProtect).toHaveBeenCalledTimes(1);
  });

  test('"phrase de passe" is locked, changed or taken away', async () => {
    const events = mount({ level: 'passphrase' });
    expect(buttonNames()).toEqual([t('lock_now'), t('passphrase_change'), t('unprotect')]);
    for (const name of buttonNames()) await click(button(name));
    for (const event of Object.values(events)) expect(event).toHaveBeenCalledTimes(1);
  });
});

describe('where the organisation fixed the level', () => {
  test.each([
    ['device', 'passphrase', 'protection_wanted', ['protect']],
    ['passphrase', 'passphrase', 'protection_wanted', ['lock_now', 'passphrase_change']],
    ['device', 'device', 'protection_refused', []],
    ['passphrase', 'device', 'protection_refused', ['lock_now', 'unprotect']],
  ] as const)(
    '%s under %s: it is said, and only what leads there is offered',
    (level, wanted, said, offered) => {
      mount({ level, wanted });
      expect(document.querySelector('.fixed')?.textContent).toBe(t(said));
      expect(buttonNames()).toEqual(offered.map((name) => t(name)));
    },
  );

  test('what a passphrase would add is no matter where there may be none', () => {
    mount({ wanted: 'device' });
    expect(document.querySelector('details')).toBeNull();
  });
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
  mount({ level: 'passphrase', wanted: 'passphrase' });
  await expectAccessible();
});
