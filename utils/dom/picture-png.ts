/** How wide the picture is, in pixels of the chart; twice as many dots, so that it can be printed. */
const WIDTH = 760;
const MARGIN = 20;
const DOTS = 2;

const TITLE = '600 20px system-ui, sans-serif';
const SMALL = '14px system-ui, sans-serif';
/** Of a line of words. */
const LINE = 26;

export interface PictureWords {
  title: string;
  /** Below it, a line each. */
  lines: readonly string[];
}

/**
 * A chart as a PNG file on white paper, its title above it. Nothing is loaded: the chart brings its own style.
 *
 * @param chart laid out in percent of its width, and in rem; needs not be on the page
 * @param colours the style's variables
 * @throws where the browser draws no pictures
 */
export async function picturePng(
  chart: SVGSVGElement,
  { title, lines }: PictureWords,
  colours: Readonly<Record<string, string>>,
): Promise<Blob> {
  const height = Number.parseFloat(chart.getAttribute('height') ?? '') * 16;
  const copy = chart.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', `${WIDTH}px`);
  copy.setAttribute('height', `${height}px`);
  for (const [name, value] of Object.entries(colours)) copy.style.setProperty(name, value);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();

  const top = MARGIN + (lines.length + 1) * LINE + MARGIN / 2;
  const canvas = document.createElement('canvas');
  canvas.width = (WIDTH + 2 * MARGIN) * DOTS;
  canvas.height = (top + height + MARGIN) * DOTS;
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('no canvas');
  paper.scale(DOTS, DOTS);
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.fillStyle = '#000';
  paper.font = TITLE;
  paper.fillText(title, MARGIN, MARGIN + 16, WIDTH);
  paper.font = SMALL;
  for (const [i, line] of lines.entries()) paper.fillText(line, MARGIN, MARGIN + 16 + (i + 1) * LINE, WIDTH);
  paper.drawImage(image, MARGIN, top, WIDTH, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
