import { render } from 'preact';
import { TextsProvider } from '@/components/common/texts.ts';
import { t } from '@/utils/i18n/texts.ts';
import { Journal } from './Journal.tsx';

document.documentElement.lang = t('language');
document.title = `${t('journal_title')} – Repère`;
render(
  <TextsProvider value={t}>
    <Journal />
  </TextsProvider>,
  document.getElementById('app') ?? document.body,
);
