import { Controller } from './comparison/controller.ts';
import { screenOfAddress } from './frame/address.ts';
import { rememberedLanguage } from './language/language.ts';
import { loadMessages } from './language/loadMessages.ts';
import { showLanguage } from './language/showLanguage.ts';

/** Has the work behind the page begin, and the page drawn by what is loaded meanwhile. */
async function start(): Promise<void> {
  const controller = new Controller();
  controller.show(screenOfAddress());
  void controller.begin();
  const language = rememberedLanguage();
  const [{ mount }, say] = await Promise.all([import('./mount.tsx'), loadMessages(language)]);
  showLanguage({ language, say });
  mount(controller, { language, say });
}

void start();
