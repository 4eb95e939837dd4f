/**
 * The address of the page in this frame. A frame without an address of its own (`srcdoc`, a written `about:blank`, a
 * blob) has that of the nearest frame around it that has one.
 */
export function pageAddress(): string {
  let frame: Window = window;
  try {
    while (/^(about|blob|data):/.test(frame.location.href) && frame.parent !== frame) frame = frame.parent;
    return frame.location.href;
  } catch {
    // A frame of another site, whose address is none of this frame's business.
    return location.href;
  }
}
