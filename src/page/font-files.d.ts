/** Font files are bundled as their bytes. */
declare module '*.ttf';
