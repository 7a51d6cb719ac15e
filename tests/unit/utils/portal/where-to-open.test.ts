import { describe, expect, test } from 'vitest';
import { fitsInPage, originOf } from '@/utils/portal/where-to-open.ts';

describe('the panel fits in the page', () => {
  test.each([
    ['a portal', 'https://portal.example/case/12', true],
    ['a portal on a port', 'https://portal.example:8443/', true],
    ['a page that only speaks of a PDF', 'https://portal.example/view?file=a.pdf', true],
    ['a page with a PDF behind the #', 'https://portal.example/view#a.pdf', true],
    ['a page of a site with "pdf" in its name', 'https://portal.example/pdf', true],
    ['this computer', 'http://localhost:3000/', true],
    ['this computer by its number', 'http://127.0.0.1:3000/', true],
    ['this computer by its newer number', 'http://[::1]:3000/', true],
    ['plain http', 'http://portal.example/', false],
    ['a site that only begins like this computer', 'http://localhost.example/', false],
    ['a new tab', 'chrome://newtab/', false],
    ['an empty page', 'about:blank', false],
    ['a file', 'file:///home/a.html', false],
    ['a page of an extension', 'chrome-extension://abc/options.html', false],
    ['source of a page', 'view-source:https://portal.example/', false],
    ['data', 'data:text/html,hello', false],
    ['a PDF', 'https://portal.example/letter.pdf', false],
    ['a PDF in capitals', 'https://portal.example/LETTER.PDF', false],
    ['a PDF with a query', 'https://portal.example/letter.pdf?page=2', false],
    ['a drawing', 'https://portal.example/map.svg', false],
    ['data in XML', 'https://portal.example/feed.xml', false],
    ['a feed', 'https://portal.example/feed.rss', false],
    ["Chrome's store", 'https://chromewebstore.google.com/detail/x', false],
    ["Chrome's old store", 'https://chrome.google.com/webstore/detail/x', false],
    ['another page beside the old store', 'https://chrome.google.com/other', true],
    ["Edge's store", 'https://microsoftedge.microsoft.com/addons', false],
    ["Firefox' store", 'https://addons.mozilla.org/fr/firefox/', false],
    ["Firefox' help", 'https://support.mozilla.org/fr/', false],
    ['another site of Mozilla', 'https://www.mozilla.org/', true],
    ['a site that only ends like a store', 'https://evil-addons.mozilla.org.example/', true],
    ['no address', undefined, false],
    ['an empty address', '', false],
    ['no address at all', 'not an address', false],
  ])('%s (%s): %s', (_, address, expected) => {
    expect(fitsInPage(address)).toBe(expected);
  });
});

describe('the origin', () => {
  test.each([
    ['https://portal.example/case/12?x#y', 'https://portal.example'],
    ['https://portal.example:8443/', 'https://portal.example:8443'],
    ['http://portal.example/', 'http://portal.example'],
    ['https://user:secret@portal.example/', 'https://portal.example'],
    ['about:blank', null],
    ['chrome://newtab/', null],
    ['file:///home/a.html', null],
    ['data:text/html,hello', null],
    ['not an address', null],
    [undefined, null],
  ])('of %j is %j', (address, expected) => {
    expect(originOf(address)).toBe(expected);
  });
});
