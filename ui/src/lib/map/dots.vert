#version 300 es
// Each dot is a point: where it is on the map, which colour it has, and 1 where it stands out.
in vec2 place;
in uint colour;
in uint lit;
uniform vec2 middle;
uniform vec2 scale;
uniform float size;
// Of which dots, dimmed or not, this picture is.
uniform uint drawn;
// As many as MOST_COLOURS.
uniform vec3 colours[16];
out vec3 shade;
void main() {
  shade = colours[min(colour, 15u)];
  // What is not drawn this time lies outside of what can be seen.
  gl_Position = lit == drawn ? vec4((place - middle) * scale, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
  gl_PointSize = size;
}
