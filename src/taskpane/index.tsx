import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openWorkbook } from '../excel/workbook';
import { PaneApp } from './pane-app';
import './pane.css';

void Office.onReady(() => {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <PaneApp workbook={openWorkbook} displayLanguage={Office.context.displayLanguage} />
    </StrictMode>,
  );
});
