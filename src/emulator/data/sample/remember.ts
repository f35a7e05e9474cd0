/**
 * A function that keeps what it made for the indices asked last, at most `capacity` of them. What comes often is made once; memory stays
 * bounded. Everything is made from its index alone, so whatever was forgotten comes back the same.
 */
export function remember<T>(capacity: number, make: (index: number) => T): (index: number) => T {
  let recent = new Map<number, T>();
  let older = new Map<number, T>();
  return (index) => {
    let value = recent.get(index);
    if (value !== undefined) return value;
    value = older.get(index) ?? make(index);
    recent.set(index, value);
    if (recent.size * 2 >= capacity) {
      older = recent;
      recent = new Map();
    }
    return value;
  };
}
