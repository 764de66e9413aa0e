/**
 * Mutants that change nothing which anything could see, by file: the line in which each begins, what becomes what in it,
 * and why nothing comes of that.
 */
export default {}
