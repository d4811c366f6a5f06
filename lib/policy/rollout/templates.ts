import type { Managed } from './managed.ts';

/** A file that an admin puts on the machines, and where. */
export interface Template {
  platform: 'chrome-windows' | 'intune' | 'macos' | 'linux' | 'firefox';
  fileName: string;
  mediaType: string;
  text: string;
  /** Where it goes, as paths or places; the words around them are the desk's. */
  goesTo: string[];
}

export interface ExtensionIds {
  /** 32 letters from a to p; of this install, or of the store. */
  chromium: string;
  firefox: string;
}

/** The present configuration for every way of managing browsers. Values that are absent don't stand in any file. */
export function rolloutTemplates(managed: Managed, ids: ExtensionIds): Template[] {
  return [
    windowsRegistry(managed, ids),
    intune(managed, ids),
    macos(managed, ids),
    linux(managed, ids),
    firefox(managed, ids),
  ];
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** @see https://www.chromium.org/administrators/configuring-policy-for-extensions/ */
function linux(managed: Managed, { chromium }: ExtensionIds): Template {
  return {
    platform: 'linux',
    fileName: 'klarpost.json',
    mediaType: 'application/json',
    text: json({ '3rdparty': { extensions: { [chromium]: managed } } }),
    goesTo: ['/etc/opt/chrome/policies/managed/', '/etc/chromium/policies/managed/', '/etc/opt/edge/policies/managed/'],
  };
}

/** @see https://mozilla.github.io/policy-templates/#3rdparty */
function firefox(managed: Managed, ids: ExtensionIds): Template {
  return {
    platform: 'firefox',
    fileName: 'policies.json',
    mediaType: 'application/json',
    text: json({ policies: { '3rdparty': { Extensions: { [ids.firefox]: managed } } } }),
    goesTo: [
      '/etc/firefox/policies/',
      'C:\\Program Files\\Mozilla Firefox\\distribution\\',
      '/Applications/Firefox.app/Contents/Resources/distribution/',
    ],
  };
}

const WINDOWS_BROWSERS = ['Google\\Chrome', 'Microsoft\\Edge'];
const registryKey = (browser: string, id: string) =>
  `SOFTWARE\\Policies\\${browser}\\3rdparty\\extensions\\${id}\\policy`;

/**
 * A registry file. Chromium takes an object that stands as JSON in a string value, so one key is enough.
 * @see https://learn.microsoft.com/windows-server/administration/windows-commands/reg-import (Windows Registry Editor 5.00)
 */
function windowsRegistry(managed: Managed, { chromium }: ExtensionIds): Template {
  const lines = WINDOWS_BROWSERS.flatMap((browser) => [
    `[HKEY_LOCAL_MACHINE\\${registryKey(browser, chromium)}]`,
    ...entriesOf(managed).map(([name, value]) => `"${name}"=${registryValue(value)}`),
    '',
  ]);
  return {
    platform: 'chrome-windows',
    fileName: 'klarpost.reg',
    mediaType: 'text/plain',
    text: `${['Windows Registry Editor Version 5.00', '', ...lines].join('\r\n')}\r\n`,
    goesTo: ['reg import klarpost.reg'],
  };
}

function registryValue(value: string | boolean): string {
  if (typeof value === 'boolean') return `dword:0000000${value ? 1 : 0}`;
  // A line break can't stand in a string value; JSON text has none that matter, and nothing else here is longer than a line.
  return `"${value.replace(/\r?\n/g, ' ').replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/**
 * The same values, set by a script that Intune runs as the system: no ADMX file needs to be ingested.
 * @see https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscript-create
 */
function intune(managed: Managed, { chromium }: ExtensionIds): Template {
  const script = WINDOWS_BROWSERS.flatMap((browser) => {
    const key = `HKLM:\\${registryKey(browser, chromium)}`;
    return [
      `New-Item -Path '${key}' -Force | Out-Null`,
      ...entriesOf(managed).map(([name, value]) =>
        typeof value === 'boolean'
          ? `Set-ItemProperty -Path '${key}' -Name '${name}' -Type DWord -Value ${value ? 1 : 0}`
          : `Set-ItemProperty -Path '${key}' -Name '${name}' -Type String -Value '${value.replaceAll("'", "''")}'`,
      ),
    ];
  }).join('\r\n');
  return {
    platform: 'intune',
    fileName: 'klarpost-intune.json',
    mediaType: 'application/json',
    text: json({
      '@odata.type': '#microsoft.graph.deviceManagementScript',
      displayName: 'Klarpost',
      description: 'Managed settings of Klarpost for Chrome and Edge.',
      // PowerShell reads a script without a byte order mark as the machine's own code page.
      scriptContent: base64(`\uFEFF${script}\r\n`),
      runAsAccount: 'system',
      enforceSignatureCheck: false,
      fileName: 'klarpost.ps1',
      runAs32Bit: false,
    }),
    goesTo: ['POST https://graph.microsoft.com/beta/deviceManagement/deviceManagementScripts'],
  };
}

const MAC_BROWSERS = ['com.google.Chrome', 'com.microsoft.Edge'];

/**
 * A configuration profile with a payload a browser.
 * @see https://developer.apple.com/documentation/devicemanagement/toplevel
 */
function macos(managed: Managed, { chromium }: ExtensionIds): Template {
  const payloads = MAC_BROWSERS.map((browser) => ({
    PayloadType: `${browser}.extensions.${chromium}`,
    PayloadIdentifier: `klarpost.${browser}.${chromium}`,
    PayloadUUID: uuidFrom(`${browser}.${chromium}`),
    PayloadVersion: 1,
    PayloadEnabled: true,
    ...managed,
  }));
  const profile = {
    PayloadType: 'Configuration',
    PayloadIdentifier: `klarpost.${chromium}`,
    PayloadUUID: uuidFrom(chromium),
    PayloadVersion: 1,
    PayloadDisplayName: 'Klarpost',
    PayloadScope: 'System',
    PayloadContent: payloads,
  };
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    plist(profile, ''),
    '</plist>',
    '',
  ].join('\n');
  return {
    platform: 'macos',
    fileName: 'klarpost.mobileconfig',
    mediaType: 'application/x-apple-aspen-config',
    text,
    goesTo: ['MDM'],
  };
}

function plist(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (typeof value === 'string') return `${indent}<string>${escapeXml(value)}</string>`;
  if (Array.isArray(value)) {
    return [`${indent}<array>`, ...value.map((item) => plist(item, inner)), `${indent}</array>`].join('\n');
  }
  const entries = Object.entries(value as object).filter(([, item]) => item !== undefined);
  return [
    `${indent}<dict>`,
    ...entries.flatMap(([key, item]) => [`${inner}<key>${escapeXml(key)}</key>`, plist(item, inner)]),
    `${indent}</dict>`,
  ].join('\n');
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Objects as JSON text, as the registry wants them. */
function entriesOf(managed: Managed): [string, string | boolean][] {
  return Object.entries(managed)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : (value as string | boolean)]);
}

/** UTF-8 as base64. */
function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

/** The same name gives the same profile, so that a new one replaces the old: a hash in a UUID's form (RFC 9562, version 8). */
function uuidFrom(name: string): string {
  const state = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  for (const letter of name) {
    for (const [index, word] of state.entries()) {
      state[index] = Math.imul(word ^ ((letter.codePointAt(0) ?? 0) + index), 0x01000193) >>> 0;
    }
  }
  const hex = state.map((word) => word.toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`.toUpperCase();
}
