import type { TagWords } from './tag-lexicon.ts';

/*
 * Words that hashtags of companies are made of, for telling "#greenenergy" (two words) from "#sustainability" (one): our own
 * list of everyday and working language, Danish and English. Sorted, since it packs smaller so. Needed when a policy is
 * compiled, not in the page.
 */
const ENGLISH = `
aalborg aarhus aboard about accept accessibility accountant accountants achieve action active activity actor actual actually adapt add address admin
adult adults adventure adventures advertise advertising advice advocacy afford afraid afternoon afternoons again ageing agency agenda agile agree
agriculture ahead aid aids aim air alert all allow amaze amazing ambition ambulance america american amount analysis analyst analytics anchor ancient
and angry animal animals announcement annual answer answers anvil any apart app apple apples application apply appreciate appreciation apprentices
approach apps april apron architect architects architecture are area argue arm arms army arrive art article artificial ask asked asks asset assistant
at attention attitude audience audit august aunt author authors autism automation automotive autumn available award awards aware awareness away awesome
b2b baby back bacon bad bag bagel bags bake baked baker bakers bakery bakes baking balance balanced balcony ball banana bananas band bank banking bar
barber barista barley barn bars base based basic basics basket batch bath battery bay be beach bean beans bear beat beauty bed beds bee been beer beers
bees began beginner beginners beginning being bell belt bench benefit benefits berlin berries berry best bet better big bike bikes biology bird birds
biscuit biscuits bit bite black blank bless blessed blog blood bloom blooming blue boat boats body bold bolt bone bonus book books bore bored born
borrow boss boston bottle bought bound bowl bowls box boxes boy boys brain brand brave bread break breaks breathe brew brewer brewery brewing brick
bricks bride bridge bridges brief bright brilliant bring brings britain british broken broker broth brother brought brown brunch buddy budget bug build
builder builders building buildings builds built bun buns burger burgers burn burning bus business busy but butt butter button buy buyer buyers buying
by cabin cable cafe cake cakes calf call called calling calls calm calorie calories camera camp camping can cancer candle capital captain car carbon
card cards care careers cares carpenter carry cars carve cash cask cat catch cater catering cats cause cave celebrate celebrating celebration
celebrations cement central centre centres century ceremony certified chai chain chair challenge challenges champion champions chance chances change
changed changes changing channel chapter charging charity chase chat cheap check cheer cheers cheese cheesy chef chemical chemicals chemistry chicago
chicken child children chisel chocolate choice choices choose chose chosen christmas church cider circle circular cities citizen citizens city civil
claim class classes classic claw claws clean cleaner cleaners cleaning clear clever click client clients climate climb climbing clinic clinical clock
close closed closer cloth clothe clothes cloud clouds club coach coaches coaching coal coast coastal coat cocoa cod code coding coffee coin cold
collaborate collaboration colleague colleagues collect collection college colour colours combine come comes comfort comfortable comfy commercial commit
commitment common communication communications community commute commuter commuters company compare compass competition complete compliance compost
compute computer computers concert concrete conference confidence confident congrats congratulations connect connected connection connections conscious
conservation consider construction consult consultant consultants consulting consume consumer consumers contact content contest continue contract
control conversation conversations cook cooked cookie cookies cooking cooks cool cooling copenhagen corner corporate cost costs couch could count
counting country counts couple courage course courses court cover cow cows crab craft crafts crane crazy cream create created creating creative
creativity creator creators credit crew crews crisis crochet croissant crop crops cross crowd crush crust csr culture cup cups curious current curry
curve custom customer customers cut cutting cyber cycle cycles cycling cyclist cyclists dad dads daily dairy dance dancing danger danish dare dark data
date dates daughter dawn day days deaf deal deals dear debt decade december decide decision decisions deck decorate decorating dedicate dedicated deed
deeds deep deer define degree delay delays delicious deliver delivered delivers delivery demand democracy denmark dental dentist depend deposit
describe desert design designed designer designers desk detail details develop developer developers development device dialogue diary dice did diet
difference different difficult digital dinner dinosaur direct direction director directors dirt dirty disability discover discovery discus discuss
discussion dish dishes distance diverse diversity diy do doctor doctors does dog dogs doing dolphin donate donation done donor donors door doors dose
double doubt dough down draft dragon drain draw drawing dream dreamer dreamers dreaming dreams dreamteam dress drink drive driver drivers driving drone
drop dry due during dusk dust duties duty each eager earl early earn earned ears earth east easter easy eat eater eaters eating eats eco economy edge
editor education effect efficiency efficient effort egg eight elder elderly election elections electric electrician electricians electricity
electronics element eleven else emission emissions empathy employ employed employee employees employer empower empowered empowering empowerment empty
encourage end endless endurance energy engagement engineer engineering engineers england enjoy enjoying enough enter enterprise entrepreneur
entrepreneurs environment episode equal equality equipment equity escape esg especial especially essential essentials estate ethic ethical ethics
europe european even evening evenings event events ever every everyday evidence evolution ewe exam example excellence excellent exchange excite excited
exciting exercise exhibition exist expect expectation expectations expensive experience expert experts explain explore exploring export express extra
eye eyes fabric face faces facility fact factor factories factory facts fail failure fair fairness faith fall falling familiar families family famous
fan fancy fans fantasy far farewell farm farmer farmers farming farms fashion fast father fathers fault favorite favourite fear feature features
february fed fee feed feel feeling feelings feels feet fell fellow fellows felt female ferry festival festivals few fibre field fields fifth fifty
fight file fill film films final finally finals finance find finding finds fine finish finished finisher finland fire firm first fish fishing fit
fitness five fix fixing flag flapjack flat flavour flavours fleet flexibility flexible flight flights flock floor flour flow flower flowers fly flying
foal focus focused fold folk follow following food foods fool foot for forest forge fork forklift form fort forty forum found foundation founded
founder founders four fourth frame free freedom freelance freelancer freelancers freight frequent fresh freshly friday fridays fried friend friendly
friends from front frozen fruit fruits fuel fuelled fulfill fulfilled full fun fund funded funding funds funniest funny furniture further future gain
gallery game games gap garage garden gardening gardens gas gate gauge gave gear general generation generations genius gentle geology german germany get
gets getting ghost gifts girl girls give gives giving glad glass global gluten go goal goals goat goats goes going golden gone good goodbye goodness
gorgeous gossip got govern government grab grade graduate graduates graduation grain grains grand grandad granny grass great greatest green greener
greens greeting greetings grew grid grill grind groom ground group groups grow growing grown grows growth guard guess guest guests guidance guide
guitar gutter guy guys gym habit habitat habits hack hackers had hair half hall halloween ham hamper hand handle handled hands handson handy hang
happen happened happens happier happiest happiness happy harbour hard harder hardest hardly harvest harvesting has hat hate haul have having hay head
headquarters heads heal healing health healthier healthy hear hearing heart hearts heat heating heaven heavy height held hello help helped helper
helpers helping helps hen hens her herb herbs herd here heritage hero heroes hers hidden hide high higher highest highly hike hiker hikers hiking hill
hills him hire hired hires hiring his historic history hit hits hobby hold holding holds hole home homes hone honest honey honour hood hook hop hope
hops horse horses hospital host hosted hosting hot hotel hotels hour hours house how hug huge hugs hull hump hungry hunt hunting hurry hurt husband
hustle hybrid hydrogen ice icing idea ideas identity idle ill illness imagination imagine immigrant impact impaired important improve improvement
improving in incident include included inclusion inclusive incredible independent individual indoor industrial industries industry influence inform
information infrastructure ingredient ingredients initiative inject injury inner innovate innovation innovations innovative inquiry insights inspection
inspiration inspire inspired inspiring install installation installer instead instruction instructor insulate insurance intelligence intelligent intern
international interns interview interviews introduce introducing invent invention inventor inventory invest invested investment investments investor
investors invite invited ireland iron is island islands issue issues it item items its jacket jam january jazz jet jeweller jewellery job jobs join
joined joiner joiners joins joke jokes jolly journalism journalist journalists journey journeys joy judge juice july jump jumping june junior just
justice keen keep keeper keeping keeps keg ketchup kettle key kick kicks kid kids kilometres kind kinder kindly kindness kinds kingdom kiss kitchen
kitchens knew knife knight knights knit knitting knock know knowledge known knows lab label labels labour lack lad ladder ladies lads lady lake lakes
lamb lambs lamp land landed landing lane language languages large largest laser last lasting lasts late later latest lathe latte laugh laughing laughs
laughter launch laundry law lawn laws lawyer lay layer layover lazy lead leader leaders leads leaf league leagues lean leaned learn learned learner
learners learning learnt lease least leather leave leaves leaving lecture ledger left legacy legal legend legends lemon lemons lend less lesson lessons
let lets letter letters level levels leverage lgbt liberty library licence life lift lifting light lighter lighting lights like liked likely likes
limit limited limits line link linked linkedin links lion lions liquid list listed listen listener listening lists litre litter little live lively
lives living load loads loaf loan loans lobby lobster local locals location lock locked loft logistics london lonely long longer longest look looking
looks loop lord lose losing loss lost lot lots loud loudly lounge love loved lovely lover lovers loves loving low loyal loyalty luck lucky lunch
lunches luxury machine machines made magazine magic magical mail main maintain maintenance major make maker makers makes making malt mama man managed
management managing mandatory manner manners manual manufacture manufacturer manufacturing many map marathon marathons march margin marine maritime
mark market marketing marks marriage married mash mask mast master masters match matches mate material materials mates math maths matter matters
maximum may me meal meaning meaningful means meant measure meat mechanic mechanics medal medals media medical medicine meditation meet meeting meetings
meets member members memories memory men mental mentor mentoring mentors menu mercy merry mess met meta metal method methods mid middle might migration
mild mile miles military milk mill million millions mills mind minded mindful minds mine mini minimum mining minor minute mirror miss mission mistake
mistakes mix mixed mixing mobile mobility mode model models modern modest mom moment moments momentum monday mondays monster month monthly months
monument monuments mood moon more morning mornings mortar mortgage most mother mothers motivate motivated motivation motivational motor mountain
mountains mouse mouth move moved movement mover movers moves movie movies moving much mud muddy muffin muffins mug mugs mulled mum mums mural murals
muscle museum music musician musicians mussel must my mystery nail naked name named names nana nap narrow nation national nations native natural
naturally nature naval navy near necessary neck need needle needs negative neighbour neighbours nerd nervous nest net neutral never new newbie newest
news next nhs nice night nights nine ninja no noble noise noon nordics normal north northern norway norwegian nose not note notes novel november now
number numbers nurses nut nutrition nuts oak oat oats oaty obsessed obvious occupational ocean oceans october odd odense of off offer offers office
officer officers offices official often oil okay old older oldest olive on once ones onion open opened opener opening opens operate operation
operations operator opinion opinions opportunities opportunity optimism or oral orange orbit orchard order orders ordinary organic organisation
organisations organised organiser organize organizer oriented origin original orphan oslo other our out oven over owe owl own owned owner owners owns
oxygen oyster pace pack package packaged packaging packed packing pad paddle page pages paid pain paint paintbrush painter painting pair palace pals
pan panel panels paper parcel parent parents parity park parking parks parliament part parts party pass passed passion passionate past pasta pastry
patch path paths patience patient patients pattern pause paw paws pay paying payment payments pays pea peace peak peas peer pen pencil pension pensions
people perfect perfectly perform performance performing permanent permit persist personal personality perspective pet pets pharma pharmacist
pharmacists philosophy phone phones photo photograph photographer photographers photos physics physio piano pick picked picking picks picnic picture
pictures pie piece pieces pier pies pig piglet pigs pilot pink pint pints pioneer pioneers pipe pitch pizza place placed placement places plain plan
plane planet plank planned planner planning plans plant planting plants plaster plastic plate platform platforms play player players playing plays
pleasant please pleased pleasure plenty plot plough plumber plumbers plumbing plus pocket podcast podcasts poem poet poetry point points pole police
policy polish political politics pollution pong pool poor pop popular population porridge port portfolio ports position positive possibilities
possibility possible post posted poster potato potatoes potluck pottery pound pour poverty power powered powering practical practice practise praise
pray precious predict prefer pregnancy premium prepare prepared presence present presentation presenting presents president press pressure pretty
prevent prevention price prices pricing pride primary prime prince princes princess principal principle principles print printed printing priorities
priority prison private prize prizes probably problem problems process processes produce produced producer producers product production products
profession professional professionals professor profile profit profits program programmer programmers programming progress project projects promise
promises promote promoted promoting promotion proof prop proper properly property protect protected protecting protection protein prototype proud
proudly prove proven provide psychology pub public publish published publisher pubs pull pulling pump pumpkin pumps punch pupil pupils puppy pups
purchase purchasing pure purple purpose purposes push pushed pushing put puzzle qualified quality quart quarter quarterly quay queen queens quest
question questions quick quicker quiet quietly quilt quilting quit quite quiz quizzes quote quotes rabbit race racing racism radical radio raffle rail
rain rainy raise raised raising ram ramp ran range rank ranked rapid rare rate rates rather rave raw reach reached react read reader readers reading
reads ready real realise realistic reality really reason reasons rebel rebels rebuild recap receive recent recipe recipes recognised recognition record
records recover recovery recruit recruiter recruiters recruiting recruitment recycle recycling red redefine reduce reduced reducing reef refer refill
reflect reflection reflections reform refugee refugees refurbish refurbished refuse region regional regions register regret regular regulation relate
related relax relaxed relay release released reliable relief relocation rely remain remarkable remember remembering remind reminder reminds remote
remotely removal remove rent rental repair repairs repeat replace reply report reported reports represent representation request require rescue
research reserve reset resilience resilient resolution resource resources respect respected respond responsibility responsible responsive rest
restaurant restaurants rested restore restored result results retail retire retired retirement retro return returns reusable reuse reveal revenue
reverse review reviews revolution reward rewards rewild rewilding rhythm rice rich richer ride rider riders ridge riding rig right rights rings ripe
rise rising risk risks rival river rivers rivet road roadtrip roast roasted roaster roasters robot robotics robots rock rocket rocks role roles roll
rolling rolls roman romance roof roofers rookie rookies room rooms roots rope rose rota rough round rounds route routine row rowing royal rubbish rude
rugby rule ruled rules run runner runners running runs rural rush rye sacred sad sadness safe safely safer safety sail sailing sailor saint salad
salary sale sales salmon salt salute same sand sandwich sandwiches santa sassy satisfaction satisfied saturday saturdays sauce sauna save saved saver
saving savings saw say saying says scale scales scaling scarf scary scene scenery scenes schedule scheme scholar scholars school schools science
scientific scientist scientists scone scones score scored scores scotland scratch screen screens screw script sculpture sdg sea seal seas seat seats
second secret secretary secretly secrets section sector secure secured security see seed seedling seeds seeing seek seeking seem seems seen select self
selfie sell seller semester senate send sending senior sense senses sensitive sensor sent sentence september series serious seriously serve server
servers service services serving set sets setting settle seven seventh several sew sewing shade shadow shake shall shame shape shaped shapes shaping
share shared shares sharing shark sharp she shed sheep shelf shelter shelves shift shifts shine shines shining ship shipped ships shirts shock shoe
shoes shoot shop shopping shops shore short shorts shot should shoulder shout shoutout show shower showing shown shows shrimp shut shuttle sibling
siblings sick side sidekick sides sight sights sign signal signals silage silence silent silk silly silver similar simple simply since sing singer
singers singing single sir sister sisters sit site sitting situation six sixth sixty size skate skates skating sketch ski skiing skill skilled skills
skin skip skirt sky slate sledge sleep sleeping sleepy slice slide slightly slim slipper slippers slot slow slowly small smaller smallest smart smarter
smartest smell smells smile smiles smiling smoke smoked smooth smoothie smoothies snack snacks snap snow snowy snug soak soaked soap sober soccer
social society sock socks sofa soft soil solar sold soldier soldiers sole solid solo solution solutions solve solving some son song songs soon sooner
sorry sort sorted sought soul sound sounds soup soups source sourced sourcing south southern souvenir spa space spaces spanner spare spark sparkling
sparky spatula speak speaker speakers speaking speaks special specialist specialists species specific speech speed spend spending spent spice spices
spill spin spirit spiritual split spoken sponge sponsor sponsored spontaneous spoon sport sports spot spotted spread spring sprinkle sprint squad
squads square squid stack staff stage stairs stake stakes stamp stand standard standards standing stands star stars started starts state stated
statement states station statistic statistics statue status stay stayed stays steady steal steam steel steep stem step steps stew stick sticks sticky
still stitch stock stocked stockholm stockings stone stood stop stopped stopping stops store stored stores stories storm stormy story stout straight
strange stranger strangers strategic strategy straw stream street streets strength stress stretch stretching strike string strings strip strive stroke
stroll strong stronger strongest structure struggle stuck student students studio studios study stuff stupid style subject submarine submit succeed
success such sudden suffer sugar suggest suit suitable suits summary summer summers summit summits sun sundays sung sunny super superstar supper
supplier suppliers supply support supported supporter supporters supporting supports suppose sure surf surfing surgeon surgery surprise surprised
surprises surround survey survival survive survivor survivors sushi sustain sustainability sustainable swap swear sweat sweater sweden swedish sweet
sweetest swim swimmer swimmers swimming swing switch switched symbol symptom symptoms system systems table tables tackle taco tacos tag tail take taken
takeover takes taking tale talent talented tales talk talked talking talks tall tank tap tapas tape target targets task tasks taste tasting tasty
taught tax taxes taxi tea teach teacher teachers teaches teaching team teams tear tears tech technical technician technicians technique techniques
technologies technology teen teenager teenagers teens teeth television tell teller telling tells temperature temple temporary tenant tend tender tennis
tension tent term terms terrible terrific territory test tested testing tests texas text textile textiles texts tgif than thank thanked thanks the
theatre their theirs them theme then theory therapist therapists therapy there these they thick thin thing things think thinker thinkers thinking third
thirst thirsty thirty this those though thought thoughts thousand thousands thread three thrift thrifty thrive thriving through throw throwbacks
throwing thrown thumb thursday thursdays ticket tide tidy tiger tight tile till timber time timeless times timing tin tiniest tinned tiny tips tired
title to toast toddle toddler toe toes toffee togetherness told tolerance tomato tomatoes tone tongue tons too took tool tools tooth top topic topics
torch total totally touch touched tough tougher tour tourism tourist tourists tours tow towards tower town townhall towns toxic toy toys trace traces
track tracking tracks tractor trade trader traders trades trading tradition traditional traditions traffic trail trailer train trained trainee trainees
trainer trainers training trains transform transformation transforming transition translate translation translator transparency transparent transport
trap travel travelled traveller travellers travels tray treadmill treasure treat treated treatment treats tree trees trend trending trends triage trial
trials triathlon tribe trick tricks tried tries trip triple trips trivia troop troops trouble trouser trousers trout trowel truck trucker truckers
trucks true truly trust trusted truth try tube tuesday tuesdays tug tune tunnel turbine turbines turkey turn turning turns tutor twelve twenty twice
twin twist twitter two type types typical ugly uk ultimate ultra unbelievable uncertain uncle under unexpected unfinished unfold unforgettable unhappy
uniform union unique unit unite united unity universal universe university unknown unleash unlimited unlock unpaid unplugged unseen unstoppable until
untold unusual up upcycle upcycled updated upper urban urgent usa use used useful user users uses using usual usually vacancies vacancy vacation
vaccine valley valuable value valued values valve van vans variety various vast vegan vegans vegetable vegetables vegetarian veggie vehicle vehicles
venture ventures venue verse version versus very vet veteran veterans vets vibe vibes victim victor victory video view viewing views vikings vine
vinegar vines vintage vinyl violence virtual virtue virus visibility visible vision visit visiting visitors visits vital vitamin vitamins vlog vocal
voice voices volume volunteer volunteered volunteering volunteers vote voted voter voters voting voyage wage wages wagon waist wait waited waiter
waiting waits wake waking wales walk walking walks wall wallet walls wander wanderlust want wanted wants war ward wardrobe wards warm warmer warmest
warmth warn warning warrior warriors was wash washing waste wasted watch watched watches watching water watered waters waterways wave wavy ways we weak
weakness wealth wear wearing wears weather weave weaving web webinar webinars wed wedding weddings wednesday wednesdays week weekly weeks weigh weight
weird welcome welcomed welcomes welcoming weld welder welders welding welfare well wellness went were west western wet wfh whale whales what wheat
wheel wheelie wheels when where whether which while whisk whisky whisper whistle white who whole whom whose why wide wider wife wild will willing win
wind winding window windy wine wing winger wings winner winners winning wins winter winters wip wire wiring wise wiser wish wished wishes wishing witch
with witness wobbly wolf won wonder wondering wonders wood wooden woods wool woolly word words wore work worked worker workers working workmates works
world worlds worried worry worse worship worst worth worthy would wound wow wrap wrapped wrapping writ write writer writers writing written wrong wrote
yard yarn yay yeah year yearly years yeast yellow yes yesterday yet yoga yoghurt york you young youngest your yours youth youthful youtube yummy zebra
zero zest zone zones zoom
`;

