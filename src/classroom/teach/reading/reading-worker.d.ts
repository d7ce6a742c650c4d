/** What the build puts in the place of the worker's name. */
declare module 'virtual:reading-worker' {
  const ReadingWorker: new () => Worker;
  export default ReadingWorker;
}
