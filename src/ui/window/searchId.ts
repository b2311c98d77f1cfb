/** Which field is it in which one searches? */

/** Its id. */
export const searchId = 'desk-search';
