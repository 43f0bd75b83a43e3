export { BrokenListPage, BrokenPanel, ThreadPage } from './broken-pages.tsx';
export { ChainPage } from './chain-page.tsx';
export { MendStrip } from './mend-strip.tsx';
export { SearchPage } from './search-page.tsx';
export { threadTexts } from './texts.ts';
export { PlaceLink } from './thing-link.tsx';
export { ThreadPanel } from './thread-panel.tsx';
