import { type APIRequestContext, expect } from '@playwright/test';

/** The API as the web application calls it: with the session of a page and its CSRF token. */
export class Api {
  private readonly request: APIRequestContext;

  constructor(request: APIRequestContext) {
    this.request = request;
  }

  async get<T>(path: string): Promise<T> {
    const answer = await this.request.get(`/api/v1/${path}`);
    expect(answer.status(), `GET ${path}`).toBe(200);
    return (await answer.json()) as T;
  }

  async post<T>(path: string, data: unknown): Promise<T> {
    return this.send<T>('POST', path, data);
  }

  /** Replaces what stands at version `version`. */
  async put<T>(path: string, version: number, data: unknown): Promise<T> {
    return this.send<T>('PUT', path, data, { 'If-Match': `"${version}"` });
  }

  async delete(path: string): Promise<void> {
    await this.send('DELETE', path);
  }

  private async send<T>(method: string, path: string, data?: unknown, more: Record<string, string> = {}): Promise<T> {
    const headers = { 'X-XSRF-TOKEN': await this.token(), ...more };
    const answer = await this.request.fetch(`/api/v1/${path}`, { method, data, headers });
    const text = await answer.text();
    expect(answer.ok(), `${method} ${path}: ${answer.status()} ${text}`).toBe(true);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  private async token(): Promise<string> {
    const { cookies } = await this.request.storageState();
    return cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
  }
}
