/** What the build makes of the pack's texts and the weekend: pages as plain HTML. */
declare module 'virtual:pack' {
  export interface PackPage {
    readonly id: string;
    readonly title: string;
    /** For whom it is. `paper`: pupils without a device, handed out piece by piece. */
    readonly reader: 'teacher' | 'pupils' | 'both' | 'paper' | 'home' | 'it';
    /** On how many sheets of paper it prints, A4 or Letter. */
    readonly sheets: number;
    /** How high the rows of its tables are. */
    readonly rows: 'plain' | 'middle' | 'tall' | 'cut';
    readonly html: string;
  }
  export const pack: readonly PackPage[];
}
