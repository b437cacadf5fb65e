import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/report/escape.ts';

describe('text on a page', () => {
  it('cannot open a tag, close an attribute or start an entity', () => {
    expect(escapeHtml(`<script>alert("1 & 2")</script>`)).toBe(
      '&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;',
    );
    expect(escapeHtml(`"]]>'`)).toBe('&quot;]]&gt;&#39;');
  });

  it('holds no control characters', () => {
    expect(escapeHtml('a\u0000b\u001bc')).toBe('a b c');
  });

  it('is harmless whatever it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", ';', '#', 'amp', '\u0000', 'é') }),
        (text) => {
          expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
        },
      ),
      { seed: 11 },
    );
  });
});
