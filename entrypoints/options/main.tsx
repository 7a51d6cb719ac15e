import { render } from 'preact';
import { TextsProvider } from '@/components/common/texts.ts';
import { t } from '@/utils/i18n/texts.ts';
import { withoutGeneratedCode } from '@/utils/plain-schema.ts';
import { Options } from './Options.tsx';

withoutGeneratedCode();
document.documentElement.lang = t('language');
render(
  <TextsProvider value={t}>
    <Options />
  </TextsProvider>,
  document.getElementById('app') ?? document.body,
);
