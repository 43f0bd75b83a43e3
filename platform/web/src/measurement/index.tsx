export { EditIndicatorPage, NewIndicatorPage } from './indicator/form-page.tsx';
export { IndicatorListPage } from './indicator/list-page.tsx';
export { IndicatorPage } from './indicator/page.tsx';
export { ServiceIndicators } from './indicator/service-indicators.tsx';
export { EditSurveyPage, NewSurveyPage } from './survey/form-page.tsx';
export { SurveyListPage } from './survey/list-page.tsx';
export { SurveyPage } from './survey/page.tsx';