/** One word each, though they look like two. */
const ENGLISH_SINGLE = `
across adaptation addition admit adulthood advantaged advantageous advantages advantaging advent adventured adventurers adventuring adventurous adviser
aftercare aftermath ago airbag aircraft airfield airline airlines airmail airplane airport airship airspace airstrip airtight airtime alive allergy
alleviated alleviates alleviating allotment allotments allusion almost alone along alongside already also alternate although altogether always another
anybody anyhow anymore anyone anyplace anything anytime anyway anywhere apartment appall apparent appears append appraise apprentice apprenticeship
apprenticeships armchair around artifact artist artistic artists artwork artworks aside asking asleep audiology audition babysit babysitter babysitting
backbone backend backfire background backhand backpack backside backspace backstage backtrack backup backups backwoods backyard baggage ballet ballgame
ballroom bandage bandits bandstand bandwagon banknote barbed bareback barefoot bargain baritone barnyard barnyards barred barrings bartender baseball
baseline basically basketball bathroom battleship bearings beautiful became because become becomes becoming bedbug bedclothes bedrock bedroom bedsheet
bedside bedspread bedtime beefed beekeeping before beforehand begin behalf behave behind believe believes believing bellboy bellboys bellhop belong
belonging belongs below benchmark benchmarking beside besides between beyond bibliography bicycle bigamy bigdata billboard biodiversity biography
biotech birthday birthdays birthplace bitmap blackberry blackbird blackboard blackhead blacklist blackmail blackout blacktop blindfold bloodline
bloodshed bloodshot bloodstream bloodthirsty bluebell blueberries blueberry bluebird bluegrass blueprint boardroom bodyguard bodywork bookclub bookend
bookkeeper bookkeeping booklet bookmark bookshelf bookshop bookstore bookworm boomeranged boomeranging boomerangs bottleneck boxcar boyfriend boyhoods
brainstorm brainstorming brainwash brandished breadwinner breakdown breakfast breakneck breakpoints breakthrough breakwater bricklayer brickwork
bridegroom broadband broadcast broadcasting brotherhood bulldog bulletproof bunion burnished burnout busybodies busybody busywork buttercream buttercup
butterflies butterfly butterflying buttermilk buttonhole byline callused calluses callusing campfire campsite campus campuses candid candlestick cannot
canteen caravan cardboard cardholder cardinal cardio cardiology career carefree careful caregiver caregivers caregiving careless carer carers caretaker
caretakers cargo cargoes carnation carpark carpentry carpet carpool carpooling carport carton cartoon caseload casework caseworker caseworkers cashback
cashflow catcall catfish catnap catwalk causeways chainsaw chairman chairperson championship changeover checkin checklist checkout checkpoint
cheesecake cheesecloth chessboard childcare childhood choreography citizenship citywide classmate classmates classroom cleantech cleanup clockwork
clothespin clubbed clubhouse coalition coastline cocoanut codebase colourful comeback commonplace commonwealth compartment compassion consideration
consultation contention contraction cookbook cottage countdown countertop countryside coursework courthouse courtroom courtships courtyard cowboy
cowboys cowgirl cowhide crabbed crackdown craftsman craftsmanship craftsmen cranberry crossroad crossroads crosswalk crossword crowdfunding cupboard
cupcake cupcakes cutback cutlet cutoff cutout cybersecurity cyberspace damage daredevil dashboard database datacenter dataset datasheet daybreak
daycare daydream daylight daylong daytime deadline deadlines deformed denomination department departments deserve deserved designate designation
desktop determinable determine deterred deterrent deviations devil differentiation dinnertime dishwasher disseminated disseminates disseminating
dissemination dither dittoes doghouse dogproof dogwood dominion doomsday doorstep doorway doughnut downhill download downloads downside downstairs
downstream downtown downturn dragonfly drawback drawbridge dressmaker drivein driveways dropout dustpan earshot earthday earthquake easygoing ecosystem
edgeways eggplant elderflower elsewhere endears endgame endured endways enforcement enhancement entrepreneurship envelop erred ether ethos evergreen
everlasting everlastings evermore everybody everyone everything everywhere examination expression expressways extraordinary eyeball eyesight eyewitness
fabrication facebook faction fairground fairtrade fairway fairytale fallout faraway farmhouse farmland farmyard fatherhood fatherland feedback
fellowships fieldwork fintech firearm firefighter firefighters firefly firemen fireplace fireproof fireside firewall firewood firework fireworks
firsthand fisherman fishermen fittest fixation flagpole flagship flagstone flashback flashcard flashlight flatbread flatmate flattest flourished
flyover foodstuff footage football foothill foothold footlights footnote footpath footprint footstep footsteps footstool footwear footwork forecast
forehead foreman foremost foresee foresight forestall forever foreword forget forgetful forgive forgot forgotten format formation former formula
forsworn forthcoming fortnight forward fourteens framework frameworks freehand freeways freshwater friendship fritter frontend frontline fruitcake
fruition fullstack fulltime fundamental fundraise fundraiser fundraisers fundraising funnest furthermore gameday gameplay gamer gamers gaming gateway
gentleman gentlemen geography getaway getaways gift giftcard gingerbread girlfriend girlhoods giveaway giveaways gladdening glasswork goalkeeper
godchild godchildren godfather godless godlike godmother godparent godsend goodnight goodwill governmental grabbed grandchild grandchildren
granddaughter grandfather grandma grandmother grandpa grandparent grandparents grandson grandstand grateful gratitude graveyard greenback greenhouse
greenwash greenwashing greyhound gridiron grindstone groundbreaking groundwater groundwork grovel guesswork guidebook guideline guidelines habitation
hacksaw hairbrush haircut hairdresser hairdressers hairdressing hairline hairnet hairraising halftime halfway hallmark hallway hamburger hamlet hammed
hamstring hamstrings handbag handball handbook handful handicap handicraft handicrafts handiwork handlebar handmade handout handover handrail handsfree
handshake handstand handwork handwriting handwritten hangout hangover harbor hardback hardline hardship hardware hardwood harmed hatchback hatred
haystack haywire headfirst headland headlight headline headlong headmaster headphone headquarter headrest headroom headstone headstrong headway
headwind healthcare healthtech hearsay heartbeat heartbreak heartbroken heartburn heartfelt heartwarming heathen heather heavyweight helicopter helipad
heliport helpdesk helpful helpfulness helpline helplines hereabouts herewith hermit heros herrings herself hideaway hideaways highland highlands
highlight highlights highway hillside hilltop himself hindsight hither hitherto hobbyhorse holiday holidays homecoming homegrown homeland homeless
homemade homeoffice homeowner homepage homeschool homesick hometown homework honestest honeymoon hopeful hopefully horseback horseplay horsepower
horseshoe hotbed hotbeds hotdog hothead hotline hottest hourglass houseboat household householder housekeeper housekeeping housemate houseplant
houseplants housewarming housewife housework housing however human humane humans hundred hundreds hydropower hypermarket idealist illusion image images
imitations inanest inbox incarnation income incomes indomitable infantile infantries inflation inflow inherit initiation injection input inscription
inside insight insincerely instagram intake intention intermittent internship into intonation intoxication investigate invoice invoices ironwork itself
javascript jetstream jobbed joyful joystick keyboard keychain keyhole keynote keystone keystroke keyword keywords kickback kickoff kidnap kindred
knighthood knockout ladybird ladybug lakeside landlady landline landlocked landlord landmark landowner landscape landscapes landscaping landslide
laptop laptops laughingstock lawmaker lawsuit lawsuits layoff layoffs layout layouts leadership leaflet leaflets letdown letterbox letterhead lifeboat
lifeboats lifeforms lifeguard lifejacket lifeline lifelong lifesaver lifesaving lifespan lifestyle lifetime lighthearted lighthouse lightweight
likewise limitation linefeed lineup liquidation litterbug livelihood livestock livestream livestreaming lockdown logbook login logout longhand
longshoreman longshoremen lookout loophole lotion lotuses loudspeaker lowdown lunchbox lunchtime mailbox mailboxes mainframe mainland mainline mainstay
mainstays mainstream makeover makeshift makeup manage manageable manager managers mandate mangoes manhandle manhole manifest manifold mankind manpower
manslaughter markdown marketplace mastermind masterpiece matchbook matchday matchmaker maybe meanest meantime meatball meatloaf medallion meetup
meetups megaphone meltdown membership memento mementoes menopause mentorship message messages metalwork metalworking metaphysics microgrid midday
midfield midget midlife midnight midstream midsummer midterm midway midweek midwife midwifery midwives milestone milkman milkshake millisecond
mindfulness mindset minefield mineral minibus minicomputer minister ministered ministries ministry minuses moderate moonlight moreover motherhood
motherland motorbike motorcycle motorway mouthpiece mushroom mushrooms myself nappies nationalist nationwide nearsighted neckline necktie needlework
neighborhood neighbourhood netball nether netherlands network networker networking networks nevertheless newborn newcomer newcomers newsagent newsfeed
newsflash newsletter newsletters newspaper newspapers newsprint newsroom newsstand newsworthy nightclub nightclubbed nightfall nightlife nightstand
nighttime nineteens nobody nonetheless nordic northeast northwest northwestern notation notebook noteworthy nothing notice noticeable notion
notwithstanding nowadays nowhere nurse nurseries nursery nursing oatmeal offline offshore offsite onboard onboarding online onshore onto openair
opensource originator otherwise ourselves outbox outbreak outcome outdoor outdoors outfit outflow outgoing outlet outline outlines outlive outlook
output outrage outreach outshine outside outsource outsourcing outstanding outstrip overall overboard overcoat overcome overdosing overflow overheating
overland overload overlook overnight overseas oversight overtake overtime overview ownership pacemaker padlock painstaking paintball pancake pancakes
panhandle pantie pantries pantry paperback paperweight paperwork parenthood parkrun parkways partition partner partnering partners partnership
partnerships partridge parttime passage passageways passbook passenger passengers passover passport password passwords pastime pastoral patchwork
pathway pathways payback paycheck payday payload payoff payout payouts payroll payslip paywall peaceful peacemaker peanut penitent penknife penultimate
peppermint percentage perfection permission person persons petition photography photovoltaic pickaback pickpocket pickup piecemeal piecework piggyback
pigheaded pigpen pigtail pineapple pipeline pipelines pitchfork placeholder plantain plantation plateaus playback playbook playfair playful playground
playhouse playlist playlists playmate playpen plaything playthings playtime plusher pocketbook policeman policemen policymaker policymakers popcorn
poppies popup portend porthole portion postbox postcard postcards postcode postgraduate postman postmark postmaster postscript powerful powerhouse
powertrain praiseworthy prediction preferred preschool printout procession programme programmes progression projection proofread propagate publication
pullover punchline pushover quarterback quicksand racecourse raceday racetrack radioactive radioactivity radiographer radiography radiology railroad
railway railways rainbow raincoat rainfall rainforest rainproof rainstorm rainwater rampage ransomed ransoming raspberry ravenous reaction readjust
readout realtime rebellion redhead rediscover redraw referred reformation regrettable relationship relationships relaxation rendition renegade
renewable renewables renewing resolve resolved restart restrain restroom restrooms retroactive retrograde riverside roadmap roadshow roadside rollback
rollout rollouts rooftop rooftops roommate roughhouse roundabout rowboat ruminate rummest runaway runaways runbook rundown runway safeguard safekeeping
sailboat salesman salesmen salespeople salesperson saltwater sandbag sandcastle sandpaper sandstone sandstorm saucepan sausage sawdust scaffold
scaffolding scholarship schoolboy schoolboys schoolchild schoolteacher scoreboard scorecard screenplay screenshot screenshots screwdriver screwdrivers
scriptwriter seabed seafarer seafarers seafood sealed seaman seamanship seamen seaport seared seashore seasick seaside season seasons seaweed
secondhand secretion seepage seesaw seethe selection sellout sentimental servant served servicedesk setback settable setup setups seventeens
shareholder shareholders sheathe sheepdog shipbuilding shipmate shipping shipshape shipyard shoestring shoestrings shopkeeper shoreline shortbread
shortcake shortcoming shortfall shorthand shortlist showdown showplace showroom shutdown sideline sidelong sideshow sidestep sidetrack sidewalk
sideways sightsee sightseeing signed signpost signup sincerely sincerest sisterhood sixteens skateboard skateboarding skilful skylight skyline
skyrocket slapstick slimmest slipstream slowdown smartphone smartphones smokestack snappier snapshot snowball snowboard snowboarding snowfall snowflake
snowman snowstorm softball software solved solvent somebody someday somehow someone someplace something sometime sometimes somewhat somewhere sonnet
soulmate soundproof soundtrack sourdough southeast southpaw southwest southwestern spacecraft spaceship sparest specification speedboat spendthrift
spinoff spokesperson sponsorship sportsman sportsmanship spotlight spreadsheet spreadsheets springtime stagecoach stagecoaches stakeholder stakeholders
standoff standout standpoint standstill standstills starfish starlight starred start starter starting startup startups statesmanship steamboat
stepladder stepmother stillborn stockbroker stockbrokers stockyard stonework stopgap stopover stoppage stoptober stopwatch stopwatches storehouse
storekeeper storeroom stormwater storyteller storytelling straightforward straightjacket strawberries strawberry streamline streetcar stronghold subway
successful succession suggestion summertime sunbathed sunbathing sunburn sunday sundial sundown sundry sunflower sunlight sunrise sunscreen sunset
sunshine superbest supercomputer superfood superhero superheroes superhuman supermarket supermarkets supermodel supernatural superpower superscript
superstructure supervise supervision supervisor surfboard survived sweetcorn sweetheart sweethearts swordfish tablecloth tablespoon tabletop tagline
tailgate taillight tailspin tailwind tailwinds takeaway takeaways takeoff takeout tapered tapestries tapestry taxation tbt teacup teammate teammates
teamwork teapot teaspoon teatime telecom telecommunications telltale tenfold termination terminator terminus terminuses textbook thankful thanking
thanksgiving themselves thereabouts therefore thereupon thinnest thoughtful thoughtfulness threadbare throughout throughput throwaway throwback
thunderstorm tiebreak tightrope timekeeper timelapse timeline timescale timesheet timetable timetables timezone tinselled tinselling today toenail
toenails together toilet tomorrow tonight tonsillitis toolbox toolkit toothbrush toothpaste toothpick touchdown touchscreen township townspeople
trademark tradeoff traditionalist trailblazer tramway transportation trapdoor treehouse treetop triplet troublemaker trustworthy tryout turnaround
turned turnout turnover turnstile turntable typeface typescript typeset typesetting typewriter uncleanest undergo undergraduate underground underhand
underline understand understanding undertake underwater underway upbeat upcoming upcycling update updates upgrade upgrades uphill upload upon upright
upset upside upskill upskilling upstairs upstream uptake useless vanguard vanished vicars videotape viewpoint village villages vineyard violin vising
visitation visitor voicemail volleyball wagered waistline walkout wallpaper warehouse warehouses warhead warpath warred wartime washcloth washer
washout washroom wastebasket wasteland wastewater watchdog watchword waterfall waterfront watermark watermelon waterproof watershed watertight
waterworks waveform wavered wearisome weatherproof webbed website websites wedlock weekday weekdays weekend weekends weeklong weightlifting wellbeing
werewolf wetland wetlands wettest whatever whatsoever wheelbarrow wheelchair whenever whereabouts whereas whereby wherein whereupon wherever whichever
whiteboard whitelist whitewash whoever wholefood wholegrain wholehearted wholesale wholesome widespread wildcard wildcat wildfire wildlife willpower
windfall windmill windmills windows windowsill windpipe windscreen windshield windsurfing wintertime wintry wishbone wishlist witchcraft withdraw
withheld withhold within without withstand withstood woman womankind women wonderful wonderland woodland woodwind woodwork woodworking wordplay
workaround workarounds workbench workbook workday workdays workflow workforce workload workman workmanship workmate workout workouts workplace
workplaces worksheet workshop workshops workspace workstation worktop worktops worldclass worldcup worldview worldwide worthwhile wrongdoing
wrongdoings yardstick yearbook yearlong yourself yourselves
`;

