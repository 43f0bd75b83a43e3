import { inside, send } from '../api/client.ts';
import type { Change, LocalText, Page, Schema } from '../api/types.ts';
import type {
  Baseline,
  BaselineDraft,
  FreeText,
  Indicator,
  IndicatorDraft,
  PointDraft,
  Results,
  Review,
  Series,
  SharedIndicator,
  Survey,
  SurveyDraft,
  Testimony,
  TestimonyDraft,
  Words,
} from './measurement.ts';

export type Kind = 'indicators' | 'surveys';
type Of = { indicators: Indicator; surveys: Survey };
type DraftOf = { indicators: IndicatorDraft; surveys: SurveyDraft };
type Versioned = { id: string; version: number };

const at = (municipality: string, ...parts: string[]) => inside(municipality, 'measurement', ...parts);

/** One page of a list; `of` narrows indicators to a service and surveys to an indicator. */
export function list<K extends Kind>(
  municipality: string,
  kind: K,
  q: string,
  after?: string,
  of?: string,
  limit = 50,
): Promise<Page<Of[K]>> {
  const narrowed = kind === 'indicators' ? { service: of } : { indicator: of };
  return send('GET', at(municipality, kind), { query: { q, after, limit, ...narrowed } });
}

export function read<K extends Kind>(municipality: string, kind: K, id: string): Promise<Of[K]> {
  return send('GET', at(municipality, kind, id));
}

export function create<K extends Kind>(municipality: string, kind: K, json: DraftOf[K]): Promise<Of[K]> {
  return send('POST', at(municipality, kind), { json });
}

/** Writes over the whole thing, unless someone has changed it since `version`. */
export function change<K extends Kind>(
  municipality: string,
  kind: K,
  { id, version }: Versioned,
  json: DraftOf[K],
): Promise<Of[K]> {
  return send('PUT', at(municipality, kind, id), { json, version });
}

export function trash(municipality: string, kind: Kind, { id, version }: Versioned): Promise<void> {
  return send('PUT', at(municipality, kind, id, 'trash'), { version });
}

export function restore(municipality: string, kind: Kind, id: string): Promise<void> {
  return send('DELETE', at(municipality, kind, id, 'trash'));
}

export function history(municipality: string, kind: Kind, id: string, after?: string): Promise<Page<Change>> {
  return send('GET', at(municipality, kind, id, 'history'), { query: { after } });
}

export function sharedIndicators(municipality: string): Promise<SharedIndicator[]> {
  return send('GET', at(municipality, 'shared-indicators'));
}

/** The points of an indicator, one line for each definition that has any. */
export function series(municipality: string, indicator: string): Promise<Series> {
  return send('GET', at(municipality, 'indicators', indicator, 'series'));
}

/** Adds points; those of periods that are measured already are in the way, unless they are to be replaced. */
export function observe(
  municipality: string,
  indicator: string,
  points: PointDraft[],
  replace?: boolean,
): Promise<Series> {
  return send('POST', at(municipality, 'indicators', indicator, 'observations'), { json: { points, replace } });
}

export function forget(municipality: string, { id, version }: Versioned): Promise<Series> {
  return send('DELETE', at(municipality, 'observations', id), { version });
}

export function baselines(municipality: string, indicator: string): Promise<Baseline[]> {
  return send('GET', at(municipality, 'indicators', indicator, 'baselines'));
}

export function addBaseline(municipality: string, indicator: string, json: BaselineDraft): Promise<Baseline> {
  return send('POST', at(municipality, 'indicators', indicator, 'baselines'), { json });
}

export function removeBaseline(municipality: string, { id, version }: Versioned): Promise<void> {
  return send('DELETE', at(municipality, 'baselines', id), { version });
}

/** From now on nobody can change it. */
export function lockBaseline(municipality: string, { id, version }: Versioned): Promise<Baseline> {
  return send('PUT', at(municipality, 'baselines', id, 'lock'), { version });
}

/** The cards of journeys that an indicator speaks of. */
export function testimonies(municipality: string, indicator: string): Promise<Testimony[]> {
  return send('GET', at(municipality, 'indicators', indicator, 'cards'));
}

/** Speaks for or against a card from now on. */
export function speak(municipality: string, indicator: string, json: TestimonyDraft): Promise<Testimony[]> {
  return send('POST', at(municipality, 'indicators', indicator, 'cards'), { json });
}

export function unsay(municipality: string, indicator: string, card: string): Promise<void> {
  return send('DELETE', at(municipality, 'indicators', indicator, 'cards', card));
}

/** The journeys that one can choose a card of. */
export function journeys(municipality: string, q: string): Promise<Page<{ id: string; title: string }>> {
  return send('GET', inside(municipality, 'journeys'), { query: { q, limit: 20 } });
}

/** The cards of a journey, to choose one. */
export function cardsOf(municipality: string, journey: string): Promise<Schema<'JourneyDocument'>> {
  return send('GET', inside(municipality, 'journeys', journey));
}

/** Lets people answer. */
export function openSurvey(municipality: string, { id, version }: Versioned): Promise<Survey> {
  return send('PUT', at(municipality, 'surveys', id, 'opening'), { version });
}

/** Takes no more answers, for good. */
export function closeSurvey(municipality: string, { id, version }: Versioned): Promise<Survey> {
  return send('PUT', at(municipality, 'surveys', id, 'closing'), { version });
}

export function results(municipality: string, survey: string): Promise<Results> {
  return send('GET', at(municipality, 'surveys', survey, 'results'));
}

/** Turns the answers of a period into a point of the indicator. */
export function pointOf(municipality: string, survey: string, from: string, replace?: boolean): Promise<Series> {
  return send('POST', at(municipality, 'surveys', survey, 'points'), { json: { from, replace } });
}

/** The free texts of a survey, without their words. */
export function freeTexts(
  municipality: string,
  survey: string,
  review: Review,
  after?: string,
): Promise<Page<FreeText>> {
  return send('GET', at(municipality, 'surveys', survey, 'texts'), { query: { review, after } });
}

export function words(municipality: string, text: string): Promise<Words> {
  return send('GET', at(municipality, 'texts', text));
}

export function reviewText(
  municipality: string,
  { id, version }: Versioned,
  review: Exclude<Review, 'unchecked'>,
): Promise<void> {
  return send('PUT', at(municipality, 'texts', id, 'review'), { version, json: { review } });
}

/** The services an indicator can be about. */
export function services(municipality: string, q: string): Promise<Page<{ id: string; name: LocalText }>> {
  return send('GET', inside(municipality, 'catalogue', 'services'), { query: { q, limit: 20 } });
}

export function service(municipality: string, id: string): Promise<{ id: string; name: LocalText }> {
  return send('GET', inside(municipality, 'catalogue', 'services', id));
}

export function goal(municipality: string, id: string): Promise<{ id: string; title: LocalText }> {
  return send('GET', inside(municipality, 'catalogue', 'goals', id));
}

/** Those who can own an indicator. */
export function colleagues(municipality: string, q: string, limit = 20): Promise<Page<{ id: string; name: string }>> {
  return send('GET', inside(municipality, 'colleagues'), { query: { q, limit } });
}
