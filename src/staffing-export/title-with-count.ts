/** A title, and how many posts its cell says that its row stands for, as in `2 x Driver`. */
export interface TitleWithCount {
  readonly title: string;
  readonly posts: number;
}

const COUNT = '(?<posts>[1-9]\\d{0,2})';
const POSTS = '(?:posts?|positions?|postes?|emplois?|puestos?|plazas?)';
const SHAPES: readonly RegExp[] = [
  new RegExp(`^${COUNT} ?(?:[xX*] |×) ?(?<title>\\p{L}.*)$`, 'u'),
  new RegExp(`^[([]${COUNT} ?[xX×*][)\\]] ?(?<title>\\p{L}.*)$`, 'u'),
  new RegExp(`^[([]${COUNT} ${POSTS}[)\\]] ?(?<title>\\p{L}.*)$`, 'iu'),
  new RegExp(`^${COUNT} ${POSTS}(?: (?:of|de) | d['’]| ?[:–—-] ?)(?<title>\\p{L}.*)$`, 'iu'),
  new RegExp(`^(?<title>.*\\p{L}.*?),? ?(?:[ ([][xX*]|×) ?${COUNT}[)\\]]?$`, 'u'),
  new RegExp(`^(?<title>.*\\p{L}.*?) ?(?:[([]|[,:–—-] )${COUNT} (?:[xX×*]|${POSTS})[)\\]]?$`, 'iu'),
];

/**
 * Parts a title from the number of posts before or behind it. A bare figure may be anything, and the
 * plural of `3 Drivers` is no title of one post: neither is parted.
 *
 * @returns null for a title without one.
 */
export function splitTitleWithCount(text: string): TitleWithCount | null {
  if (!/\d/.test(text)) return null;
  for (const shape of SHAPES) {
    const { title, posts } = shape.exec(text)?.groups ?? {};
    if (title && posts && /\p{L}{3}/u.test(title)) return { title, posts: Number(posts) };
  }
  return null;
}
