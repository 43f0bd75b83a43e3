export { BrokenListPage, BrokenPanel, ThreadPage } from './broken-pages.tsx';
export { ChainPage } from './chain-page.tsx';
export { SearchPage } from './search-page.tsx';
export { ThreadPanel } from './thread-panel.tsx';
