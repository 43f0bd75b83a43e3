/** A name that every file system takes. */
export function fileName(title: string, language: string): string {
  const plain = title.toLocaleLowerCase(language).replace(/[^\p{L}\p{N}]+/gu, '-');
  return plain.replace(/^-|-$/g, '').slice(0, 80) || 'tjenestereise';
}

/** Hands the file to the browser. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
