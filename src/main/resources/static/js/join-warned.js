import { goOn } from './joining.js';

export const submitted = () => goOn();