/** They never stand within a compound. */
const DANISH_APART = `
ad af aldrig alene alle allerbedste allerede allerførste altid altså anderledes andre ankom ansætter arbejder arrangerer bagt bagte bare bedre bedst
bedste begge begynder behøver besøger betaler betyder bidrager blev blevet bliv blive bliver blomstre blomstrer blæser blæste bo bor brug bruger
brygger brænder burde byder byens byg bygger bygget bæredygtig bæredygtige bæredygtigt bærer bør cykler cyklet dagens danner dansede dansk danske de
dejlig dejlige dejligt deler deltager dem den denne deres derfor det dette dig din dine disse dit drikker dræber drømmer du dyrker dækker dér efter
eftersom egen eget egne eller elsk elske elskede elsker elskes en endda endelig endelige endnu engang enig enkelte er et faktisk falder fandt fanger
farvel fastholder fedt fejre fejrede fejrer festligt fik fin find finde finder fine fint fiskede fjerner flere flot flotte flytter flyver for forandrer
forbedrer forbi fordi foretrækker fornyer forrige forsigtigt forskel forskellige forstå forstår forsvinder fortalt fortjener fortæller fra frem
fremtidens frie frisk friskbagt friskbagte friske friskt frit fulde fuldt fundet fylder fyrer få fået får færdig færre følg følger følges før først gad
gav gem gerne gik giv giver givet gjorde gjort glad glade glem glemmer glemt glædelig glædeligt god gode godt gratis grillet grine grinede griner gro
gror grøn grønne grønt gule gå gået går gælder gør gøre hade hader haft halvtreds ham han handler hans har havde havets hedder hej heldigvis hele
heller helt hen hende hendes her hils hinanden hjemmebagt hjemmelavede hjemmelavet hjælper hjælpes hold holder holdt hos hun hurra hurtigt husk husket
hvad hvem hver hvide hvidt hvilke hvilken hvilket hvis hvor hvordan hvorfor hvorhen hvorledes hvornår hyggelig hyggelige hyggeligt hygger hyldest håber
hårdt hænger høje højt hør høre hører hørt høster i iblandt igen igennem ikke ind inden indtil ingen inkluderende innovative inspirerende intet jeg jer
jeres kalder kan kender kendte kigge kigger klar klare klarede klarer klart klatrer klimaets klogere klogt kogte kolde koldt kom komme kommer kommet
kun kunne kys kæreste køber købte kører kørt kørte lad lader lande lange langsomt langt lave lavede laver lavet lavt ledig ledige leger lever lidt
ligger ligner livets lokale lokalt lovede lovende lykkedes lykkelig lykkelige lykkeligt lykkes lyser lyt lær lærer lært læser læste løber løbet løfter
løser løste man mange mangle mangler med meget mellem men mens mere mest mig min mindre mine misser mister mit mod modig mulig muligt må månedens måske
måtte mærk mærker mød møder mødes mødte naturens ned nem nemmere nemt nogen nogensinde noget nogle nok nu nutidens ny nyansat nyd nyde nyder nye nyere
nyeste nyt nyuddannet nå nåede når nås næste næsten nøgne og også om op oplev opleve oplever os ovenpå overalt pakket pas passer pensioneret perfekt
perfekte personlige planter plejer pludselig plukker plukket prøv prøver pynter på rare rart red redder rejser rejst rejste ren rene renoverer rent
reparerer rige rigtig rigtige rigtigt ringede ringer rolig rullende rundt ryd rydder ryger rykker rækker røde rødt røgede rører sagde sagt samler samme
sammen sat savne savner sejler sejlet sejrer sejt selvom senere seneste sent ser ses set sidder siden sidste sig sige siger sikker sikkert sine sjove
sjovt skaber skabt skal sker skete skiftede skifter skin skinner skrev skriv skriver skulle skyder skøn skønne skønt slap slapper slip slipper slukker
smager smagte smil smile smiler smuk smukke smukt snakker snart solgt som sorte sorterer sover spare sparer spiller spis spiser spiste springer spørg
starte startede starter stegte stemmer stiger stod stoler stolt stolte stolthed stop stopper stort strammer strikker studerer styrker står stærke
stærkere stærkest stærkt større størst største støt støttede støtter sund sunde sundere sundt svømmer synes syng synger sådan såmænd sår sælger sæt
sætter sødt søger søges søgte sørger taber tabt tager taget tak taknemmelig taknemmelige taler talte tegn tegner tidlig tidligt til tilfreds tilfredse
tillykke tjek tog travl travle travlt tredive trives tro tror tryg trygge trygt træder træffer træner trænger træt trætte tur turde tusind tyve tæller
tænder tænk tænker tænkt tørt tøv uanset ud uden udfordrer udvikler ugens umulig umuligt undgår unge utrolig utroligt uundværlig valgt vandrer vandt
vant varme varmer varmt vask vasket ved vel velfortjent velkommen veloverstået vender vendt venlig vent venter vi vidste vigtig vigtige vigtigst
vigtigste vigtigt vil vilde vildt ville vinder vis viser voksede vokser voksne vores voresegen vundet våde vådt vågn vågner vælg vælger værdsætter
været værsgo yder åben åbent åbnede åbner årets årlig ændrer ønsker
`;

