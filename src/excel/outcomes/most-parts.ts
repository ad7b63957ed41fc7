/**
 * Different figures that are no whole number of posts: more than anybody writes for posts that are
 * held in part, and as many as a formula holds. A column with more of them counts no posts.
 */
export const MOST_PARTS = 12;
