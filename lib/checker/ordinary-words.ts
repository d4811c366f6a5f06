/**
 * Ordinary words that companies and products are named after, English and Danish: "Relay" is the company, "relay this to Ann" isn't.
 * Our own list; needed when a policy is compiled, not in the page.
 */
const ENGLISH = `
access account ace acorn act adapt advance agile air alarm alert align alliance ally alpha amber anchor angle answer apex apple arc arch
archive arena arrow aspect aspire assembly asset assist atlas aurora authentic avenue aware axis badge balance band bank banner bar base
basic basis bay beacon beam bear bee bell bench benefit best beta beyond big bird blade blaze blend block bloom blossom blue board boat
bold bolt bond book boost booth border bottle boundary bow box brain branch brand brave breeze brick bridge bright broad brook bubble bud
build bullet bundle burst buy cabin cable calm camp canal canopy canvas capital captain care carbon card cargo carrier cart case cast castle
catalyst cedar cell center centre central chain chair challenge champion change channel chapter charge chart chase check chef cherry chief
choice chord circle circuit citizen city clarity classic clean clear clever click cliff climb clip clock close cloud club coach coast cobalt
code coin collective color colour column comet comfort command common compass concept concert concrete connect constant contact context
contrast control copper coral core corner cosmos council counter course cover craft crane create creek crest crew crop cross crown crystal
cube current curve custom cycle dash data dawn day deal deep delta depth design desk dialog digit direct discover discovery dish distance
dock dolphin dome domain door dot dove draft dream drift drive drop drum dune dusk eagle earth ease east easy echo edge elect element elm
ember emerald empire energy engine enterprise envision envoy epic equal equity era essence essential evergreen evolve exact expert explore
express extra eye fabric face factor factory fair faith falcon farm fast feather field figure file filter finch fine fir fire first fish fit
flag flame flash fleet flex flight flint float floor flow flower focus fold forest forge form fort fortune forum forward foundation fountain
fox fragment frame free freedom freight fresh friend frontier fuel fusion future galaxy gallery game gap garden gate gateway gear gem general
genesis gentle giant gift glass glide globe glow gold golden good grace grain grand granite graph grasp gravity great green greenhouse grid
grip grove growth guard guardian guide gulf guru habit hall halo hammer handoff handshake handle happy harbor harbour harmony harvest haven
hawk hazel head health heart hearth heritage hero hexagon high highland hill hive hold home honest honey hook hope horizon host hotel house
hub human hunter icon idea ideal image impact impulse index indigo infinite infinity inform insight inspire instant integral intent iris iron
island ivory jasper jet join journal journey joy junction jump juniper just keen key kin kind king kite lab ladder lagoon lake lamp land
landmark lantern lark lattice launch laurel layer lead leaf league leap ledger legacy legend lens level leverage liberty light lighthouse lily
lime linden line link lion list live local lock locus loft log logic long loom loop lotus loyal lucid lumen luna lunar lynx machine magic
magnet main maker manor map maple marble march mark market marvel master match matrix matter maven meadow measure medal medley mercury
meridian merit mesh meta meteor metric mill mind mint mirror mission mist mix mobile model modern moment momentum monarch monday monitor
monument moon mosaic motion motive motor mountain move muse narrative native natural nature navigator nest net network neutral next night
noble node north notable note notion nova novel now oak oasis object ocean office olive omega one onward open optic option orange orbit orca
orchard order organic origin osprey outline outlook outpost oval owl oxford pace pack pact page palette palm panda panel paper parade parallel
park partner passage passport patch path pattern pay peak pearl pebble pelican penguin people perch perfect performance petal phoenix pilot
pine pinnacle pioneer pitch pivot pixel plain plan planet plank platform platinum play plaza pledge plum plume plus pocket podium point polar
pole pond pool poplar port portal portico portrait post power prairie praise precise premier presence present press prime principal prism
process prodigy profile progress project promise proof prosper proton proud prow pulse pure purpose quality quantum quarry quartz quest quick
quiet quill radar radiant radius raft rail rain rainbow raise rally ramp range rapid raven ray reach real realm rebel record red reed reef
reflect refresh relay reliance relief remedy render renew research reserve resolve resource respond response result revolve ribbon ridge right
ring ripple rise rival river road roam robin rock rocket root rooster rope rose round route royal ruby run rush rye safe saffron sage sail
salt sand sapphire scale scene scope scout screen scribe script seal search seed sense sentinel sequence serve seven shade shape share sharp
shell shelter shield shift ship shop shore shuttle side sierra sight sign signal signature silk silver simple single sketch sky slack slate
sleek slice slide smart smile snap snow social soft solar solid solo solution sonar song sonic soul sound source south space spark sparrow
spectrum speed sphere spin spiral spirit splash sponsor spot spring sprint sprout spruce square stack stage stand standard star start station
stay steam steel stellar stem step sterling stone storm story stork strand strategy stratus stream street stride strike string stripe strong
studio style success summit sun sunrise support supreme surf surge swallow swan sweep swell swift switch symbol sync synergy system table
tandem tangent target team tempo temple terrace terra thread thrive tide tiger timber time titan together tomorrow tone tool torch total
touch tower town trace track trade trail train transfer transit travel tree trek trellis triangle tribe tribute trident trio triumph true
trunk trust truth tulip tundra turbine turn twig twin twist umbrella under union unique unison unit unity universal up uplift urban valley
value vanguard vault vector velocity venture verge verse vertex vessel view village vine vintage violet virtue vision vista vital vivid voice
volt vortex voyage wagon walk wander warp watch water wave way weave web well west wheel whisper white wild willow wind window wing winter
wire wise wish wolf wonder wood word work workshop world yard yellow yes yield yonder young zen zenith zero zest zone zoom
alder amaranth ash aspen bollard bosun bow buoy dinghy ferry gangway gale halyard helm hull keel marina mast mooring oar pier propeller quay rigging rudder schooner skiff skipper sloop stern tiller trawler trident tug wharf yawl atrium beam butler chisel cleat compass cornerstone dynamo flint gable gasket gauge hinge hopper ingot jib joist lathe lever mallet mortar nail rafter rivet shingle spanner spindle sprocket thimble trowel valve widget wrench aster badger basil bilberry birch blackbird bluebell bluestem bobcat bracken bramble briar buffalo bumblebee
burdock buttercup camel cardinal caribou chestnut clover columbine condor cormorant cougar coyote crane cricket crocus curlew cypress
daffodil daisy dandelion dogwood donkey dragonfly egret elder elderflower elk ermine fern ferret firefly flamingo foxglove foxgloves foxtail
fuchsia garnet gazelle ginger goldfinch goose gopher gorse grouse gull hare hawthorn hedgehog hemlock heron hickory holly hollyhock honeybee
honeysuckle hornbeam hornet hyacinth ibex ibis impala jackdaw jaguar jay juniper kestrel kingfisher ladybird larch larkspur lavender lemur
leopard lilac linnet llama lupin lynx mackerel magnolia magpie mallow mammoth mango mantis marigold marten meerkat moose moss moth mule
mules mustang nettle nightingale oats opal orchid oriole otter ox oyster panther parsley partridge peacock periwinkle petrel pheasant pika
plover polecat pony poppy primrose puffin puma quail rabbit raccoon ram reindeer rhino rosemary rowan sandpiper sapling seagull seahorse
sedge skylark snapdragon snowdrop sorrel squirrel stag starling stoat stork sturgeon sundew swift sycamore tallgrass tansy tarragon teal
tern thistle thrush thyme toad toucan trout truffle turtle vetch vixen vole walnut walrus warbler weasel whale willowherb wolverine wombat
woodpecker wren yak yarrow yew zebra crumb crumble loft mop nook pantry scoop sprig tumbler
`;
const DANISH = `
aften alliance anker ankeret arbejde bakke balance blik blomst bro broen by byen bølge bølgen dag dansk danske del egen eg energi fald
fjord fjorden flamme fokus forum fremtid fri fugl følg glad glæde god grøn guld havn havnen hav havet hav helhed helt himmel hjem hjerte hjul
hus huset hverdag hånd idé impuls is kerne kilde kilden klar klit klods korn kraft krone kvist kyst kysten køb lager lag land leg let lig lige
lind linje liv livet loft luft lys lyset løft løve mad mark marked mening mod mål måne nabo nat natur net nord nu ny nye nærvær pil plan
plus puls punkt rejse ren ro rod rolig ror rum rød samspil samling sammen skab skib skov skoven sol solen spejl spor spring sten stjerne storm
strand strøm stærk svane svar syd syn søgen tal tanke tid tiden tillid top torv torvet tro tryg trygt træ tråd tårn udsigt ugen vand vej vejen
verden vest viden vind vinden vinge værd værk ø øje øst å år ånd åben
ask bæver birk bjørn bregne bøg delfin due edderfugl eg elg ellipse enebær falk falken fyr fyrretræ gran grævling hare hassel hejre hjort
hyld hyldeblomst hvede ibis isbjørn kirsebær kløver korn kornblomst krage lakse lærke lærken lyng marehalm mariehøne mariehønen mejse mos
mosen odder oldenborre pil poppel ravn ravnen reje ren ræv ræven rødhals rør rug skade solsikke solsort spurv spætte strandskade svale
svalen sæl tidsel tjørn tranebær ugle uglen ulv ulven valmue viol ørn ørnen
`;

// Marked pure, so that a page that only checks leaves the words behind.
const ordinaryWords = /* @__PURE__ */ new Set(`${ENGLISH}${DANISH}`.split(/\s+/));

/** @param name folded */
export const isOrdinaryWord = (name: string): boolean => ordinaryWords.has(name);
