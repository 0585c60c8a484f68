/** Shapes of a peer that ships none. */
declare module 'lexrank' {
  interface Line {
    weight: number;
    text: string;
    index: number;
  }
  const lexrank: {
    summarize(text: string, lines: number, done: (error: Error | null, lines: Line[]) => void): void;
  };
  export default lexrank;
}
