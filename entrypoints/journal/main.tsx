import { render } from 'preact';
import { TextsProvider } from '@/components/common/texts.ts';
import { t } from '@/utils/i18n/texts.ts';
import { withoutGeneratedCode } from '@/utils/plain-schema.ts';
import { Gate } from './Gate.tsx';
import { Pages } from './Pages.tsx';

withoutGeneratedCode();
document.documentElement.lang = t('language');
render(
  <TextsProvider value={t}>
    <Gate>
      <Pages />
    </Gate>
  </TextsProvider>,
  document.getElementById('app') ?? document.body,
);
