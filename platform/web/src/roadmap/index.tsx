export { ActionPage } from './action/action-page.tsx';
export { accepted } from './api.ts';
export { BenefitListPage } from './benefit/benefit-list-page.tsx';
export { BenefitPage } from './benefit/benefit-page.tsx';
export { RoadmapPage, type RoadmapSearch } from './board/roadmap-page.tsx';
export { ChangePanel, PromisedPanel } from './figures.tsx';
export { EditInitiativePage, NewInitiativePage } from './initiative/initiative-form-page.tsx';
export { InitiativePage } from './initiative/initiative-page.tsx';
export type { OpportunityPicker } from './initiative/opportunities-panel.tsx';
