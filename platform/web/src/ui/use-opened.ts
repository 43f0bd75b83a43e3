import { useState } from 'react';

/**
 * What a form was opened with. The page may hear of a newer version while one writes; to build on that would put the form over what
 * somebody else has changed, without a word.
 */
export function useOpened<T>(thing: T): T {
  return useState(thing)[0];
}
