// Holds a bill of materials against CycloneDX's own schema.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(process.env.HOLDFAST_NODE_MODULES + "/package.json");
const { Spec, Validation } = require("@cyclonedx/cyclonedx-library");
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot5);
const mistakes = await validator.validate(readFileSync(process.argv[2], "utf8"));
console.log("CycloneDX 1.5:", mistakes === null ? "valid" : JSON.stringify(mistakes, null, 1));
