"use strict";
// A call of the log as code, to paste into a program or a terminal.

const LANGUAGES = [
  ["Python", pythonCall],
  ["Perl", perlCall],
  ["curl", curlCall],
  [t("Command line"), commandCall],
];

async function copyCall(write, entry) {
  try {
    const reference = await ask("GET", "reference", { name: entry.path.replaceAll("/", ".") });
    await navigator.clipboard.writeText(write(reference, entry));
    showToast(t("Copied"));
  } catch (error) {
    showToast(t("Can't be copied: {why}", { why: error.message }), true);
  }
}

const isSecret = (reference, name) => name === reference.credential || /^\w*secret\w*$/.test(name);
const quoted = (text) => `'${String(text).replaceAll("'", "'\\''")}'`; // for a shell

// The arguments in their order, without those at the end that were not given; strings of the language by `write`.
function values(reference, { query, request }, name, write) {
  const given = reference.arguments.map((field) => {
    if (isSecret(reference, field.name) || field.name === "media") return name(field.name);
    return field.name in query ? write(query[field.name]) : null;
  });
  while (given.length && given.at(-1) === null) given.pop();
  const credential = reference.credential ? [name(reference.credential)] : [];
  const hash = reference.method === "POST" && !reference.arguments.some((field) => field.name === "media");
  return [...credential, ...given.map((value) => value ?? write(null)), ...(hash ? [write(request ?? {})] : [])];
}

function python(value, indent = "") {
  const inner = `${indent}    `;
  if (value === null) return "None";
  if (value === true) return "True";
  if (value === false) return "False";
  if (Array.isArray(value)) return `[${value.map((each) => python(each, indent)).join(", ")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, each]) => `${inner}${JSON.stringify(key)}: ${python(each, inner)},\n`);
  return lines.length ? `{\n${lines.join("")}${indent}}` : "{}";
}

function pythonCall(reference, entry) {
  const steps = ["QQ.weixin.work", ...reference.name.split(".")];
  const own = steps.pop();
  const given = values(reference, entry, (name) => name, python).join(", ");
  return `from ${steps.join(".")} import ${own}\n\nreply = ${own}(${given})\n`;
}

const perlText = (text) => `'${text.replace(/[\\']/g, "\\$&")}'`;
function perl(value, indent = "") {
  const inner = `${indent}    `;
  if (value === null) return "undef";
  if (typeof value === "boolean") return value ? "\\1" : "\\0";
  if (typeof value === "string") return perlText(value);
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return `[${value.map((each) => perl(each, indent)).join(", ")}]`;
  const lines = Object.entries(value).map(([key, each]) => `${inner}${perlText(key)} => ${perl(each, inner)},\n`);
  return lines.length ? `{\n${lines.join("")}${indent}}` : "{}";
}

function perlCall(reference, entry) {
  const steps = ["QQ::weixin::work", ...reference.name.split(".")];
  const own = steps.pop();
  const given = values(reference, entry, (name) => `$${name}`, perl).join(", ");
  return `use utf8;\nuse ${steps.join("::")};\n\nmy $reply = ${steps.join("::")}::${own}(${given});\n`;
}

function curlCall(reference, { method, path, query, request }) {
  const shown = Object.entries(query).map(([name, value]) =>
    isSecret(reference, name) ? `${name}=$${name.toUpperCase()}` : `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  const body =
    method !== "POST"
      ? ""
      : reference.arguments.some((field) => field.name === "media")
        ? " -F media=@FILE"
        : ` -H 'Content-Type: application/json' -d ${quoted(JSON.stringify(request ?? {}))}`;
  return `curl "${location.origin}/cgi-bin/${path}?${shown.join("&")}"${body}\n`;
}

function commandCall(reference, entry) {
  const text = (value) => quoted(value === null ? "" : typeof value === "string" ? value : JSON.stringify(value));
  const given = values({ ...reference, credential: null }, entry, (name) => name.toUpperCase(), text);
  return ["qq-weixin-work --sandbox", reference.name, ...given].join(" ").concat("\n");
}
