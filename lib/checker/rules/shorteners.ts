/** Public services that hide where a link leads. Short names that lead to one site only (youtu.be) hide nothing. */
const SHORTENERS = `bit.ly bitly.com j.mp t.co tinyurl.com ow.ly owl.li buff.ly goo.gl is.gd v.gd lnkd.in dlvr.it rebrand.ly cutt.ly rb.gy shorturl.at
  shorturl.asia t.ly tiny.cc bl.ink trib.al ift.tt hubs.ly hubs.la spr.ly smarturl.it adf.ly bc.vc soo.gd shorte.st clck.ru snip.ly
  po.st mcaf.ee su.pr tr.im cli.re u.to dub.sh short.io urlz.fr kutt.it tny.im zpr.io b.link t2m.io chilp.it u.nu s.id x.co qr.net
  link.ly cutt.us bitly.ws shrtco.de ulvis.net n9.cl da.gd urlr.me surl.li rotf.lol goo.su vk.cc lc.cx shrinke.me ouo.io linkd.in
  short.gy 2.gp tinu.be gg.gg shorten.rest sniply.io go.ly geni.us linklyhq.com flip.it ht.ly fur.ly`;

/** They weigh more than the rule's code, and come with the rule. */
export const shorteners = (): string[] => SHORTENERS.split(/\s+/);
