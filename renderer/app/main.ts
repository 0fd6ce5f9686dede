import './tokens.css';
import './global.css';
import { firstLook } from './askFirst.ts';
import { startApp } from './startApp.tsx';

void startApp(firstLook);
