import { keys } from "./keys.js";
import { poll } from "./poll.js";
import { suggest } from "./suggest.js";

keys();
poll();
suggest();
document.getElementById("errors")?.focus();
