// SPDX-License-Identifier: EPL-2.0
// Reads flowcharts with Mermaid's own parser and prints the kind of each. Arguments: the folder that holds node_modules, then the files.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [folder, ...files] = process.argv.slice(2);
const { JSDOM } = createRequire(folder + '/')('jsdom');
globalThis.window = new JSDOM('').window; // Mermaid cleans labels with the help of a document
globalThis.document = globalThis.window.document;
const mermaid = (await import(pathToFileURL(folder + '/node_modules/mermaid/dist/mermaid.core.mjs'))).default;
for (const file of files) {
	console.log((await mermaid.parse(readFileSync(file, 'utf8'))).diagramType);
}
