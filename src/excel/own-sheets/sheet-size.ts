/** The rows that a sheet of Excel holds below a header. */
export const ROWS_BELOW_HEADER = 1_048_575;
