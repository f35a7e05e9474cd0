import { describe, expect, it } from 'vitest';
import { createRestCompressor } from '../../src/compression/rest-compressor.ts';

// Bytes that an earlier gateway stored must read as what they were, or be a miss: these were written by version 1.
const content = '{"dataset":"device/510k","results":[{"k_number":"K000001"},{"k_number":"K000002"}]}'.repeat(3);
const stored: Record<string, string> = {
  'gzip:6':
    'AQEGAAAAAAD5AAAAURbZ4R+LCAAAAAAAAAOrVkpJLEksTi1RslJKSS3LTE7VNzU0yFbSUSpKLS7NKSlWsoquVsqOzyvNTUotUrJS8jYAAUOlWh0swkZKtbG11UPCSAD4Nl9d+QAAAA==',
  'deflate:6':
    'AQIGAAAAAAD5AAAAYGyAUXicq1ZKSSxJLE4tUbJSSkkty0xO1Tc1NMhW0lEqSi0uzSkpVrKKrlbKjs8rzU1KLVKyUvI2AAFDpVodLMJGSrWxtdVDwkgAVeFNeg==',
  'brotli:11':
    'AQMLAAAAAAD5AAAAJwZqwh/4AAAch7HbZC++KabzEGRHPpD+RAMMouhY9qhpFp2uPrABp4PzgnO60YI2eAzf/YK4Cbz76UaNjII4uVudbmgFK42lebBnAQ==',
  'zstd:3':
    'AQQDAAAAAAD5AAAARkA6Jyi1L/0k+U0CAMQDeyJkYXRhc2V0IjoiZGV2aWNlLzUxMGsiLCJyZXN1bHRzIjpbeyJrX251bWJlciI6IkswMSJ9LDIifV19AwAjK1BaZ5IJABR7KbOQ',
  identity:
    'AQAAAAAAAAD5AAAAJIQPiHsiZGF0YXNldCI6ImRldmljZS81MTBrIiwicmVzdWx0cyI6W3sia19udW1iZXIiOiJLMDAwMDAxIn0seyJrX251bWJlciI6IkswMDAwMDIifV19eyJkYXRhc2V0IjoiZGV2aWNlLzUxMGsiLCJyZXN1bHRzIjpbeyJrX251bWJlciI6IkswMDAwMDEifSx7ImtfbnVtYmVyIjoiSzAwMDAwMiJ9XX17ImRhdGFzZXQiOiJkZXZpY2UvNTEwayIsInJlc3VsdHMiOlt7ImtfbnVtYmVyIjoiSzAwMDAwMSJ9LHsia19udW1iZXIiOiJLMDAwMDAyIn1dfQ==',
};

describe('bytes stored by version 1', () => {
  const compressor = createRestCompressor({ prefer: 'speed', now: () => 0, random: () => 0 });

  it.each(Object.entries(stored))('are still read: %s', (encoding, base64) => {
    const read = compressor.decode('device/510k', Buffer.from(base64, 'base64'), encoding);
    expect(read?.toString()).toBe(content);
  });

  it('are a miss once they say that they are of a later version', () => {
    for (const [encoding, base64] of Object.entries(stored)) {
      const later = Buffer.from(base64, 'base64');
      later.writeUInt8(2, 0);
      expect(compressor.decode('device/510k', later, encoding)).toBeUndefined();
    }
  });
});
