import * as formats from "../grid/formats";
import { LookPart } from "./look";

export class RangeFontObject extends LookPart {
  readonly excelName = "RangeFont";

  get Bold() {
    return this.read(formats.bold);
  }
  set Bold(on: boolean | null) {
    this.write(formats.bold, on === true);
  }
  get Italic() {
    return this.read(formats.italic);
  }
  set Italic(on: boolean | null) {
    this.write(formats.italic, on === true);
  }
  get Strikethrough() {
    return this.read(formats.strikethrough);
  }
  set Strikethrough(on: boolean | null) {
    this.write(formats.strikethrough, on === true);
  }
  get Underline() {
    return this.read(formats.underline);
  }
  set Underline(kind: string | null) {
    this.write(formats.underline, String(kind));
  }
  get Color() {
    return this.read(formats.fontColor);
  }
  set Color(color: string | null) {
    this.write(formats.fontColor, String(color));
  }
  get Name() {
    return this.read(formats.fontName);
  }
  set Name(name: string | null) {
    this.write(formats.fontName, String(name));
  }
  get Subscript() {
    return this.read(formats.subscript);
  }
  set Subscript(on: boolean | null) {
    this.write(formats.subscript, on === true);
  }
  get Superscript() {
    return this.read(formats.superscript);
  }
  set Superscript(on: boolean | null) {
    this.write(formats.superscript, on === true);
  }
  get Size() {
    return this.read(formats.fontSize);
  }
  set Size(size: number | null) {
    this.write(formats.fontSize, Number(size));
  }
}
