import { render } from 'preact';
import { withoutGeneratedCode } from '@/utils/plain-schema.ts';
import { Notice } from './Notice.tsx';

withoutGeneratedCode();
render(<Notice />, document.getElementById('app') ?? document.body);