const DANISH = `
afdelingen aftenen afterwork ai aktier april arbejdet arbejdsglæde asparges august badning bagere bageren bagerier bagerne bagværk banen bank banken
bedstefar bedstemor begyndelsen bestyrelsen bier bierne bilen biler billeder billedet bjergtur bladene blandt blommer blomster blomsterne bogen bolig
boligen boliger boller borgere brand brandmand brandmænd broen broer bronze bror brunsviger brødet brødre bunden buschauffør bussen busser busserne
butikken byen byer byggeplads byggepladsen byggeri båden bøger bøgerne børn børnehaven børnene chauffører chefen chokolade cirkulær cirkulære cyklen
dage dagen data datter december der digital dimission drømme dyrene døden døren døtre efteråret elbil elbiler eleven elever elevplads elnet erfaringer
fabrikken fagene faget fakta familien fans farmor fastelavnsbolle februar fejl festen festival filmen fisken fiskere fiskeri fitness fjernvarme fluer
flyet flæskesteg fodboldhold folketinget forskere fortiden foråret fotos fredags fredagsbar fredagskaffe fredagskage fremtiden frikadeller frisør
frokosten fugle fuglene fædre færger fødder fødselsdagskage gaden gartner grise grød gåtur gæld gær gæster hackathon haven haver havet havne havnen
havregryn havregrød havsvømning havvind heste hesten himlen himmel hindbær historien historier hjelm hjelme hjemmehjælper hjemmekontor hjemmekontoret
hjemmet hjerne hjerner holdarbejde holdet holdkammerat holdkammerater holdånd honning hospitalet humlebi humlebier hunde hunden huse huset huslejen
hverdagen hverdags håndboldhold håndværker håndværkere hænder høns ideer idéer ingeniører insekter internet investering investeringer is it jagt januar
jobbet jobs jordemor jorden jubilæum juli juni kabler kaffen kagedag kagemand kagen kager kajak kampe kampen kanelsnegl kanelsnegle kanten kantinen
kaptajn kartofler katte katten kick kickoff kirsebær klassen klimaet kloden kode kokke kokken kollegaen kollegaer kollegaerne kolleger kollegerne
kommunen koncert kontoret kor korsang kunde kunden kunder kunderne kurset kvindefag kvinder kål kød køer køkkenet laboratoriet lageret lakrids landmænd
lands landskamp ledere lejrskole letbane letbanen leverpostej lige lighed livet lodsejer lokofører lokomotivfører lov loven luften lystfiskeri lægen
læger lærere læreren løbeklub løbetur løg lønnen lørdags løsninger maden madpakke madpakker maj mandags mandefag mandler marken marmelade marts
maskiner maskinmester medalje medaljer mel mennesker mesteren metroen middag midten miljøet minutter minuttet montører morgenbrød morgenen morgenkaffe
morgensang mormor musikken målet målmand måneden mænd mændene mødet naboen naboer nabolaget natten naturen neden november nætter nødder oktober ol
ombord onboarding opgaven opgaver opsparing oven patienter pauser penge pilot pladsen planeten plejehjemmet pokal politi politik porrer praktik
projekter projektet publikum pålæg pædagoger pærer pølse pølser rabarber raske reddere regionen regnen rekord rekorder rente renten resultater rig
risalamande robotter roning rugbrødsmad rødbeder salat sand sandhed sange sangen sejlads sen september servitrice sikkerhedssko sind skat skatten skibe
skibet skitur skolelærer skolen skoven slik slutningen snakke sneen soldat solen solnedgang solopgang sommeren sosu sovs spejder spejdere spildevand
spinning sporvogn startup startups staten steg stemning stemningen stilladset stillinger stjerner storm stranden stund styrketræning styrmand succes
sukker surdej svende svendeprøve søen sømand søn søndags søs søster søstre tagene talenter teambuilding teamet teater teaterstykke tech tilskuer timen
timer toge togene toget toppen torvet træer træerne ture tømrere uddannelser udsigten ugen vagter vagtliv valget vandet vandretur vandring var vejen
vejnet velkomst vennen venner vennerne videnskab vind vinden vindkraft vindmøller vinterbadning vinteren virkeligheden virksomheder vvs værkstedet
værktøj weekenden å året æbler øjne ører
`;

