/* RFC 4291, 2.2; RFC 4007, 11; RFC 4632, 3.1. */

const LOCAL = /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254)\./;
const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IPV4 = new RegExp(`${OCTET}(?:\\.${OCTET}){3}(?!\\d)`, 'y');
const PREFIX_LENGTH = /\/(?:3[0-2]|[12]?\d)(?![\d/.]*\d)(?!\/)/y;
const ZONE = /%\w(?:[\w.-]{0,15}\w)?/y;
const PREFIX_LENGTH_6 = /\/(?:12[0-8]|1[01]\d|[1-9]?\d)(?!\d)/y;

export const ipForms = {
  ipLocal: LOCAL,
  ipFour: IPV4,
  ipPrefix: PREFIX_LENGTH,
  ipZone: ZONE,
  ipPrefixSix: PREFIX_LENGTH_6,
};
