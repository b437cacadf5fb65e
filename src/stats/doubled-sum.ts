/**
 * A sum kept in twice the digits of a double (Knuth's two-sum), so that it comes out the same in whatever order the values
 * come. Which case is in which slot of the model says nothing, and depends on who is kept in mind for later.
 */
export class DoubledSum {
  private sum = 0;
  private rest = 0;

  add(value: number): void {
    const sum = this.sum + value;
    const part = sum - this.sum;
    this.rest += this.sum - (sum - part) + (value - part);
    this.sum = sum;
  }

  get value(): number {
    return this.sum + this.rest;
  }
}
