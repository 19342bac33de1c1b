/** Bytes as the protocol writes them: base64url without padding on the wire, UTF-8 for text, big-endian for UUIDs. */

export const fromBase64Url = (text) => {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
};

export const toBase64Url = (bytes) => {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

export const fromUtf8 = (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

export const toUtf8 = (text) => new TextEncoder().encode(text);

/** The 16 bytes of a UUID (RFC 9562, section 4). */
export const uuidBytes = (uuid) =>
  Uint8Array.from(uuid.replaceAll('-', '').match(/../g), (pair) => Number.parseInt(pair, 16));

export const concat = (...parts) => {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
};

export const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
