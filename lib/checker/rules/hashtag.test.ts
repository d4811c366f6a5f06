import { expect, test } from 'vitest';
import { checkerWith, NOW } from '../../../tests/support/checker-with.ts';

/*
 * Hashtags of company life, trades, food, sports, places and feelings, Danish and English. Phrases as they are to be written,
 * looked for in small letters; words are one word each, and no remark is right. Each batch was written before it was measured; the
 * shares are floors. What is told may be cut otherwise than here: "fredagskagen" is one word to one writer and two to another.
 */
interface Batch {
  title: string;
  phrases: string;
  words: string;
  least: { told: number; asWritten: number };
  mostWrong: number;
}

const BATCHES: Batch[] = [
  {
    title: 'written before the words were chosen, then mended for',
    phrases: `
    HeltIgennemMandag VerdensBedsteKolleger ViElskerHavre MandagMorgenPåKontoret FredagErKageDag NårKolleganHarFødselsdag StoltAfMitHold
    StolteAfVoresLærlinge ViSøgerEnKollega KomOgBlivEnDelAfHoldet GladForMitArbejde EnDagPåPladsen LivetSomElektriker LivetPåSøen TømrerMedStolthed
    HåndværketLever ViByggerDanmark ViRenovererBroen HverdagenPåLageret DagensFrokost UgensKollega MånedensMedarbejder ÅretsLæreplads
    NyTrappeNyeMuligheder HjemmelavetRugbrød FriskeGrøntsager SundMadTilAlle MindreMadspild DanskeJordbær LokaleRåvarer BagtMedKærlighed
    NyFryserIKantinen TakForKaffen TakForSamarbejdet TakTilAlleFrivillige TakForEnGodDag TusindTak SesPåStandenIHerning VelkommenTilHolstebro
    VelkommenOmbord TilbageFraFerie EndeligWeekend GodWeekend GodSommer GlædeligJul GodtNytår GodPåske SnartJulefrokost HusketAtDrikkeVand
    GåEnTurIPausen CykelTilArbejde ViCyklerTilArbejde HeleDanmarkCykler HalvmaratonIAarhus LøbForLivet LøbMedKollegerne SammenErViStærkest
    StærkereSammen DetHandlerOmMennesker MenneskerFørst MenneskerOgMaskiner KvinderITech KvinderIHåndværk FlereKvinderILedelse UngeMedEnDrøm
    PlejenErVigtig NattevagtenPåAfdelingen SygeplejerskeMedHjerte BørnFørst LegErVigtigt TidTilNærvær GrønStrømTilAlle DenGrønneOmstilling
    RentVandTilAlle VindenBlæserVedVesterhavet BedreKlima EtSkridtAdGangen AltErMuligt IntetErUmuligt SikkerhedFørst KomTrygtHjem
    ProudToBeAHatherleyOat OatsOfInstagram LifeAtSea DayInTheLife BehindTheScenes WomenInTech WomenInConstruction GirlsWhoCode PeopleOfLinkedin
    FacesOfTheFactory FruitsOfLabour SmellsLikeMonday MeetTheTeam WeAreHiring JoinOurTeam NowHiring GreatPlaceToWork ProudToWorkHere ProudOfMyTeam
    LoveMyJob LoveWhereYouWork BestTeamEver FridayFeeling MondayMotivation ThrowbackThursday HappyFriday SundayReset HumpDay WeekendVibes
    MorningCoffee LongWeekend BankHoliday BakedFreshDaily FreshlyBaked FarmToFork GrowYourOwn PlantBased GlutenFree OatMilk FlatWhite EatYourGreens
    ZeroWaste NetZero CircularEconomy CleanEnergy EnergyTransition RenewableEnergy ClimateAction WindPower ElectricVehicles SmartGrid GreenHydrogen
    SafetyFirst MentalHealthMatters WorkLifeBalance HybridWorking FourDayWeek OpenToWork CareerChange LearnSomethingNew FirstDayAtSchool
    LeadersEatLast MadeInDenmark MadeWithLove BuiltToLast HereToStay OneStepAtATime ThanksForHavingMe SeeYouInBerlin BackToSchool BackInTheOffice
    OutAndAbout RunningClub HalfMarathon MatchDay TeamSpirit SundayLeague CycleToWork RideToWork ColdWaterSwimming YogaAtWork WalkingMeeting
    MyFavouriteColleague HandsOnLearning NightShiftNurses ThankYouNurses TeachersOfTwitter BusDriversRule ForkliftDriver WeldersOfInstagram CraftBeer
    SlowFashion KampagneForBedreLuft UdOgNydSolen DuErIkkeAlene HuskAtSmile
    `,
    words: `
    arbejdsmiljø bæredygtighedsrapportering fagforening medarbejdertilfredshed virksomhedskultur arbejdsglæde trivselsundersøgelse personaleledelse
    lønforhandling overenskomst barselsorlov julefrokost sommerfest fredagsbar mandagsmorgen fødselsdagskage kantinemad rugbrødsmad smørrebrød
    morgenbrød havregrød havremel grøntsagssuppe kartoffelmos leverpostej flødeskum hindbærsnitter fastelavnsboller æbleskiver risengrød tømrerlærling
    elektrikerlærling murersvend blikkenslager smedeværksted maskinmester landmåler bygningskonstruktør skibsfører bådebygger lastbilchauffør
    buschauffør lagermedarbejder regnskabsassistent projektleder teamleder afdelingsleder direktionssekretær kundeservice salgschef sygeplejerske
    hjemmepleje jordemoder fysioterapeut sundhedsplejerske tandlægeklinik apotekerassistent psykiatri genoptræning ældrepleje vindmølleindustri
    fjernvarme varmepumper solceller havvindmøllepark affaldssortering genanvendelse spildevandsrensning drikkevand grundvand biodiversitet
    klimatilpasning kystsikring skovrejsning økologi landbrugsmesse svineproduktion mælkeproducent andelsselskab bankrådgiver fodboldklub
    håndboldlandshold cykelløb motionsløb roklub svømmehal gymnastikforening idrætsdag badmintonhal vinterbader vesterbro nørrebro frederikshavn
    sønderborg hjørring skagen nordjylland vestjylland limfjorden storebæltsbroen tillid taknemmelighed stolthed begejstring fællesskab hverdagsglæde
    omstillingsparathed nysgerrighed selvledelse medmenneskelighed forandringsledelse ligestillingsrapport indkøbsaftale tilgængelighed
    efteruddannelse sustainability accessibility entrepreneurship leadership manufacturing pharmaceuticals telecommunications engineering procurement
    recruitment apprenticeship carpentry plumbing bricklaying scaffolding upholstery beekeeping shipbuilding bookkeeping hairdressing sourdough
    shortbread marmalade cheesecake gingerbread buttermilk oatmeal flapjacks porridge granola football basketball snowboarding weightlifting triathlon
    badminton swimming orienteering parkrun rugby manchester edinburgh birmingham newcastle copenhagen gothenburg helsinki switzerland netherlands
    scandinavia wednesday midsummer halloween thanksgiving bankruptcy friendship gratitude togetherness wholehearted thankfulness cybersecurity
    blockchain biotechnology cryptocurrency photovoltaics infrastructure crowdfunding logistics aerospace hydropower oatly novonordisk grundfos mærsk
    danfoss vestas lego ikea airbnb youtube linkedin iphone kubernetes postgresql github mailchimp hubspot salesforce esg csrd stem gdpr hr iso9001
    b2b ceo nhs sdg13 unfccc covid19 wellbeing healthcare homeschooling wheelchair caregiver firefighter handwriting whistleblowing brainstorming
    storytelling overtime underdog
    `,
    least: { told: 0.95, asWritten: 0.9 },
    mostWrong: 0.01,
  },
  {
    title: 'of which 60 of 100 were told at first sight, then mended for',
    phrases: `
    PåVejMedPosten BierneErTilbage EnKopKaffeOgEnSnak DetErBareMandag HjælpOsMedAtHjælpe TørVejrSøges PensioneretMenIkkeFærdig VandPåSkinnerne
    SidstePalleErPakket StilladsetErNede KaffenErKlar TrappevaskErOgsåEtFag RengøringErKvalitet FraLærlingTilMester FraJordTilBord
    FraAffaldTilRessource NattogTilBerlin KørForsigtigt PasPåHinanden SigDetHøjt SpørgOmHjælp DuGørEnForskel VerdenHarBrugForFlereIngeniører
    AltidKlarTilAtHjælpe TreGenerationerPåVærftet HundenPåKontoret BarnetsFørsteSygedag MerePlantemad ØlFraFyn OstMedHoldning StærktHåndboldhold
    MiddagUdenKød EtÅrSenere JegBlevMekaniker ViFejrerMangfoldighed IngenErPerfekte KlarTilSæsonen BrandmændDerBager SkolensNyeTag LivetErEnFest
    OmsorgPåRecept MødMigPåMessen KærlighedTilFaget NårVindenVender TorsdagErDenNyeFredag DenGodeSamtale SorgPåArbejdspladsen GlæderMigTilAugust
    HavnenVågner DrømmejobbetVenter SmallBatchBaking TugOfWarChampions NoPlaceLikeHome RainOrShine SpreadTheWord PassTheButter CoffeeBeforeTalkie
    ShopFloorStories ForgeYourPath SteelToeBoots WomenWhoWeld HiddenDisabilities PolishedConcrete BarnRaising ThirtyYearsOfService RetirementParty
    LunchAndLearn WalkTheTalk TeamBehindTheTeam QuietQuitting ThursdayThoughts TrainDelays SleepBetter BeKind AskMeAnything TalkToMe PlantATree
    SaveOurSeas TidyDeskTidyMind SecondHandFirst RightToRepair LivingWage EqualPayDay BlackHistoryMonth DeafAwarenessWeek NationalApprenticeshipWeek
    WorldWaterDay InternationalDayOfTheNurse FeedTheBirds CrowdedCommute SolarOnTheRoof BridgesNotWalls HeatPumpsWork InsulateBritain WomenInMaritime
    CaptainOnDeck HospitalFood FootballIsComingHome MarathonTraining CannotStopBaking
    `,
    words: `
    lønrefusion arbejdstilsynet tillidsrepræsentant feriepenge seniorordning sygefravær kompetenceudvikling medarbejdersamtale nærværsledelse
    virksomhedspraktik hjælpemidler tagdækker glarmester kloakmester stenhugger vvsmontør landbrugsmaskiner skovarbejder havnefoged togfører
    kaffepause kanelsnegle lagkage wienerbrød flæskesteg kartoffelsalat brunsviger grovvarer økomælk surdejsbrød stangtennis bordtennis håndboldpige
    sejlsportsklub vandrerhjem løbesko cykelsti skihop curling ishockey efterårsferie skolestart konfirmation barnedåb bryllup sølvbryllup begravelse
    studentervogn dimittend fødselar østjylland rødovre hvidovre glostrup vesterhavet rømø svaneke brønderslev ebeltoft middelfart forundring
    medfølelse overskud udmattelse ensomhed forventningsglæde lettelse kedsomhed hengivenhed utålmodighed brintlastbil energilagring elnettet
    co2aftryk grundfjeld byggeaffald genbrugsbutik klimaregnskab lokalplan trafiksikkerhed arbejdsløshedskasse erhvervsuddannelse opkvalificering
    mødekultur beredskab borgerservice datadeling sagsbehandler tilsynsførende ombudsmand nordea netto rema carlsberg arla ørsted coop dsb tv2 ålborg
    bereavement menopause wheelbarrow ironmonger locksmith blacksmith stonemason thatching glassblowing dressmaking marketing transparency
    decarbonisation biodegradable electrification hydroelectric underwriting outsourcing benchmarking whiteboard crumpets flatbread buttercream
    cauliflower elderflower rhubarb pomegranate dishwasher teaspoon breadmaking netball lacrosse skateboarding bodybuilding powerlifting wimbledon
    twickenham hillwalking racecourse swimmer liverpool sunderland greenwich oxfordshire northumberland cornwall reykjavik antarctica hamburg
    rotterdam overwhelmed heartbroken lighthearted homesickness bittersweet mindfulness forgiveness wanderlust kindness thoughtfulness whatsapp
    instagram snapchat microsoft starbucks mcdonalds spotify paypal greggs waitrose stakeholders shareholders bondholders newsletter letterhead
    microplastics geothermal petrochemicals agritech greenkeeping fundraising volunteering lifeguards seafarers fishmonger greengrocer paramedics
    gamekeeper shopkeeper schoolteacher ukri ebitda saas agm nft pmp osha mba iso14001 ai
    `,
    least: { told: 0.85, asWritten: 0.75 },
    mostWrong: 0.01,
  },
  {
    title: 'of which 41 of 60 were told at first sight, and hardly mended for',
    phrases: `
    RugbrødMedLeverpostej SøndagPåSofaen KøbmandenErÅben VarmeHænderIPlejen JulefrokostMedHoldet TrængerTilFerie MursternMedSjæl TruckførerSøges
    NyLægeIByen PladsTilForskellighed SjovPåArbejde KunstIKantinen TilBageTilNaturen SkibetErLadet DenBedsteChef ViHarDetGodt SmagenAfSommer
    HusetMedDeRødeDøre KodeOgKage DetBlæserDerude SkyldigIKage VærdighedTilAlle TidligOppe FodboldForPiger EtLivMedDiabetes IndsamlingTilKræftsagen
    FraKontorTilVærksted OpAfSofaen StemForKlimaet SkrubAf BestBefore CraneOperator SandwichOfTheDay GoodThingsComeInThrees SewingBee PortOfEsbjerg
    HedgehogFriendlyGarden FromFieldToBowl SilentHero FarmersMarket WorkingMums EveryDropCounts PaintTheTownRed AgeIsJustANumber WeldingSchool
    FixItFriday DriversWanted MoreThanMilk SmallTalk HatsOffToNurses SpringCleaning BeachClean TheBigLunch FinanceForFutures OpenDoors BlueCollar
    NeverTooLate ToughMudder StandUpForScience RailSafety
    `,
    words: `
    arbejdsskade feriefridage tidsregistrering pensionsopsparing medbestemmelse aftalefrihed rekruttering personalehåndbog kantineordning
    samarbejdsudvalg anlægsgartner stilladsmontør svejser bogbinder møbelsnedker togstyrer tagrender hovedrengøring betonstøber saltvandsfisk
    hyldeblomst kærnemælk tarteletter grillpølser æbleflæsk madpakker kagemand fiskefrikadeller ristaffel grødris vandpolo dressur golfbane løbehjul
    styrkeløft ridelejr petanque skydebane træningslejr sæsonstart godhed omtanke medansvar eftertænksomhed forelskelse mismod overvældet forsoning
    beundring morgenfrisk haslev gentofte rønne samsø korsør vamdrup hvidesande nørresundby lillerød allerød parenthood eyesight craftsmanship
    woodturning signwriting dressage stockport bournemouth brighton hartlepool butterscotch horseradish beetroot wholemeal marzipan watercress
    blackcurrant cornflour sausages breadcrumbs standardisation interoperability reinsurance freelancing underground cooperative landfill
    photosynthesis distribution housebuilding marvellous bewilderment restlessness forgetfulness affection steadfast cheerfulness anticipation
    trepidation downhearted netcompany danske maersk siemens deloitte ocado aldi bosch rockwool volkswagen
    `,
    least: { told: 0.68, asWritten: 0.63 },
    mostWrong: 0.09,
  },
];

const checker = checkerWith([{ id: 'tag', kind: 'hashtag', camelCase: true }], {
  organization: { name: 'Hatherley Oats Ltd' },
});
const listOf = (words: string) => words.trim().split(/\s+/);

/** The tag as the rule would write it, or null. */
function writtenFor(tag: string): string | null {
  const { findings } = checker.check({ network: 'linkedin', text: `#${tag.toLowerCase()}` }, { now: NOW });
  return findings[0]?.fixes[0]?.edits[0]?.text ?? null;
}

test.each(BATCHES)('tags $title', ({ phrases, words, least, mostWrong }) => {
  const wanted = listOf(phrases);
  const written = wanted.map(writtenFor);
  const wrong = listOf(words).filter((word) => writtenFor(word) !== null);
  const share = (holds: (one: string | null, index: number) => boolean) => written.filter(holds).length / wanted.length;
  expect(share((one) => one !== null)).toBeGreaterThanOrEqual(least.told);
  expect(share((one, index) => one === wanted[index])).toBeGreaterThanOrEqual(least.asWritten);
  expect(wrong.length).toBeLessThanOrEqual(mostWrong * listOf(words).length);
});
