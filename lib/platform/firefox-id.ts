/** Under which Firefox knows the extension, and an administrator sets it up. */
export const FIREFOX_ID = 'klarpost@klarpost.example';
