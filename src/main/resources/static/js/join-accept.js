import { accept } from './joining.js';

export const submitted = () => accept();
