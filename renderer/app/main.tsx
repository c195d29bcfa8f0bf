import '../platform/no-eval';
import './styles/tokens.css';
import './styles/base.css';
import './styles/buttons.css';
import './styles/fields.css';
import './styles/choices.css';
import './styles/overlays.css';
import './styles/marks.css';
import './styles/states.css';
import './styles/shell.css';
import './styles/rail.css';
import './styles/welcome.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { warmCompare } from '../db/warm-compare';
import { App } from './app';
import { ErrorBoundary } from './error-boundary';
import { applyTheme } from './theme';

applyTheme('system');
warmCompare();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the app.');
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
);
