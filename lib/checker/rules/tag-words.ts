/**
 * Words that hashtags of companies are made of, for telling "#greenenergy" (two words) from "#sustainability" (one). Only words
 * that don't end or begin others by chance; needed when a policy is compiled, not in the page.
 */
const ENGLISH = `
accessibility action advice agile ahead air ambition analytics award awards back battery behind better big blue brand bright build
building business care career careers challenge change charging circular city clean climate cloud coal coast code coffee colleague
colleagues communication communications community company conference construction consulting content cooling corporate culture customer
customers cyber data day days deep design development digital diversity dream early earth eco economy education electric electricity
emission emissions employee employees employer energy engineer engineering engineers environment equality equity ethics europe event
events experience expert experts family farm farms fast finance first food for forest free friday friends fuel fun future gas girls
global goal goals good great green grid growth guest happy health heat heating hello help hiring home hot house human hydrogen ideas
impact inclusion industry innovation inside insight insights international international investment investor investors jobs join journey
knowledge launch leader leaders learning life local love machine make making management manufacturing marketing media meet meeting
meta mental minds mission mobility modern monday month my nature net new news next nordic north novel ocean offshore onshore open
opening operations opportunity our out park parks people performance pet place planet plastic policy positive post power powered
pride product production products program project projects proud public quality quote rail ready real recruiting recruitment recycling
remote renewable renewables report research resilience responsibility responsible responsive results retail road robotics safe safety
sales save science sea security service services share show side skills small smart social society software solar solution solutions
speak speaker spring stakeholder standards start state station stories story strategy strong student students summer supply support
sustainable sustainability talent talk talks tax team teams tech technology tender thank thanks think thought throwback thursday time tips
today together tomorrow tower training transition transport travel trust tuesday turbine turbines university value values vehicle
vehicles vision visit volunteer war water wave we wednesday welcome wellbeing wind winter with woman women work working world year young youth zero
at in of is to the and are now how why what who when you your us best top first last right live hybrid flexible female boss apply come join
free fair true more less over under all every for from here artificial intelligence engagement advocacy leadership opportunities runners runner running run club slow hiking hike denmark copenhagen aarhus odense aalborg london britain england
scotland ireland wales america texas boston chicago york germany berlin sweden norway finland oslo stockholm european american danish british
norwegian swedish german january february march april june july august september october november december tuesdays fridays mondays
ever baker bakers autumn walks walk walking cycling bike bikes cyclists marathon half swim swimming football club coaching coffee tea cake baking bakery
bread beer brewery cheese chocolate dinner lunch breakfast kitchen chef restaurant hotel hotels guests room rooms book books reading
writers writing photo photos photography art artist artists museum theatre film films movie games gaming dog dogs cat cats bird birds
kids mum mums dad dads parents parent baby wedding birthday christmas easter halloween thanksgiving holiday holidays gift gifts
night nights shift shifts playlist school schools hospital patients doctors nurses music chain gap parity rights safer skilled
`;

/** One word each, though they look like two. */
const COMPOUNDS = `
workplace workplaces network networks networking software hardware website websites homework framework frameworks football weekend weekends
feedback startup startups online offline update updates together yourself everyone someone without within understand breakthrough lifestyle
newsletter timeline deadline headline handmade wellbeing healthcare fintech biotech cleantech greenhouse windmill windmills leadership
internship partnership childcare teamwork homeoffice waterfront seaside roadmap roadshow showroom playground background workforce workflow
workload workshop workshops outdoor outdoors outside inside downtown newcomer newcomers lifetime daytime bigdata nowhere forever forward
airport highway railway powerhouse powertrain rooftop shoreline coastline timelapse throwback tbt  firewall outreach
outlook output input intake upskilling upskill stakeholder stakeholders shareholder shareholders cybersecurity aftermath aftercare
opensource codebase database dataset datacenter greenwashing greenwash makeover moreover photovoltaic microgrid biodiversity nordic
overall overseas today tomorrow homecoming household housing newspaper snapshot footprint groundbreaking trailblazer offshore onshore
earthday worldwide nationwide citywide helpdesk servicedesk makeshift nightshift dayshift frontend backend fullstack policymaker policymakers thankful workday workdays worktop wildlife wildfire healthtech goodwill
`;

const DANISH_APART = `
vi vores min mit mine din dit dine og i på til for med er en et den det de ny nyt nye god godt gode grøn grønt grønne stor stort store
stærk stærke dansk danske fælles sammen bedre bedste bedst glad glade stolt stolte ung unge bæredygtig bæredygtige bæredygtigt første
ledig ledige mere mindre hver alle mod uden ved søger søges tak hvad hvem hvor som af fra over under om os jeg du vil kan skal
`;

const DANISH = `
omstilling energi fremtid fremtiden job jobs kollega kollegaer kolleger arbejde arbejdsplads arbejdsliv arbejdsglæde medarbejder medarbejdere
hverdag uddannelse udvikling innovation klima miljø natur vind vindkraft vindmølle vindmøller sol havvind strøm varme fjernvarme danmark
by byer verden virksomhed virksomheder industri viden løsninger løsning karriere ledelse leder ledere mangfoldighed ligestilling
sikkerhed kvalitet kunde kunder dag dage uge år tid penge økonomi samfund samarbejde mål vækst teknologi mennesker kvinder start
vej sted elsker patienter borgere læger sygeplejerske sygeplejersker gæster skole børn mad kaffe morgen aften sommer vinter familie talent talenter lærling lærlinge elev elever studerende praktik praktikant stilling stillinger nyheder historie historier
`;

const listOf = (words: string): string[] => [...new Set(words.split(/\s+/).filter((word) => word.length > 1))];

// Marked pure, so that a page that only checks leaves the words behind.
export const englishWords = /* @__PURE__ */ listOf(ENGLISH);
export const danishWords = /* @__PURE__ */ listOf(DANISH);
export const danishApart = /* @__PURE__ */ listOf(DANISH_APART);
export const compoundWords = /* @__PURE__ */ listOf(COMPOUNDS);
