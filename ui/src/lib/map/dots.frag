#version 300 es
// A disc with a soft edge, in premultiplied colours.
precision highp float;
in vec3 shade;
uniform float size;
uniform float strength;
out vec4 pixel;
void main() {
  float far = length(gl_PointCoord - 0.5) * size;
  float covered = clamp(size * 0.5 - far, 0.0, 1.0) * strength;
  pixel = vec4(shade * covered, covered);
}
