// The one import of the browser's API; the other files of this room wrap what the project uses of it.
import browser from 'webextension-polyfill';

export { browser };
