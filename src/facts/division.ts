/** Which place lies inside which? By GB/T 2260 codes: two digits province, two city, two district. */
const provinces =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 00'.split(' ');

/** True for a six-digit code of a province, or 000000 for elsewhere. */
export function isDivision(code: string): boolean {
  return (
    /^\d{6}$/.test(code) && provinces.includes(code.slice(0, 2)) && (code.slice(0, 2) !== '00' || code === '000000')
  );
}

function significant(code: string): string {
  if (code.endsWith('0000')) return code.slice(0, 2);
  return code.endsWith('00') ? code.slice(0, 4) : code;
}

/** Whether a place lies inside an area; undefined where the place is wider than the area, so that the district is still to be chosen. */
export function within(place: string, area: string): boolean | undefined {
  if (place === '000000') return area === '000000';
  if (place.startsWith(significant(area))) return true;
  return area.startsWith(significant(place)) ? undefined : false;
}
