import { goOn } from './answered-invitation.js';

export const submitted = () => goOn();
