import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Person = { username: string; password: string };
export type Who = 'operator' | `${'administrator' | 'contributor' | 'reader'} in ${'Fjordvik' | 'Lidaland'}`;

const usual: Record<Who, string> = {
  operator: 'operator@medvirk.example',
  'administrator in Fjordvik': 'marte.holm@fjordvik.example',
  'contributor in Fjordvik': 'jonas.berge@fjordvik.example',
  'reader in Fjordvik': 'sunniva.lien@fjordvik.example',
  'administrator in Lidaland': 'torbjorn.eide@lidaland.example',
  'contributor in Lidaland': 'gro.kvamme@lidaland.example',
  'reader in Lidaland': 'oddvar.hauge@lidaland.example',
};

/** Who signs in for a role: Maven tells; by hand, what `mvn spring-boot:run` made in its data folder. */
export function person(who: Who): Person {
  if (who === 'operator') {
    return { username: told('OPERATOR') ?? usual.operator, password: told('OPERATOR_PASSWORD') ?? operatorPassword() };
  }
  const key = `${who} kommune`.toUpperCase().replaceAll(' ', '_');
  return { username: told(key) ?? usual[who], password: told('PASSWORD') ?? kept('world/password').trim() };
}

function told(key: string): string | undefined {
  return process.env[`MEDVIRK_${key}`];
}

function operatorPassword(): string {
  return /^operator-password=(.*)$/m.exec(kept('secrets.properties'))?.[1] ?? '';
}

function kept(file: string): string {
  const path = fileURLToPath(new URL(`../../../.data/${file}`, import.meta.url));
  if (!existsSync(path)) throw new Error('Start Medvirk first (mvn spring-boot:run), or run the tests through Maven.');
  return readFileSync(path, 'utf8');
}
