import tlds from 'tlds' with { type: 'json' };

/** Those that the root no longer has, but X's published rules do; "onion" never was one. */
const FORMER = `
abarth active adac afamilycompany aigo alfaromeo an avianca bananarepublic bentley bl blanco bnl boots bq budapest
bugatti cancerresearch cartier caseih cbs ceb chloe chrysler cityeats comcast cookingchannel csc dabur dodge doha
doosan duck dunlop duns eh epost esurance etisalat everbank fiat flsmidth foodnetwork frontdoor fujixerox glade
goodhands guardian hgtv honeywell hoteles htc iinet intel iselect iveco iwc jcp jlc kerrylogistics kinder ladbrokes
lancaster lancia lancome liaison linde lipsy lixil loft lupin macys maserati mcd mcdonalds meo metlife mf mobily
montblanc mopar movistar mtpc mutual mutuelle nadex nationwide natura newholland northwesternmutual off oldnavy
onion onyourside orientexpress pamperedchef panerai passagens piaget pramerica qvc raid redstone rightathome rmit
rocher sapo sca scjohnson scor ses shaw showtime shriram spiegel spreadbetting srt starhub statoil swiftcover
symantec telecity telefonica tiffany tp travelchannel uconnect um vista vistaprint volkswagen vuelos warman xfinity
xperia zippo اتصالات موبايلي 大众汽车 工行 手表 珠宝 诺基亚
`;

/**
 * The top-level domains that exist or did, lower case, internationalised ones in their own letters (IANA's list). 5 KB of gzip: the
 * compiled policy brings it to pages, so that the content script doesn't hold it.
 * @see https://data.iana.org/TLD/tlds-alpha-by-domain.txt
 */
export const topLevelDomains: readonly string[] = [...tlds, ...FORMER.trim().split(/\s+/)];
