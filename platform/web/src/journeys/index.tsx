/** The doors of the area; the routes of the application import nothing else from here. */
export { setTrashed as setJourneyTrashed } from './api.ts';

export function JourneyListPage() {
  return null;
}

export function NewJourneyPage() {
  return null;
}

export function JourneyPage() {
  return null;
}
