import { startAhead } from './comparison/deskWorker.ts';
import { directionOf, rememberedLanguage } from './language/language.ts';
import { loadMessages } from './language/loadMessages.ts';
import { followTheme } from './theme.ts';

// The frame in index.html is painted once this has run: in the right theme and direction. Everything else is loaded meanwhile.
startAhead();
const language = rememberedLanguage();
document.documentElement.lang = language;
document.documentElement.dir = directionOf[language];
followTheme();
void loadMessages(language);
void import('./start.ts');
