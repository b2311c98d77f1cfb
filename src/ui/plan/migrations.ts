/** How does what an older page saved become what this one reads? */

/** The version of what this page saves. */
export const savedVersion = 1;

type Step = (data: object) => object;

/** What was kept while there was one large size of text. */
const withTextSize: Step = data => {
  const { largeText, ...others } = data as { readonly largeText?: unknown };
  return { ...(largeText === true && { textSize: 'large' }), ...others };
};

/** The step that leads from each version to the next. What has no version is 0. */
const steps: readonly Step[] = [withTextSize];

/** The version of saved data, 0 where it names none; undefined where it is no data. */
export function versionOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const { version = 0 } = data as { readonly version?: unknown };
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;
}

/** The data as this page reads it; undefined where it is none, or of a newer page. */
export function migrated(data: unknown): object | undefined {
  const version = versionOf(data);
  if (version === undefined || version > savedVersion) return undefined;
  return steps.slice(version).reduce((it, step) => step(it), data as object);
}
