/** Every text of the page, by language. */
export const messages = {
  en: { title: 'Moked: compare staffing scenarios' },
  he: { title: 'מוקד: השוואת תרחישי איוש' },
};
