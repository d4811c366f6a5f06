/** X's own library, for tests alone; it comes without types. */
declare module 'twitter-text' {
  interface Place {
    indices: [start: number, end: number];
  }
  const library: {
    extractUrlsWithIndices(text: string): (Place & { url: string })[];
    extractHashtagsWithIndices(text: string): Place[];
    extractMentionsOrListsWithIndices(text: string): Place[];
    parseTweet(text: string): { weightedLength: number };
  };
  export default library;
}
