import { expect, type Locator, type Page } from '@playwright/test';
import type { ChromiumSession } from './harness.ts';

/** The page of programmes and settings. */
export class OptionsPage {
  constructor(readonly page: Page) {}

  /** In a tab of its own. @param hash such as `#dispositifs` */
  static async open(session: ChromiumSession, hash = ''): Promise<OptionsPage> {
    const options = new OptionsPage(await session.extensionPage(`options.html${hash}`));
    await options.ready();
    return options;
  }

  /** The background has answered. */
  async ready(): Promise<void> {
    await expect(this.page.locator('main h2')).toBeVisible();
    await expect(this.page.getByText('Un instant…')).toHaveCount(0);
  }

  async goTo(section: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: section }).click();
    await expect(this.page.locator('main h2')).toHaveText(section);
  }

  row(id: string): Locator {
    return this.page.locator(`[data-programme="${id}"]`);
  }

  async openRow(id: string): Promise<Locator> {
    const row = this.row(id);
    await row.locator('summary').first().click();
    await expect(row.locator('.programme-body')).toBeVisible();
    return row;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** What was just done, or could be taken back. */
  get said(): Locator {
    return this.page.locator('.undo [role=status]');
  }

  /** Takes the last change back. */
  async undo(): Promise<void> {
    await this.button(/^Annuler :/).click();
    await expect(this.said).toContainText('Annulé :');
  }

  async choose(name: string, content: string | Buffer): Promise<void> {
    const buffer = typeof content === 'string' ? Buffer.from(content) : content;
    await this.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  }
}