/** Adjectives and verbs that begin compounds too. */
const DANISH_LEADS = `
al alt anden andet arbejde arbejds bage blå blød bred bruge brænde bygge både bære cykle danse dele drikke dyb dyrke ej eks ene fange far fast fattig
fem femte fire fjerde fjern flytte forbruger fri fuld fylde fælles føle følge første gammel give gul halv hel hente hjemme hjælpe holde hundrede hurtig
hvid hygge hård høj inde kende klippe klog kloge koge kold kort kæmpe købe køre lang langsom lav lede lege leve lille lytte lån lære læse løbe male mor
måle mærke møde nede ni nær oppe otte over pakke passe plante pleje prøve rask redde rejse rense ride ringe rydde ryge råbe rød samle sats se sejle
seks selv sende sidde sikre sjette sjov skabe ski skrive skære slå smal små sort sove spar spille spise start stege stille stor store stå stærk støtte
sur svag svømme sy syg syge synge syv så sælge sød søde søge tage tale tanke tegne ti tjene to tolv tre tredje tyk tynd tælle tænke tør ude under ung
vandre varm vaske veje velfærds vente verdens vild vinde vise vokse voksen våd være åbne ægte ønske øve
`;

const PLACES = `
aabenraa aalborg aarhus amager anholt billund bornholm brande christianshavn danmark england esbjerg europa facebook falster fanø fredericia
frederiksberg frederikshavn fyn færøerne grenaa grønland haderslev helsingør herning hillerød hjørring holbæk holstebro horsens hørsholm ikast
instagram island jylland kalundborg kattegat kolding københavn køge langeland lemvig limfjorden linkedin lolland læsø maribo middelfart midtjylland møn
nakskov norden nordjylland norge nyborg næstved nørrebro odense randers ribe ringkøbing ringsted roskilde samsø silkeborg sjælland skagen skive
slagelse struer svendborg sverige sønderborg sønderjylland taastrup thisted tyskland tønder valby varde vejle vesterbro vesterhavet vestjylland viborg
vordingborg youtube århus ærø øresund østerbro østersøen
`;

