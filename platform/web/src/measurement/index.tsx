import { lazy } from 'react';

export { EditIndicatorPage, NewIndicatorPage } from './indicator/form-page.tsx';
export { IndicatorListPage } from './indicator/list-page.tsx';
export { IndicatorPage } from './indicator/page.tsx';
export { ServiceIndicators } from './indicator/service-indicators.tsx';
export { EditSurveyPage, NewSurveyPage } from './survey/form-page.tsx';
export { SurveyListPage } from './survey/list-page.tsx';
export { SurveyPage } from './survey/page.tsx';

// What the editor of a journey shows of measurement: nobody who opens a card without any waits for it.
export const IndicatorPicker = lazy(() =>
  import('./testimony/indicator-picker.tsx').then((file) => ({ default: file.IndicatorPicker })),
);
export const MeasuredItem = lazy(() =>
  import('./testimony/measured-item.tsx').then((file) => ({ default: file.MeasuredItem })),
);
