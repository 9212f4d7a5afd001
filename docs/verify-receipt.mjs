// node verify-receipt.mjs RECEIPT KEYS [HEAD]: checks a receipt with nothing of Kavel. What it checks is in sealed-bids.md.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [receiptFile, keysFile, headFile] = process.argv.slice(2);
const read = (file) => readFileSync(file, 'utf8');
const hex = (text) => Buffer.from(text, 'hex');
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const must = (holds, what) => {
  if (!holds) throw new Error(what);
};
// RFC 8785, for what these files hold: objects, lists, ASCII texts and whole numbers.
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
};
const keys = read(keysFile).match(/-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g).map((pem) => createPublicKey(pem));
const idOf = (key) => sha256(key.export({ type: 'spki', format: 'der' }).subarray(-32)).toString('hex').slice(0, 16);
const mustBeSigned = (what, { key, signature }) => {
  const found = keys.find((candidate) => idOf(candidate) === key);
  must(found, `key ${key} is not among those given`);
  must(verify(null, Buffer.from(canonical(what)), found, Buffer.from(signature, 'base64')), 'the signature is wrong');
};

const receipt = JSON.parse(read(receiptFile));
const { entry, opening, completed } = receipt;
must(read(receiptFile).trim() === canonical(receipt), 'the file was changed');
mustBeSigned(entry, receipt);
const commitment = sha256('kavel/commitment/1\0', hex(opening.salt), hex(opening.ciphertext_hash));
must(commitment.toString('hex') === entry.commitment, 'the commitment is wrong');
must(Date.parse(entry.arrived) < Date.parse(entry.deadline), 'it is late');
if (completed) {
  const { head } = completed.head;
  mustBeSigned(head, completed.head);
  must(head.assignment === entry.assignment && head.number === entry.number, 'the head is of another assignment');
  // RFC 9162, section 2.1.3.2.
  let [hash, at, last] = [sha256(Buffer.of(0), canonical(entry)), entry.seq - 1, head.size - 1];
  must(at <= last, 'the path is wrong');
  for (const step of completed.path.map(hex)) {
    must(last > 0, 'the path is wrong');
    const isRight = at % 2 === 1 || at === last;
    hash = isRight ? sha256(Buffer.of(1), step, hash) : sha256(Buffer.of(1), hash, step);
    while (isRight && at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  must(last === 0 && hash.toString('hex') === head.root, 'the path is wrong');
}
if (headFile) must(completed && read(headFile).trim() === canonical(completed.head), 'it is another head');
console.log(`right: ${entry.event} on assignment ${entry.number} at ${entry.arrived}`);
