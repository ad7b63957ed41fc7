import { showSavePage } from './show-save-page';
import './save-page.css';

showSavePage(document, new URLSearchParams(location.search).get('lang') ?? navigator.language);
