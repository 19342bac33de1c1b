// Turns $metadata (a file) into JSON with OASIS's odata-csdl, and prints the entity sets and their properties.
import { readFileSync } from "node:fs";
import { xml2json } from "odata-csdl";

const model = xml2json(readFileSync(process.argv[2], "utf8"));
const schema = model.Undercurrent;
const sets = Object.entries(schema.Released).filter(([, set]) => set.$Collection);
console.log(JSON.stringify(Object.fromEntries(sets.map(([name, set]) => {
  const type = schema[set.$Type.replace("Undercurrent.", "")];
  return [name, Object.keys(type).filter((property) => !/^[$@]/.test(property))];
}))));
