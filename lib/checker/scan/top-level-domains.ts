import tlds from 'tlds' with { type: 'json' };

/**
 * The top-level domains that exist, lower case, internationalised ones in their own letters (IANA's list). 5 KB of gzip: the
 * compiled policy brings it to pages, so that the content script doesn't hold it.
 * @see https://data.iana.org/TLD/tlds-alpha-by-domain.txt
 */
export const topLevelDomains: readonly string[] = tlds;
