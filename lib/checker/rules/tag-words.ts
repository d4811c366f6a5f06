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
at in of is to the and are now how why what who when you your best top first last right live hybrid flexible female boss apply come join
free fair true more less over under all every for from here artificial intelligence engagement advocacy leadership opportunities runners runner running run club slow hiking hike denmark copenhagen aarhus odense aalborg london britain england
scotland ireland wales america texas boston chicago york germany berlin sweden norway finland oslo stockholm european american danish british
norwegian swedish german january february march april june july august september october november december tuesdays fridays mondays
ever baker bakers autumn walks walk walking cycling bike bikes cyclists marathon half swim swimming football club coaching coffee tea cake baking bakery
bread beer brewery cheese chocolate dinner lunch breakfast kitchen chef restaurant hotel hotels guests room rooms book books reading
writers writing photo photos photography art artist artists museum theatre film films movie games gaming dog dogs cat cats bird birds
kids mum mums dad dads parents parent baby wedding birthday christmas easter halloween thanksgiving holiday holidays gift gifts
night nights shift shifts playlist school schools hospital patients doctors nurses music chain gap parity rights safer skilled
about across around before behind between down during into like near off onto out than through until up upon while yet
be been being can come comes could did do does doing done get gets getting give gives giving go goes going got had has have keep keeps know let lets
look looking looks love loved loves loving made makes may meet meets might miss must need needs play plays put read ready run see seeing sell should
start started stay stop take takes taking teach tell thank think try turn use wait want wants was watch wear were will win won would write
again alone already also always another any bad being busy cold cool dark dear deep different easy else enough equal even everyday extra few fine fresh full
funny gentle glad golden hard high honest huge inner kind kinder large last late little live lonely long lost loud low lucky many most much near never nice nobody
often old once open other own perfect poor pretty quick quiet quiet rare rich sad same simple slow soft some soon still strange such sunny sweet tall these this those
tired tiny true ugly unlimited usual very warm weak well wet white whole wide wild wise wonderful worse worst wrong yes
aboard action adventure aids alert ambulance animal animals apprentice apprentices army aunt autism balcony ball band bank basket beach beauty bees bell belt bench bicycle boat boats body bone
bottle boy boys brain brave bride bridge bridges brother builder builders bus camera camp camping cancer candle car caravan carpenter cars cave century chair cheer child children
church cities classroom clean cleaning climb climbing clock clothes clouds coach coaches coat cook cooking corner country countryside craft crafts crane crew crews crowd cup dad dance dancing danger daughter
dawn deaf deer delivery dentist desert desk diary dice dinner doctor door dream dreams dress drink drive driver drivers driving drone dusk duty ear ears easter egg elder elderly end
evening evenings eye eyes face faces facts fair fairness fall fans farmer farmers farming fashion father fathers fear ferry field fields fight fire firefighter first fish fishing fitness flat flight flights floor flower
flowers fly flying foot forever freedom fruit game garden gardening gardens gate ghost girl glass goodbye grass guide guitar gym hair hand hands happiness harbour hat head hearing heart hearts
heritage hero heroes hiker hill hills history hobby holiday home homes honey honour hope horse horses hour hours husband ice idea impaired initiative instagram iron island islands jacket joy juice junior
key kid kindness knitting lab ladder lady lake lamp land language laugh laundry law lawyer layover letter library lift light lights line link lion list lives living lunch machine machines magic mail mama man map
mask meal medicine members memories memory men mentor metal mid midnight mile miles milk mind mine minute mirror mom moment moments mood moon mornings mother mothers motor mountain mountains mouse mouth move movement moving mug
name names nation neighbour neighbours nerd news newborn nobody noise nose nurse oak office offices oil operator orange owl owner paint painter painting paper party path patience peace pension people pets phone pilot pizza plan plane plans
plant planting plants plate police pool post potato pregnancy president prevention problem problems promise promoted promotion proof pub pump pumps puppy queen question questions quiz race racing radio rain rainbow recipe
recovery reminder rescue respect rest result ride rider riders riding river roll roof rope rose route routine royal rules sail sailing sailor sale sand santa sauna scarf season seaside second secret secure seed self seller
senior shadow sheep shelf ship ships shoe shoes shopping shot show sign silence singing sister sit site skate skating ski skiing skill sky sleep smile smoke snack snacks snow soap soccer sock socks song soul sound
soup space speech speed spirit sponsored spoon sport sports square stage stairs star stars station steel step steps stone store storm story strangers street strength stress study style success sugar suit sun sunday sundays sunrise
sunset surprise sweater table tail talent tank taste taxi teacher teachers teaching tears tent test thing things thinking thursdays ticket tiger tired tool toolbox tools tooth top touch tour tower town toys track trades tradition trail train
trains treasure treatment tree trees trip trips truck trucker truckers trucks turn twin uncle under uniform union unity van vegan vegetables veteran veterans video view views village vintage voice voices vote voters wagon waiter wall warehouse
warehouses warm wash waste watch weather website wednesdays week weeks weight welder welding wellness wife window windows wine wing wire wishes wolf wood word words worker workers worry wrap yard yellow yoga yours
job jobs new me it its my not no by on too she they them his their there here where which whose whom because since though than then
life lives owl ago ahead air alive all along april arm arms art away baby bag bags bake baked bakers basic bath bay bed beds best
pay pays paid paying paw paws claw claws falling sparky leaves smell smells win wins winning lose losing grow grows growing rise rising bring brings build builds matter matters count counts shine shines care cares rocks rule worth lead
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
wastewater stormwater groundwater freshwater saltwater underwater rainwater sourdough gingerbread shortbread carpentry cyberspace broadband broadcast broadcasting typescript javascript photography
telecommunications telecom instagram motorway motorcycle motorbike bicycle bookshop bookstore bookclub bookkeeping bookworm notebook handbook facebook logbook cookbook yearbook playbook storytelling storyteller
sunrise sunset sunday sunshine sunlight sunflower moonlight daylight spotlight highlight highlights flashlight lighthouse warehouse warehouses farmhouse clubhouse treehouse housekeeping housework homemade homeland hometown homepage
homeless homeowner homegrown firefighter firefighters fireplace firewall firewood fireworks campfire wheelchair wheelbarrow armchair chairman boardroom bedroom bathroom classroom ballroom showroom newsroom mushroom mushrooms
bedtime bedside seaside lakeside riverside roadside countryside fireside hillside inside outside upside downside aside beside besides meantime sometime sometimes springtime summertime wintertime teatime lunchtime dinnertime
halftime overtime parttime fulltime realtime anytime daytime nighttime lifelong headlong weeklong daylong yearlong
birthday birthdays holiday holidays weekday weekdays doomsday payday paycheck payroll payback paywall playtime playful grandma grandpa grandmother grandfather grandparents grandchildren stepmother godmother motherhood fatherhood parenthood
childhood neighbourhood neighborhood brotherhood sisterhood adulthood livelihood friendship membership ownership sponsorship apprenticeship apprenticeships scholarship citizenship craftsmanship entrepreneurship mentorship hardship championship
township relationship relationships township spaceship flagship battleship airship airline airlines airplane aircraft airbag airspace airtime helicopter
anybody anyone anything anyway anywhere everybody everything everywhere nobody nothing somebody somehow something somewhere somewhat himself herself itself ourselves themselves myself yourselves
become becoming became become begin before because behind belong below between beyond below forecast forget forgive forgotten format former formula forward foreman foresee forehead foremost forthcoming
into onto upon within without throughout underground understand understanding undertake underline underway undergo undergraduate overcome overlook overtake overview overload overnight oversight overcoat overseas overland
outcome outdoor outfit outgoing outlet outline outlook outrage outsource outsourcing outstanding downhill download downloads downstairs downturn update upbeat upgrade upgrades uphill upload upright upset upstairs uptake upcoming upcycling
cannot maybe moreover nevertheless nonetheless otherwise likewise therefore whatever whenever wherever whoever whereas whereby
another together altogether already almost although always also alone along ago asleep alive around across
football basketball baseball volleyball handball netball snowball softball paintball snowboard skateboard skateboarding snowboarding surfboard keyboard dashboard whiteboard blackboard cardboard cupboard onboard onboarding overboard
toothbrush toothpaste hairdresser hairdressing hairdressers haircut hairbrush butterfly butterflies dragonfly ladybird blackbird bluebird blueberry blueberries strawberry strawberries blackberry raspberry cranberry watermelon
pineapple pancake pancakes cupcake cupcakes cheesecake shortcake fruitcake doughnut popcorn sweetcorn seafood superfood eggplant peppermint buttermilk milkshake teapot teaspoon teacup saucepan lunchbox letterbox mailbox inbox outbox toolbox toolkit
raincoat rainbow rainfall rainforest snowfall snowman snowflake snowstorm thunderstorm brainstorm brainstorming earthquake waterfall waterproof fireproof bulletproof weatherproof soundproof windscreen windsurfing windshield sandcastle sandpaper
shipyard shipbuilding shipping courtyard backyard vineyard graveyard farmyard seafarer seafarers seaman seamanship seaport seaweed sailboat steamboat lifeboat lifeboats lifeguard lifejacket lifesaver lifesaving bodyguard safeguard
railroad crossroad crossroads railways tramway gateway doorway hallway runway subway pathway pathways headway midway halfway fairway
craftsman craftsmen salesman salesperson spokesperson chairperson policeman postman milkman fisherman fishermen sportsman sportsmanship workman workmanship gentleman woman women human humans humane mankind
superhero superheroes supermarket supermarkets superpower supermodel supervise supervisor supervision hypermarket marketplace birthplace fireplace showplace commonplace
ironwork woodwork woodworking metalwork metalworking glasswork brickwork stonework fieldwork groundwork paperwork patchwork clockwork handwork coursework casework caseworker caseworkers caseload firework artwork artworks busywork
handicap handicraft handicrafts handshake handwriting handwritten handful handbag handover handout handsfree beforehand secondhand firsthand underhand
newborn newsletters newspapers newsagent newsfeed newsflash newsworthy renewable renewables screenshot screenshots screenplay touchscreen sunscreen bookmark benchmark benchmarking landmark trademark postmark watermark
landlord landlady landscape landscapes landscaping landslide farmland woodland wetland wetlands highlands mainland motherland wonderland playlist playlists checklist shortlist wishlist blacklist whitelist
passport password passwords passenger passengers pastime crossword keyword keywords swordfish wordplay foreword
heartbeat heartbreak heartwarming breakfast breakdown breakthrough outbreak daybreak tiebreak lockdown countdown meltdown showdown shutdown touchdown slowdown crackdown markdown letdown
eyesight hindsight insight foresight oversight sightseeing sightsee goodnight tonight midnight overnight fortnight knighthood
horsepower manpower willpower hydropower watchdog hotdog bulldog greyhound sheepdog horseback piggyback feedback cashback paperback hardback hatchback drawback setback comeback flashback rollback payback quarterback
cashflow overflow inflow outflow mainstream livestream livestreaming upstream downstream slipstream bloodstream jetstream
wholesale wholesome wholefood wholegrain worldcup worldview worldclass
proofread fundraiser fundraisers fundraising fundraise hairraising stakeholders shareholders householder placeholder
babysitter babysitting babysit housewife midwife midwifery midwives midsummer midweek midterm midlife midfield
network networker teammate teammates classmate classmates roommate flatmate housemate workmate playmate soulmate shipmate
thanksgiving caregiver caregivers caregiving carefree careful careless caretaker caretakers carer carers carpool carpooling carpark carport carpet carton cartoon caravan cargo career
ballgame endgame gameplay gamer gamers gaming gameday matchday raceday payslip parkrun openair fairtrade fairground fairytale playfair
nurse nursing nursery nurseries artist artists artistic partner partners partnering apartment department departments compartment start starter starting restart
scoreboard billboard chessboard cardholder cardinal cardiology audiology radiology cardio radiography radiographer choreography geography bibliography biography
overall allotment allotments allergy ballet bandage baggage passage message messages sausage cottage village villages manage manager managers manageable image images damage percentage
notice noticeable nowadays nothing noteworthy football footpath footwear footsteps footage barefoot tenfold manifold scaffold scaffolding blindfold
mindfulness mindset forget forgetful thoughtful thoughtfulness helpful helpfulness wonderful colourful beautiful peaceful joyful grateful gratitude hopeful hopefully skilful powerful successful
tablecloth tabletop desktop laptop laptops rooftops hilltop treetop countertop worktops stoptober
windows windowsill windpower windfarm
alongside backup backups becomes believe behalf campsite campus canteen cleanup daycare elderflower elsewhere flatbread forgot giveaway giveaways hairline hairnet headland helpline helplines houseplant houseplants however
income incomes invoice invoices keychain lawsuit lawsuits lineup meetup meetups offsite outlive overheating partnerships readout restroom restrooms rollout rollouts runbook seabed seamen smartphone smartphones tailwind tailwinds headwind
takeaway takeaways takeout timetable timetables turnout useless whatsoever workaround workarounds rainproof dogproof anymore basically asking thanking washer season seasons visitor signed turned person persons permission
startup login logout signup layout layouts makeup pickup popup printout dropout blackout cutout sellout standout burnout workouts workout setup setups checkout checkin drivein takeoff kickoff payoff layoff layoffs spinoff standoff cutoff tradeoff payout payouts
homeschool preschool nightlife wildcard flashcard postcard postcards scorecard gift giftcard worksheet spreadsheet spreadsheets datasheet timesheet bedsheet newsstand grandstand handstand bandstand nightstand
bloodline deadlines hotline pipeline pipelines skyline coastline baseline guideline guidelines frontline online streamline sideline tagline byline airlines landline lifeline outlines
deserve deserved served solved resolve resolved programme programmes believe believes believing
belongs belonging meatball handover headphone voicemail workspace meatloaf
firemen gentlemen policemen salesmen leaflet leaflets sealed sweetheart sweethearts hundred hundreds
`;

const DANISH_APART = `
vi vores min mit mine din dit dine og i på til for med er en et den det de ny nyt nye god godt gode grøn grønt grønne stor stort store
stærk stærke dansk danske fælles sammen bedre bedste bedst glad glade stolt stolte ung unge bæredygtig bæredygtige bæredygtigt første
ledig ledige mere mindre hver alle mod uden ved søger søges tak hvad hvem hvor som af fra over under om os jeg vil kan skal
han hun man vores jeres deres hans hendes mig dig sig dem hinanden denne dette disse noget nogen nogle intet ingen begge fulde fuldt samme anden andet andre
men eller fordi hvis når hvornår hvordan hvorfor derfor altså også ikke aldrig altid igen snart hjemme sådan måske kun bare meget lidt nok mange få flere færre
er bliver blev været har havde haft får fik gør gjorde går gik kommer kom så siger sagde giver gav holder holdt står sidder ligger lever arbejder bygger løber svømmer sejler kører flyver
redder plejer passer hjælper støtter deler leger skriver synger spiser drikker sover venter vinder taber køber sælger skaber laver tænker håber ved vidste elsker hader savner møder mødes ses følger følg viser finder
planter høster vokser rydder samler sørger burde bør ville kunne skulle
kæmpe lille små dejlig dejlige dejligt smuk smukke smukt skøn skønne skønt fin fine fint flot flotte vild vilde vildt sjov sjove sjovt hyggelig hyggeligt travl travle travlt træt trætte klare klart syge lange langt høje højt lave lavt
tidlig tidligt sent hurtig hurtigt langsom langsomt varme varmt kolde koldt våde vådt tørt hvide hvidt sorte røde rødt gule rige fattig frie frit ægte sikker sikre modig modige stille rolig
velkommen tillykke farvel godt hej goddag hurra endelig heldigvis næste sidste forrige
holder bygger kører cykler stærkere større mindre nyere rigtig rigtige rigtigt hinanden hos iblandt mellem vinde blive være elske
fremtidens dagens ugens årets månedens livets naturens havets byens klimaets
red støt giv elsk husk mød følg
betaler falder gror lykkes gælder tæller hårdt fedt sødt søde skinner ringer venter sejt
`;

const DANISH = `
omstilling energi fremtid fremtiden job jobs kollega kollegaer kolleger arbejde arbejdsplads arbejdsliv arbejdsglæde medarbejder medarbejdere
hverdag uddannelse udvikling innovation klima miljø natur vind vindkraft vindmølle vindmøller sol havvind strøm varme fjernvarme danmark
by byer verden virksomhed virksomheder industri viden løsninger løsning karriere ledelse leder ledere mangfoldighed ligestilling
sikkerhed kvalitet kunde kunder dag dage uge år tid penge økonomi samfund samarbejde mål vækst teknologi mennesker kvinder start
vej sted elsker patienter borgere læger sygeplejerske sygeplejersker gæster skole børn mad kaffe morgen aften sommer vinter familie talent talenter lærling lærlinge elev elever studerende praktik praktikant stilling stillinger nyheder historie historier
håndværker håndværkere tømrer tømrere murer maler smed elektriker vvs montør montører chauffør chauffører buschauffør bager bagere kok kokke tjener servitrice frisør gartner landmand landmænd fisker fiskere sømand styrmand maskinmester kaptajn pilot
læge tandlæge jordemor pædagog pædagoger lærere skolelærer ingeniør ingeniører arkitekt forsker forskere sosu hjemmehjælper politi brand redder reddere soldat frivillig frivillige ven venner veninde nabo naboer mor far mødre fædre bror søster søn datter bedstemor bedstefar farmor mormor
hund hunde kat katte hest fugl fugle bi bier fisk fluer ko køer gris får dyr blomst blomster træ træer skov mark have haver hav strand fjord å sø bjerg himmel måne stjerne stjerner regn sne storm vejr forår efterår jul påske pinse nytår fødselsdag ferie fest fredag mandag tirsdag onsdag torsdag lørdag søndag weekend
januar februar marts april maj juni juli august september oktober november december dag nat nætter time timer minut minutter øjeblik stund liv hverdage rejse rejser tur ture løb cykel cykler cykling gåtur vandring svømning sejlads træning yoga fodbold håndbold sport motion kamp kampe hold holdarbejde nathold daghold
brød surdej rugbrød boller bolle kage kager fastelavn fastelavnsbolle øl vin vand mælk ost smør æble æbler kartofler grøntsager grønt fisk kød suppe frokost morgenmad aftensmad middag opskrift køkken hus huse hjem bolig boliger byggeri værksted kontor skib skibe båd både tog bus busser bil biler fly lastbil traktor færge færger motor maskine maskiner værktøj
bog bøger musik sang sange kor koncert teater film kunst kultur museum foto fotos billede billeder humor latter glæde håb mod tro kærlighed omsorg tillid ansvar respekt ro fred frihed lighed fællesskab sammenhold tradition drøm drømme ide ideer idé idéer spørgsmål svar fakta sandhed
sundhed sygdom krop sind hjerte hjerner hjerne hånd hænder fod fødder øjne øre ører smil penge løn pause pauser vagt vagter vagtliv søs lands udsigt udsigten solopgang solnedgang internet data digital it kode robot robotter affald genbrug plast luft jord skrald spildevand elbil elbiler elnet kabel kabler bro broer vejnet havn havne
praktikplads læreplads elevplads job start kick opstart velkomst afsked jubilæum dimission eksamen svendeprøve fag svende svend mester uddannelser projekter opgave opgaver resultat resultater succes fejl erfaring erfaringer
sønderjylland jylland fyn sjælland bornholm lolland falster københavn aarhus århus odense aalborg esbjerg randers kolding vejle horsens herning silkeborg roskilde norden europa
hverdagen weekenden morgenen aftenen natten dagen dagens ugen ugens måneden månedens året årets timen minuttet livet døden verden havet skoven stranden vandet luften jorden himlen solen vinden regnen sneen
byen gaden vejen broen torvet havnen marken haven huset hjemmet døren taget toppen bunden midten kanten siden begyndelsen slutningen kontoret værkstedet køkkenet kantinen lageret fabrikken butikken skolen klassen børnehaven hospitalet afdelingen plejehjemmet laboratoriet byggepladsen stilladset
toget bussen bilen cyklen båden skibet flyet ombord holdet teamet banen kampen målet jobbet arbejdet faget fagene opgaven projektet mødet kurset kaffen kagen brødet maden frokosten bageren bagerne lægen kokken læreren eleven chefen kollegaen kollegerne kunden kunderne naboen nabolaget vennen vennerne familien
børnene bierne fuglene dyrene hunden katten hesten fisken blomsterne træerne bøgerne bogen musikken sangen filmen billedet klimaet miljøet naturen kloden planeten fremtiden fortiden historien virkeligheden danmark sammenhold
ser fri syg klar lige lang sen hel halv sand rig ret her der du nu var rask raske blandt stærkere
fredags mandags søndags lørdags fredagskage morgenkaffe hverdags
sund sunde sundt
oven neden tagene bageri bagerier
bladene videnskab lokofører lokomotivfører arbejde hårdt fedt tålmodighed øvelse mester mesteren vinteren sommeren foråret efteråret
`;

const listOf = (words: string): string[] => [...new Set(words.split(/\s+/).filter((word) => word.length > 1))];

// Marked pure, so that a page that only checks leaves the words behind.
export const englishWords = /* @__PURE__ */ listOf(ENGLISH);
export const danishWords = /* @__PURE__ */ listOf(DANISH);
export const danishApart = /* @__PURE__ */ listOf(DANISH_APART);
/** One word each, though they begin or end with one that stands apart elsewhere. */
const DANISH_COMPOUNDS = `
overarbejde overskud overblik overgang overtid overtro overdrev overliv oversigt overvægt overmod overraskelse underskud underside undergang underhold underholdning undertøj underskrift underjord underlag undervisning
tilbud tilbage tilfælde tilskud tilvækst tillid tilhold tiltro tilliv tilsyn tilstand tilgang tilværelse tilmelding medarbejder medarbejdere medborger medliv medmenneske medmennesker medhold medfart medspil medspiller medvind modvind modgang modspil modstand modtagelse modhold
indkøb indhold indland indgang indsats indblik indvandrer indflytning udvikling uddannelse udsigt udland udgang udhold udholdenhed udbud udspil udstilling udflugt udfordring udfordringer opskrift opgang opgave ophold ophav opland oplevelse oplevelser opvækst opstart opslag nedtur nedgang nedbør
omsorg omgang omvej omstilling omtale område områder omkostning fratræden fravær fraflytning afgang afhold afsked afspil afstand afspadsering efterår efteruddannelse eftertanke efterløn forår forhold forskel forsker forår forløb fortid fremtid fremgang fremskridt hjemmearbejde hjemmehjælp hjemmeside hjemmebane hjemkomst hjemby
nyhed nyheder nybegynder nytår nybyggeri nysgerrig nysgerrighed nyuddannet nyansat storby storebror storkunde stortalent småbørn småkage småkager småjob lillebror lilleskole lillesøster højskole højhus højtid højsæson lavtryk lavsæson langfart langtur kortspil varmtvand koldskål vildsvin vildmose sortbørs rødvin hvidvin hvidløg hvidt blåbær grøntsag grøntsager
friluftsliv friluft frivillig frivillige frihed fritid fritidsjob fridag frikvarter friskole godtid sygedag sygeplejerske sygeplejersker sygehus sygdom sundhed varmepumpe sikkerhed storhed helhed halvleg halvår halvmaraton fuldtid deltid deltager
ungdom ungdomsliv unghund ældrepleje samfund samarbejde sammenhold sammenhæng alletiders andelsbolig andelshaver hverdag hverdage hverdagsliv hverdagsglæde
nathold daghold aftenhold godmorgen godnat selvfølgelig selvstændig selvhjælp lærerliv læserbrev læserbreve deleøkonomi delebil delebiler
allesammen herfra hertil hermed herunder herhjemme derfra derhjemme dernede derude indefra udefra enhver ethvert halvanden halvandet morsom ligesom ligesådan ligeglad ligeløn gulerødder gulerod fagforening fagforeningen forening foreningen foreninger foreningsliv
mandag manden minder minde modeller midler måneder personale personaler underviser undervisere udgiver udløber udleder overser påstår forstår forvejen forskellige forklarer forbyde formiddag formanden formand forhånd forventer fortjener gennemgår undersøger vedligehold kokosmælk souschef softice
alverden allerede altid aldrig desuden derfor dertil deraf dermed derefter hvorfor hvorfra hvordan hvornår ligestilling ligeværd nuværende nutid nutids daglige årlige billige klimavenlige venlige venlig langsomme hyggelige
smartphone sommerfest friske frisk fridage fridag stilleleg maskinchef mellemleder mellemledere mellemstor mellemstore småting storkøkken stormagasin storskrald nybyg nytænkning nytårsaften gammeldags godtgørelse godkendelse
overvejelse overvejer overrasker overraskende underholdende løbende spørgsmålet resultat resultatet nettoresultat læsning læsere landbrug
hverken hvermand enkelt ensom ensomhed enhed enheder enestående enebolig engang etape etage etisk erhverv erhvervsliv erfaring derimod demokrati dengang detalje detaljer detail denim
servicechef restaurantchef sunget handlet havnearbejder havnearbejdere hjemmesiden langsommere mandetime mandetimer heldig heldige bagerelever bagerelev
øresund storebælt lillebælt kattegat oversat oversætter arbejdsgiver arbejdsgivere arbejdstager
cybersikkerhed itsikkerhed trafiksikkerhed datasikkerhed nystart genstart
børsen ledelse ledelsen ledelsesforløb midlet pengetæller
`;

export const danishCompounds = /* @__PURE__ */ listOf(DANISH_COMPOUNDS);
export const compoundWords = /* @__PURE__ */ listOf(COMPOUNDS);
