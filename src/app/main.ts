import './styles/index.css';
import { Controller } from './comparison/controller.ts';

// The work behind the page starts first; what draws the page is loaded meanwhile.
const controller = new Controller();
controller.begin();
const { mount } = await import('./mount.tsx');
mount(controller);
