/* What can be decided about feedback, by what was decided before. */

const FRESH = ['AREA', 'LINK', 'CREATE', 'MERGE', 'NOT_SAME', 'LATER', 'DECLINE'];

const AFTER = {
    ACCEPTED: ['AREA', 'LINK', 'CREATE', 'MERGE'],
    TO_ANSWER: ['AREA', 'LINK'],
    ANSWERED: ['AREA', 'LINK'],
    DECLINED: ['AREA'],
    MERGED: [],
};

/** The decisions that make sense for a state; all else begins with deciding anew. */
export function waysOf(state) {
    return AFTER[state] ?? FRESH;
}
