export { OperatorPage } from './drift/operator-page.tsx';
export { MembersPage } from './member/members-page.tsx';
export { SettingsPage } from './municipality/settings-page.tsx';
