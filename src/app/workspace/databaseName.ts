/** The browser's database that holds the work. */
export const databaseName = 'moked';
