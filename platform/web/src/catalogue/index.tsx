export { EditNamedPage, NamedListPage, NamedPage, NewNamedPage } from './named/pages.tsx';
export { EditServicePage, NewServicePage } from './service/service-form-page.tsx';
export { ServiceListPage } from './service/service-list-page.tsx';
export { ServicePage } from './service/service-page.tsx';
export { EditUnitPage, NewUnitPage } from './unit/unit-form-page.tsx';
export { UnitListPage } from './unit/unit-list-page.tsx';
export { UnitPage } from './unit/unit-page.tsx';
