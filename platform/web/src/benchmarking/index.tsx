export { ContributionPage } from './contribution-page.tsx';
export { ContributionsPage } from './contributions-page.tsx';
export { ExchangesPage } from './exchanges-page.tsx';
export { FreezePanel } from './freeze-panel.tsx';
export { ReleasePage } from './release-page.tsx';
export { ReleasesPage } from './releases-page.tsx';
