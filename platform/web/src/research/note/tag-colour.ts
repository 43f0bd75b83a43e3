/** The colours of tags, in the order the tags are listed; the words are what tells them apart. */
const colours = ['rust', 'ochre', 'moss', 'plum', 'accent'] as const;

/** The colour of the tag at a place in the list; a highlight without one is grey. */
export function tagColour(place: number) {
  return place < 0 ? 'neutral' : (colours[place % colours.length] ?? 'neutral');
}
