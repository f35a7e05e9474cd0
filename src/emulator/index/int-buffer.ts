/** A growing array of 32-bit integers. */
export class IntBuffer {
  private values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Int32Array(this.values.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  view(): Int32Array {
    return this.values.subarray(0, this.length);
  }
}
