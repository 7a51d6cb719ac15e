import { render } from 'preact';
import { TextsProvider } from '@/components/common/texts.ts';
import { t } from '@/utils/i18n/texts.ts';
import { withoutGeneratedCode } from '@/utils/plain-schema.ts';
import { Journal } from './Journal.tsx';

withoutGeneratedCode();
document.documentElement.lang = t('language');
document.title = `${t('journal_title')} – Repère`;
render(
  <TextsProvider value={t}>
    <Journal />
  </TextsProvider>,
  document.getElementById('app') ?? document.body,
);
