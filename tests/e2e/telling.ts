/** What Playwright tells of every call that a test makes, brought down to what is read: it took a quarter of the tests' own time. */

/** So many of the test's own places find the line that a call was made in, and who asked for it. */
const NEAREST = 8;

function isOurs(place: NodeJS.CallSite): boolean {
  const file = place.getFileName();
  return typeof file === 'string' && !file.startsWith('node:') && !file.includes('/node_modules/');
}

/** It asks of each call where it was made, and has the whole way there written out by source maps. The library's last place names the call. */
function nearest(places: NodeJS.CallSite[]): NodeJS.CallSite[] {
  const first = places.findIndex(isOurs);
  return first < 0 ? places : places.slice(Math.max(0, first - 1), first + NEAREST);
}

/** The places of calls as they are written, by where they are in the scripts that run. */
const written = new Map<string, string>();

/** Writes where an error was made; a place that has been written once is not looked up in its source map again. */
function writing(write: (error: Error, places: NodeJS.CallSite[]) => unknown) {
  return (error: Error, places: NodeJS.CallSite[]): unknown => {
    const near = nearest(places);
    const at = near.map((place) => `${place.getFileName()}:${place.getPosition()}`).join();
    const head = `${error.name}: ${error.message}`;
    const known = written.get(at);
    if (known !== undefined) return head + known;
    const whole = write(error, near);
    if (typeof whole === 'string' && whole.startsWith(head)) written.set(at, whole.slice(head.length));
    return whole;
  };
}

const calls = new Set<unknown>();

/** Whether a message to the runner says that a call began or ended: no report shows it. What a test names a step, and what failed, is told. */
function isOfCall(message: unknown): boolean {
  const { method, params } = (message as { params?: { method?: string; params?: Step } }).params ?? {};
  if (method === 'stepEnd') return calls.delete(params?.stepId);
  if (method !== 'stepBegin' || params?.category !== 'pw:api') return false;
  calls.add(params.stepId);
  return true;
}

interface Step {
  readonly stepId?: string;
  readonly category?: string;
}

/** Brings it down, in the process that it is called in. */
export function tellLess(): void {
  const write = Error.prepareStackTrace?.bind(Error);
  if (write) Error.prepareStackTrace = writing(write);
  const tell = process.send?.bind(process);
  if (tell) process.send = (message: unknown) => isOfCall(message) || tell(message);
}