/** One word each, though they begin or end with one that stands apart elsewhere. */
const DANISH_SINGLE = `
afgang afhold afsked afspadsering afspil afstand afsted afstedkomme aftenhold aldrig allerede allesammen alletiders altid altmuligmand alverden
andelsbolig andelshaver arbejdsgiver arbejdsgivere arbejdstager bagerelev bagerelever befolkning bevisførelse billige blåbær børsen cybersikkerhed
daghold daglige datasikkerhed delebil delebiler deleøkonomi deltager deltid demokrati dengang denim deraf derefter derfor derfra derhjemme derimod
dermed dernede derover dertil derude desuden detail detalje detaljer efterkommelse efterløn eftertanke efteruddannelse efterår enddetal enebolig
enestående engang enhed enheder enhver enkelt ensom ensomhed erfaring erhverv erhvervsliv etage etape ethvert etisk fagforening fagforeningen femkamp
forandringsledelse forbyde forening foreningen foreninger foreningsliv forhold forhånd forklarer forløb formand formanden formiddag forskel forskellige
forsker forstår fortid fortjener forvejen forventer forår fraflytning fratræden fravær fremad fremgang fremover fremskridt fremtid fremtidig fremtidige
fridag fridage frihed frikvarter friluft friluftsliv frisk friske friskole fritid fritidsjob frivillig frivillige fuldtid gammeldags gennemgår genstart
godaften godartet goddag godhjertet godkend godkende godkendelse godkender godlidende godmorgen godnat godtgør godtgøre godtgørelse godtid godtroende
grøntsag grøntsager gulerod gulerødder halvanden halvandet halvleg halvmaraton halvår handlet havnearbejder havnearbejdere heldig heldige helhed
hengivenhed herfra herhjemme hermed herover hertil herunder hjemby hjemkomst hjemmearbejde hjemmebane hjemmehjælp hjemmeside hjemmesiden hverdag
hverdage hverdagsglæde hverdagsliv hverken hvermand hvidløg hvidt hvidvin hvoraf hvordan hvorfor hvorfra hvornår hvorover hyggelige højhus højskole
højsæson højtid imødekommelse indad indblik indefra indenfor indenlands indflytning indgang indhold indimellem indkøb indland indsats indtil indvandrer
itsikkerhed kattegat klimavenlige kokosmælk koldskål kortspil landbrug langfart langsomme langsommere langtur lavsæson lavtryk ledelse ledelsen
ledelsesforløb ligeglad ligeløn ligesom ligestilling ligesådan ligeværd lillebror lillebælt lilleskole lillesøster lærerliv læserbrev læserbreve læsere
læsning løbende mandag manden mandetime mandetimer maskinchef medarbejder medarbejdere medborger medfart medhold medliv medmenneske medmennesker
medspil medspiller medvind mellemleder mellemledere mellemstor mellemstore midler midlet minde minder misbrug modeller modgang modhold modspil modstand
modtagelse modvind morsom måneder nathold nedad nedbør nedgang nedover nedtur nettoresultat nutid nutids nuværende nyansat nybagt nybagte nybegynder
nybyg nybyggeri nygift nyhed nyheder nysgerrig nysgerrighed nystart nytår nytårsaften nytænkning nyuddannet omgang omkostning område områder omsorg
omstilling omtale omvej opad opgang opgave ophav ophold opland oplevelse oplevelser opover opskrift opslag opstart opvækst ovenover overarbejde
overblik overdrev overgang overliv overmod overraskelse overraskende overrasker oversat overser oversigt overskud oversætter overtid overtro
overvejelse overvejer overvægt pengetæller personale personaler plejerske påstår restaurantchef resultat resultatet rødvin samarbejde samfund
sammenhold sammenhæng selvfølgelig selvhjælp selvstændig servicechef sikkerhed skihop smartphone småbørn småjob småkage småkager småting softice
sommerfest sortbørs souschef spørgsmålet stilleleg storby storebror storebælt storhed storkunde storkøkken stormagasin storskrald stortalent sundhed
sunget sygdom sygedag sygehus sygeplejerske sygeplejersker tikamp tilbage tilbud tilfredshed tilfælde tilgang tilhold tilhænger tilhængere tillid
tilliv tilmelding tilskud tilstand tilsyn tiltro tilvækst tilværelse trafiksikkerhed udad udbud uddannelse udebane udefra udelukkende udenfor udenlands
udenom udflugt udfordring udfordringer udgang udgiver udhold udholdenhed udland udleder udløber udover udsigt udspil udstilling udvikling undergang
underhold underholdende underholdning underjord underlag underside underskrift underskud undersøger undertøj underviser undervisere undervisning ungdom
ungdomsliv unghund vandrerhjem varmepumpe varmtvand vedligehold venlig venlige vildmose vildsvin årlige ældrepleje øresund
`;

