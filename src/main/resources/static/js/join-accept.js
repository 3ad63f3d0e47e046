import { accept } from './answered-invitation.js';

export const submitted = () => accept();
