import { inside, send } from '../../api/client.ts';
import type { Schema } from '../../api/types.ts';

/** What there is to look at in a journey, and how it stands. */
export type LintReport = Schema<'LintReport'>;
export type Finding = LintReport['findings'][number];
export type Check = Finding['check'];
export type Weight = Finding['weight'];
export type State = Finding['state'];

export type Decision = Schema<'LintsDraft'>;

const at = (municipality: string, journey: string, ...parts: string[]) =>
  inside(municipality, 'journeys', journey, 'lint', ...parts);

export function lintReport(municipality: string, journey: string): Promise<LintReport> {
  return send('GET', at(municipality, journey));
}

/** The same, and what is found is kept: so it is known later what is gone. */
export function lookAnew(municipality: string, journey: string): Promise<LintReport> {
  return send('POST', at(municipality, journey));
}

export function decide(
  municipality: string,
  journey: string,
  { id, version }: Pick<Finding, 'id' | 'version'>,
  json: Decision,
): Promise<Finding> {
  return send('PUT', at(municipality, journey, id), { json, version });
}

/** Takes the last decision back. */
export function reopen(
  municipality: string,
  journey: string,
  { id, version }: Pick<Finding, 'id' | 'version'>,
): Promise<Finding> {
  return send('DELETE', at(municipality, journey, id), { version });
}
