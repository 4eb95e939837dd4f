/** Offsets of the places where `part` stands in `text`, overlapping ones too, up to `limit` of them. */
export function occurrencesOf(text: string, part: string, limit = Number.POSITIVE_INFINITY): number[] {
  const places: number[] = [];
  if (part === '') return places;
  for (let place = text.indexOf(part); place !== -1 && places.length < limit; place = text.indexOf(part, place + 1)) {
    places.push(place);
  }
  return places;
}
