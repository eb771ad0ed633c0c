/** Draws dots with the graphics card: one point each, in one call for those that are dimmed and one for those that are not. */
import type { Camera, Size } from "./camera";
import FRAGMENT from "./dots.frag?raw";
import VERTEX from "./dots.vert?raw";
import type { Dots } from "./dots";
import { DIMMED, MOST_COLOURS, type Painter } from "./painter";
import type { Rgb } from "./palette";

/** Null where the window has no WebGL 2, or a program plays the card: `byProcessor` draws dots faster than that. */
export function byCard(canvas: HTMLCanvasElement): Painter | null {
  if (!hasCard()) return null;
  const gl = canvas.getContext("webgl2", { antialias: false, depth: false, stencil: false });
  const program = gl && linked(gl);
  return gl && program ? new Card(gl, program) : null;
}

class Card implements Painter {
  readonly #gl: WebGL2RenderingContext;
  readonly #uniforms: Record<
    "middle" | "scale" | "size" | "drawn" | "strength" | "colours",
    WebGLUniformLocation | null
  >;
  readonly #buffers: Record<"place" | "colour" | "lit", WebGLBuffer | null>;
  readonly #program: WebGLProgram;
  #count = 0;
  #anyDimmed = false;
  #size: Size = { width: 1, height: 1 };
  #ratio = 1;
  #paper: Rgb = [0, 0, 0];

  constructor(gl: WebGL2RenderingContext, program: WebGLProgram) {
    this.#gl = gl;
    this.#program = program;
    const uniform = (name: string) => gl.getUniformLocation(program, name);
    this.#uniforms = {
      middle: uniform("middle"),
      scale: uniform("scale"),
      size: uniform("size"),
      drawn: uniform("drawn"),
      strength: uniform("strength"),
      colours: uniform("colours"),
    };
    this.#buffers = { place: gl.createBuffer(), colour: gl.createBuffer(), lit: gl.createBuffer() };
    gl.useProgram(program);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  }

  resize(size: Size, ratio: number): void {
    this.#size = size;
    this.#ratio = ratio;
    this.#gl.viewport(0, 0, Math.round(size.width * ratio), Math.round(size.height * ratio));
  }

  setDots({ count, x, y }: Dots): void {
    const places = new Float32Array(2 * count);
    for (let at = 0; at < count; at += 1) {
      places[2 * at] = x[at] ?? 0;
      places[2 * at + 1] = y[at] ?? 0;
    }
    this.#count = count;
    this.#fill("place", places);
    const place = this.#gl.getAttribLocation(this.#program, "place");
    this.#gl.enableVertexAttribArray(place);
    this.#gl.vertexAttribPointer(place, 2, this.#gl.FLOAT, false, 0, 0);
    this.#fillBytes("colour", new Uint8Array(count));
    this.setLit(null);
  }

  setColours(of: Uint8Array, colours: readonly Rgb[], paper: Rgb): void {
    const values = new Float32Array(3 * MOST_COLOURS);
    colours.forEach((colour, at) =>
      values.set(
        colour.map((part) => part / 255),
        3 * at,
      ),
    );
    this.#gl.uniform3fv(this.#uniforms.colours, values);
    this.#paper = paper;
    this.#fillBytes("colour", of);
  }

  setLit(lit: Uint8Array | null): void {
    this.#anyDimmed = lit !== null;
    this.#fillBytes("lit", lit ?? new Uint8Array(this.#count).fill(1));
  }

  draw({ x, y, scale }: Camera, radius: number): void {
    const gl = this.#gl;
    const [red, green, blue] = this.#paper;
    gl.clearColor(red / 255, green / 255, blue / 255, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    if (this.#count === 0) return;
    gl.uniform2f(this.#uniforms.middle, x, y);
    gl.uniform2f(this.#uniforms.scale, (2 * scale) / this.#size.width, (-2 * scale) / this.#size.height);
    gl.uniform1f(this.#uniforms.size, 2 * radius * this.#ratio + 1);
    if (this.#anyDimmed) this.#drawThose(0, 1 - DIMMED);
    this.#drawThose(1, 1);
  }

  end(): void {
    this.#gl.getExtension("WEBGL_lose_context")?.loseContext();
  }

  #drawThose(lit: 0 | 1, strength: number): void {
    this.#gl.uniform1ui(this.#uniforms.drawn, lit);
    this.#gl.uniform1f(this.#uniforms.strength, strength);
    this.#gl.drawArrays(this.#gl.POINTS, 0, this.#count);
  }

  #fill(name: "place" | "colour" | "lit", values: Float32Array | Uint8Array): void {
    this.#gl.bindBuffer(this.#gl.ARRAY_BUFFER, this.#buffers[name]);
    this.#gl.bufferData(this.#gl.ARRAY_BUFFER, values, this.#gl.STATIC_DRAW);
  }

  #fillBytes(name: "colour" | "lit", values: Uint8Array): void {
    this.#fill(name, values);
    const at = this.#gl.getAttribLocation(this.#program, name);
    this.#gl.enableVertexAttribArray(at);
    this.#gl.vertexAttribIPointer(at, 1, this.#gl.UNSIGNED_BYTE, 0, 0);
  }
}

/** Asked on a canvas of its own: one that was asked for WebGL is good for nothing else. */
function hasCard(): boolean {
  const gl = document.createElement("canvas").getContext("webgl2", { failIfMajorPerformanceCaveat: true });
  if (!gl) return false;
  const names = gl.getExtension("WEBGL_debug_renderer_info");
  const name = String(gl.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER));
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return !PLAYED.test(name);
}

/** What programs that play a card are called. */
const PLAYED = /swiftshader|llvmpipe|softpipe|swrast|software|basic render/i;

function linked(gl: WebGL2RenderingContext): WebGLProgram | null {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  return gl.getProgramParameter(program, gl.LINK_STATUS) ? program : null;
}
