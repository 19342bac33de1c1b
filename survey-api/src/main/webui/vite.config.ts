import { createHash } from 'node:crypto';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';

/**
 * Writes Subresource Integrity into index.html: for the script and, as a module preload, for every chunk that it loads
 * later, whose bytes the browser then holds to the same digest. A Content-Security-Policy without inline scripts has no
 * room for an import map.
 */
function subresourceIntegrity(): Plugin {
  return {
    name: 'undercurrent-subresource-integrity',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') {
          return;
        }
        const digests = new Map<string, string>();
        for (const [name, output] of Object.entries(bundle)) {
          const content = output.type === 'chunk' ? output.code : output.source;
          digests.set(`/${name}`, `sha384-${createHash('sha384').update(content).digest('base64')}`);
        }
        let html = String(index.source).replace(
          /(<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)")/g,
          (tag, start: string, address: string) => {
            const digest = digests.get(address);
            return digest ? `${start} integrity="${digest}"` : tag;
          },
        );
        const later = Object.values(bundle)
          .filter((output) => output.type === 'chunk' && !output.isEntry)
          .map((chunk) => `/${chunk.fileName}`)
          .filter((address) => !html.includes(address))
          .map((address) => `<link rel="modulepreload" crossorigin href="${address}" integrity="${digests.get(address)}">`);
        html = html.replace('</head>', `${later.map((link) => `  ${link}\n  `).join('')}</head>`);
        index.source = html;
      },
    },
  };
}

export default defineConfig({
  base: '/',
  plugins: [subresourceIntegrity()],
  build: {
    target: 'es2022',
    assetsDir: 's/assets',
    assetsInlineLimit: 0, // a data: address would need an exception in the Content-Security-Policy
    modulePreload: false,
    reportCompressedSize: true,
  },
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000, // blinding takes a while on a busy machine
  },
});
