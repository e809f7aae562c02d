/** A property that may have been set before the element was known. */
export abstract class Told extends HTMLElement {
  protected abstract readonly property: string;
  protected abstract draw(text: string): void;

  connectedCallback(): void {
    const early = Object.getOwnPropertyDescriptor(this, this.property);
    if (early !== undefined) {
      Reflect.deleteProperty(this, this.property);
      this.draw(String(early.value));
    }
  }
}
