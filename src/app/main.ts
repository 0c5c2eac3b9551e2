import './styles/index.css';
import { Controller } from './comparison/controller.ts';
import { screenOfAddress } from './frame/address.ts';
import { rememberedLanguage } from './language/language.ts';
import { loadMessages } from './language/loadMessages.ts';
import { showLanguage } from './language/showLanguage.ts';
import { followTheme } from './theme.ts';

// The work behind the page starts first; what draws the page is loaded meanwhile.
const controller = new Controller();
controller.show(screenOfAddress());
void controller.begin();
followTheme();
const language = rememberedLanguage();
const [{ mount }, say] = await Promise.all([import('./mount.tsx'), loadMessages(language)]);
showLanguage({ language, say });
mount(controller, { language, say });
