import './tokens.css';
import './global.css';

// Another process has to wake up before the database answers; it does so while the rest of the
// app is read. What is found is asked again where it matters.
void indexedDB.databases();

const { startApp } = await import('./startApp.tsx');
startApp();