/** By the endings of "the" and of the plural. */
const DANISH_NOUNS = {
  'en e': `
afdeling aften arbejdsdag arm avis bager bane bil bjerg blomst blomsterhandler bog bold bolle bom bonde bondegård bred bro bund bus butik by bygger
bygning båd bænk chauffør computer cykel dag dame dans del dommer dreng drik dronning drøm dyne dyrlæge dyst dåb dåse dør ejer elektriker erfaring
etage fejring fest fisk fisker flaske fod forandring forening forsikring forsker fredag fryser fugl fyr fælle færge fødselsdag fører gade gaffel gris
grund gruppe gryde gård gæst hal hals hammer hat have havn helt hest hue hund hverdag hånd høne juleaften kage kamin kamp kant kasket kasse kat klods
klub kniv knægt ko kok konge kop kost krig krog krone krop kvinde kælder køber laks lampe leder lærer læring løber løn lørdag løsning maler mand mandag
mark mast mave mekaniker mening morgen mund mur murer måling måned mærkedag mødre mønt nat næse omstilling onsdag oplæring ovn pakke pande pige plante
port post prins præst pude pung regning rengøring ring ryg rytter saft sal samling sang sav seddel sejr seng sjæl ske skinne skov skrue skurk skål
skærm skærmtid slagter smed snak snedker sofa sommer spand spiller stald sten stilling stjerne stol streg stue støvle svend svømmer sælger sø søndag
tand tank tekniker time tirsdag tjener tog torsdag torsk trappe tømrer uddannelse udfordring udstilling uge vagt vante vej vinder vinter væg åbning ø
`,
  'en er': `
adgang advokat afgift afløser afsked aftale agurk analyse anbefaling ansat app arbejderklasse arbejdsplads arkitekt artikel assistent bakterie beboer
begivenhed begynder behandling behov bemanding beslutning bestilling bestyrelse betaling betjent bevægelse biolog bluse borger branche butik by bæk
bæredygtighed børnehave café chauffør cykelsti cykeltur deltager designer direktion direktør efterskole efterårsferie eksamen elektriker elev energi
episode fabrik faktura familie fastelavn ferie film fjord forandring forbedring forberedelse forbindelse forbruger fordeling forelæsning foreningsfest
forestilling forfatter forhandler forklaring fornyelse forretning forsamling forskel forsker forskning forsyning forundring fotograf frakke frihed
fristelse frivillig frugt følelse gaffeltruck gave genbrug generation glæde grøntsag gulerod gæst historie hjerte hylde højskole ide idé indsigt
indstilling indtægt industri ingeniør institution jakke jordemoder journalist jul jurist kage kampagne kantine karriere kartoffel kasse kemiker kjole
klasse klima klinik kollega kommune koncern kone konference konsulent konto kontrakt kraft kran kultur kvalitet kyst kærlighed landmand landsmand
lastbil ledelse lejr ligestilling læge læreplads lærling magt mand mangfoldighed maskine medarbejder medhjælper melodi messe mester mission mobil
modtager montør motor mulighed mølle nabo natur nyhed omsorg omsætning opfindelse opgave oplevelse oplysning opskrift ordre organisation overraskelse
oversætter palle patient patientsikkerhed pension pensionist person pinse plads planet platform plejerske podcast praktikant praktikplads pris
professor projektleder prøve psykolog pårørende påske pædagog pædagogik rabat rapport recept region rejse respekt ressource restaurant ret revisor
ridning robot råvare salon sammenslutning sammensætning sang sejrsskål sekretær sektor serie sikkerhed situation skinne skole skål skærm smerte sofa
sok sommerferie sorg stand station sti stolthed strand strategi studerende styrke sundhed suppe svaghed svend sygdom sygeplejerske sæson tandlæge tanke
tekniker teknologi telefon test tilhænger tilladelse tillid tilværelse tjeneste tomat torsdag tradition traktor trappevask truck trøje tur turbine
uddannelse udgift udsigt ungdom vare ven veninde verden vindmølle vinterferie virksomhed vision voksenuddannelse værdi workshop æra økonom økse øvelse
`,
  'et er': `
affald anlæg ansvar apotek arbejde arbejdsliv bad bageri barn barnebarn ben besøg bevis bi bibliotek bidrag billede bjerg blad bord brev brint bryggeri
bryst brød budget budskab bureau bær cykelskur digt drømmejob dyr døgn efterår eksperiment elværk eventyr fad fag firma flag fly forbehold forbrug
forbund forhold forlag forløb forsvar forsøg forår foto franskbrød frivilligt får fællesskab gardin gas glas grin guld gulv gymnasium halvmaraton
halvår hav hjem hjerte hold hospital hotel hoved hus håndværk hår imperium indhold jern job jordbær kabel kald kid klima knæ kontor korn kort kraftværk
kram krydderi kul kursus kvarter kys kærlighedsbrev køkken køretøj laboratorium lager lam land landskab lederskab liv loft lys lån løb madspild maraton
marked medlem mejeri mesterskab metal miljø ministerium minut museum mål måltid mærke møde netværk ophold opslag ord overskud papir parti pas
pensionsforhold plast plejehjem point problem produkt program projekt regnskab regnvejr resultat rige rugbrød rum rygte råb råd rådhus rør salt
samarbejde sekund selskab skib skift skilt sko skrald skridt skæg slagteri slot smil smykke smør snevejr sommerhjem sommerhus spejl spil sprog
spørgsmål sted stik stillads stof studie stål stævne svar svin sving system sølv tag talent team telt tilbud tilskud toilet triatlon træ tårn tæppe tøj
tørvejr udvalg universitet ur valg vand vandværk vejr venskab vindue våben værelse værft værk værksted år århundrede årti æble æg øje øjeblik øland øre
`,
  'n r': `
blomst bluse bolle bølge dåse familie ferie flaske gade gave have hytte ide jakke kage kantine kasse kirke klasse kollega kvinde lampe linje læge
lærlinge maskine melodi måne mølle olie opgave pakke pande pause pige pumpe pære ramme rejse råvare række side ske skole stemme stjerne studerende stue
suppe sygeplejerske tanke time tjeneste trappe tømmerflåde uge vare veninde
`,
  't r': `
arbejde arbejdsområde billede dække forbillede hjerte kæde måle mærke møde område rige samarbejde smykke stykke sæde tæppe vindue værelse æble øje øre
`,
  en: `
aftensmad barsel byg cykling demokrati drivkraft eftermiddag fløde fodbold formiddag forskning fortid fred fremtid fritid frokost glæde græs havre
hjælp humor hvede hygge håb håndbold ild innovation jord jul julefrokost kaffe kulde kultur kunst kærlighed latter logistik luft læring løb mad
madlavning morgenmad motion muld musik mælk natur nutid nærvær omsorg ost overtid passion pleje regn rengøring retfærdighed ro rug røg sne sol sommer
sport strøm støtte svømning søvn te tid tillid trafik transport trivsel tro træning tålmodighed udvikling undervisning varme velfærd viden vin vinter
vækst weekend yoga økonomi øl
`,
};

