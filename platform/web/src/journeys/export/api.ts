import { download, inside, send } from '../../api/client.ts';
import type { Schema } from '../../api/types.ts';

const at = (municipality: string, ...parts: string[]) => inside(municipality, 'journeys', ...parts);

/** A journey as a file, with whose it is. */
export function journeyFile(municipality: string, id: string): Promise<Schema<'JourneyFile'>> {
  return send('GET', at(municipality, id, 'file'));
}

/** The same as it is to be saved. */
export function json(municipality: string, id: string): Promise<Blob> {
  return download(at(municipality, id, 'file'));
}

/** A journey on A3, for paper and for whoever has it read to them. */
export function paper(municipality: string, id: string): Promise<Blob> {
  return download(at(municipality, id, 'paper'));
}

/** A journey as a spreadsheet that can be taken in again. */
export function workbook(municipality: string, id: string): Promise<Blob> {
  return download(at(municipality, id, 'workbook'));
}
