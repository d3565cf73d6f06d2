// One engine of the JavaScript world as a process that fills a template when it is told to.
//
// node engines.mjs ENGINE TEMPLATE DATA
//
// Each line it reads is an order in JSON, each line it prints the answer; see workers.py.

import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [engine, templatePath, dataPath] = process.argv.slice(2);
const template = readFileSync(templatePath);
const { subject, data } = JSON.parse(readFileSync(dataPath, "utf8"));

// The same as renumbered() in content.py.
const renumbered = (serial) => ({
  ...data,
  số: String(serial),
  trích_yếu: `${subject}, đợt ${serial}`,
});

async function docxtemplater() {
  const { default: Docxtemplater } = await import("docxtemplater");
  const { default: PizZip } = await import("pizzip");
  return async (values) => {
    const made = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
    made.render(values);
    return made.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
  };
}

async function easyTemplateX() {
  const { TemplateHandler } = await import("easy-template-x");
  const handler = new TemplateHandler();
  return (values) => handler.process(template, values);
}

const makers = { docxtemplater, "easy-template-x": easyTemplateX };
const fill = await makers[engine]();
let serial = 0;

async function run(count) {
  const walls = [];
  const before = process.cpuUsage();
  for (let each = 0; each < count; each += 1) {
    serial += 1;
    const values = renumbered(serial);
    const start = process.hrtime.bigint();
    await fill(values);
    walls.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  const used = process.cpuUsage(before);
  return { walls, cpu: (used.user + used.system) / 1e3 };
}

for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line);
  let answer;
  if (order.save) {
    const made = await fill(renumbered(1));
    writeFileSync(order.save, made);
    answer = { size: made.length };
  } else {
    answer = await run(order.count);
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
