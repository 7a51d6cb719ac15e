import { useState } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';

export interface PersonSearchProps {
  codeLength: number;
  onSearch: (code: string) => void;
}

/** Finds what concerns a person, by the code that only this adviser knows. The code stands in no address. */
export function PersonSearch({ codeLength, onSearch }: PersonSearchProps) {
  const t = useTexts();
  const [code, setCode] = useState('');
  return (
    <form
      class="row person-search"
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim() !== '') onSearch(code.trim());
      }}
    >
      <label class="field">
        <span>{t('person_code')}</span>
        <input
          value={code}
          maxLength={codeLength}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="plain">
        {t('person_see')}
      </button>
    </form>
  );
}
