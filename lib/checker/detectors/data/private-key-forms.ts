/** SSH's own has four dashes and spaces (RFC 4716). */
const PEM_BODY =
  /^PRIVATE KEY(?: BLOCK)? ?-{4,5}(?:\s|\\n|\\r)*(?:[A-Za-z0-9+/=]{16}|MII|b3Bl|Proc-Type|Version|Comment)/;
const PEM_END = /-{4,5} ?END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;

/** @see https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html (PPK file format) */
const PUTTY_BODY = /\d(?:: [\w-]{1,40})?(?:\s[\s\S]{1,8000}?\bPrivate-MAC: [0-9a-f]{40,64})?/y;

/** Behind "access_token". */
const BRAINTREE_BODY = /\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}(?![A-Za-z0-9])/y;

/** `scheme://user:password@host` (RFC 3986, 3.2.1) */
const CREDENTIAL_SCHEME = /[a-z][a-z0-9+.-]{1,20}$/i;
const CREDENTIAL_USER = /^\/\/([^\s/:@?#]{0,100}):([^\s/?#]{1,150})@/;
/** "YOUR_USERNAME", "{user}", "$USER". */
const CREDENTIAL_NO_NAME = /your|^[$%{[(<]/i;
const CREDENTIAL_HOST = /[^\s"'`<>)\]},;]*/y;

export const privateKeyForms = {
  credentialScheme: CREDENTIAL_SCHEME,
  credentialUser: CREDENTIAL_USER,
  credentialNoName: CREDENTIAL_NO_NAME,
  credentialHost: CREDENTIAL_HOST,
  pemBegin: /-{4,5} ?BEGIN (?:[A-Z0-9]+ ){0,3}$/,
  pemBody: PEM_BODY,
  pemEnd: PEM_END,
  puttyBody: PUTTY_BODY,
  braintreeBody: BRAINTREE_BODY,
};
