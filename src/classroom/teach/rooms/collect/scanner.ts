/** Reads QR codes off a camera's pictures: by the browser's own reader where it has one, else by a library that comes when it is first wanted. */

/** As browsers that have it name it (WICG, Barcode Detection API). */
interface Detector {
  readonly detect: (picture: CanvasImageSource) => Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  readonly getSupportedFormats: () => Promise<readonly string[]>;
  new (options: { readonly formats: readonly string[] }): Detector;
}

type Decode = (video: HTMLVideoElement) => Promise<string | undefined>;

/** Between two pictures, ms. */
const PAUSE = 150;

/**
 * Shows the camera's pictures in `video` and tells every code, each once while it is held up.
 * @returns what ends it. Rejects where there is no camera, or none may be used
 */
export async function scan(video: HTMLVideoElement, found: (text: string) => void): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  let over = false;
  const end = () => {
    over = true;
    for (const track of stream.getTracks()) track.stop();
  };
  video.srcObject = stream;
  try {
    await video.play();
    void look(video, await decoder(), found, () => over);
  } catch (error) {
    end();
    throw error;
  }
  return end;
}

async function look(
  video: HTMLVideoElement,
  decode: Decode,
  found: (text: string) => void,
  isOver: () => boolean,
): Promise<void> {
  let before: string | undefined;
  while (!isOver()) {
    const text = await decode(video);
    if (text !== undefined && text !== before && !isOver()) found(text);
    before = text ?? before;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function decoder(): Promise<Decode> {
  const Own: DetectorClass | undefined = Reflect.get(globalThis, 'BarcodeDetector');
  if (Own && (await Own.getSupportedFormats()).includes('qr_code')) {
    const detector = new Own({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const { videoWidth: width, videoHeight: height } = video;
    if (!context || width === 0) return undefined;
    Object.assign(canvas, { width, height });
    context.drawImage(video, 0, 0);
    try {
      return decodeQR(context.getImageData(0, 0, width, height));
    } catch {
      // No code in this picture.
      return undefined;
    }
  };
}