/** English words that join others to a phrase. */
const ENGLISH_SMALL = `
a about all and are at be by can for from has have her his how in into is it me my not of on our that the their they
this to us was we what when where who why will with you your
`;

/** Danish words so frequent that they are likely however short. */
const DANISH_SMALL = `
af at de den der det din du en er et for fra god gå han har hun i ikke jeg med min mit ny nye og om på som så til ved
vi vores
`;

/** What looks like a word at the end of an English tag is an ending: "thank-less", "neighbour-hood". */
const ENGLISH_TAILS = `
able age al ally app building chat children hood keeper keepers keeping land less lifting like making man mans men most
proof ring rose self ship sing some teen ties walking ward wards wise woman women
`;

/** The same of a Danish one: "havn-en", "lær-er". */
const DANISH_TAILS = `
at bar de den der deres det du else en ens er ere et gerne hed heder hen i ind ingen let lige men mens ne ned nes og om
red rene ring ringe ringer se ser ses skaber ske sker som så te teres til tit ud ur
`;

/** English words that are endings in Danish: "oplev-else". */
const MISREAD = `
bared else hens mission posts rated rings shed sorted tens
`;

const folded = (words: string): string => words.trim().replace(/\s+/g, ' ');

// Marked pure, so that a page that only checks leaves the words behind.
export const tagWords: TagWords = /* @__PURE__ */ (() => ({
  english: folded(ENGLISH),
  englishSingle: folded(ENGLISH_SINGLE),
  englishSmall: folded(ENGLISH_SMALL),
  englishTails: folded(ENGLISH_TAILS),
  danishSmall: folded(DANISH_SMALL),
  danishTails: folded(DANISH_TAILS),
  misread: folded(MISREAD),
  danishApart: folded(DANISH_APART),
  danish: folded(DANISH),
  danishLeads: folded(DANISH_LEADS),
  places: folded(PLACES),
  danishSingle: folded(DANISH_SINGLE),
  danishNouns: Object.fromEntries(Object.entries(DANISH_NOUNS).map(([endings, stems]) => [endings, folded(stems)])),
}))();
