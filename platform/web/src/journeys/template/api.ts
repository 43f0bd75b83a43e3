import { inside, send } from '../../api/client.ts';
import type { Change, Page, Schema } from '../../api/types.ts';

/** A template of the municipality's own. */
export type Template = Schema<'Template'>;
/** A template of the product's, in the reader's language. */
export type StandardTemplate = Schema<'StandardTemplate'>;
/** What a choice shows of a template. */
export type Outline = Schema<'Outline'>;
export type Beginning = Schema<'BeginningsDraft'>;
type Begun = Schema<'BeginningsBegun'>;

const at = (municipality: string, ...parts: string[]) => inside(municipality, 'journeys', 'templates', ...parts);

export function standardTemplates(municipality: string): Promise<StandardTemplate[]> {
  return send('GET', at(municipality, 'standard'));
}

export function beginStandard(municipality: string, key: string, json: Beginning): Promise<Begun> {
  return send('POST', at(municipality, 'standard', key, 'journeys'), { json });
}

export function ownTemplates(municipality: string): Promise<Template[]> {
  return send('GET', at(municipality));
}

export function beginOwn(municipality: string, id: string, json: Beginning): Promise<Begun> {
  return send('POST', at(municipality, id, 'journeys'), { json });
}

export function makeTemplate(municipality: string, json: Schema<'TemplateMaking'>): Promise<Template> {
  return send('POST', at(municipality), { json });
}

/** Makes a template hold another journey from now on. */
export function replaceTemplate(
  municipality: string,
  { id, version }: Pick<Template, 'id' | 'version'>,
  json: Schema<'TemplateReplacing'>,
): Promise<Template> {
  return send('PUT', at(municipality, id, 'pattern'), { json, version });
}

export function renameTemplate(
  municipality: string,
  { id, version }: Pick<Template, 'id' | 'version'>,
  json: Schema<'TemplateDraft'>,
): Promise<Template> {
  return send('PUT', at(municipality, id), { json, version });
}

export function trashTemplate(municipality: string, { id, version }: { id: string; version: number }): Promise<void> {
  return send('PUT', at(municipality, id, 'trash'), { version });
}

export function takeBackTemplate(municipality: string, id: string): Promise<void> {
  return send('DELETE', at(municipality, id, 'trash'));
}

export function templateHistory(municipality: string, id: string, after?: string): Promise<Page<Change>> {
  return send('GET', at(municipality, id, 'history'), { query: { after } });
}
