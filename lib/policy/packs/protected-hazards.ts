import { beside, either, exceptBeside, type Told, terms } from './protected-words.ts';

const ROOMS = terms(
  `our office | the office | the archive | changing room | changing rooms | locker room | staff room | break room | the warehouse | the depot | the workshop | the canteen | at work | our desks | the cold store |
   kontoret | vores kontor | arkivet | omklædningen | omklædningsrummet | personalerummet | frokoststuen | lageret | hallen | værkstedet | kantinen | på arbejdet | afdelingen | skrivebordene`,
);
const SINCE = terms(
  `since | for months | for weeks | told them | said so | reported | again | nobody | still | cough | coughing | siden | i månedsvis | sagt det | meldt | igen | ingen | stadig | hoster | hoste | ondt`,
);

/** Mould, guards that are off, fingers. */
export const HAZARDS: Told[] = [
  beside(
    terms(
      'meldt tre gange | meldt fire gange | meldt to gange | reported it three times | reported it twice | reported three times | been dead since | virket siden',
    ),
    terms(
      'faldet | faldt | slipped | fallen | fell | hurt | headache | headaches | hovedpine | svimmel | dizzy | hoster | coughing',
    ),
    20,
  ),
  beside(
    terms(
      `missing since | been missing since | been missing for | broken since | broken for months | out of order since | stået stille siden | i stykker siden | væk siden | mangler stadig`,
    ),
    terms(
      `blade | guard | the hoist | hoist | lifter | harness | apprentice | we carry | we lift | the alarm | løfteren | liften | kranen | vi bærer | vi løfter | lærlingen | afskærmning | afskærmningen | sug | udsugningen`,
    ),
    14,
  ),
  beside(
    terms(
      'half the shift | half of the shift | half the line | halvdelen af holdet | halvdelen af vagten | halvdelen af os',
    ),
    terms('coughing | coughs | sick | dizzy | hoster | syge | svimle | ondt'),
    12,
  ),
  beside(
    terms('støvmasker | dust masks | respirators | høreværn | earplugs | sikkerhedssko | safety boots'),
    [
      terms('we | us | I | me | our | vi | os | jeg | mig | vores'),
      terms(
        "none | no more | run out | ran out | weeks | haven't | hoster | cough | coughing | ingen af os | ikke fået | sluppet op | uger",
      ),
    ],
    14,
  ),
  exceptBeside(
    beside(
      terms(
        'black spots | damp and | fugt og | mould | mold | black mould | black mold | skimmel | skimlen | skimmelsvamp | skimmelsvampen',
      ),
      [ROOMS, SINCE],
      18,
    ),
    terms('cheese | ost | brie | customers | kunder | tenants | lejere | insurance | forsikring | landlord | udlejer'),
    14,
  ),
  beside(
    terms(
      `the guard on | guard has been | guards have been | guard was off | guard is off | the guards on | safety gate | the interlock | afskærmningen | skærmen på | skærmen er | nødstoppet på | sikkerhedsgitteret`,
    ),
    [
      terms(
        'press | saw | machine | belt | conveyor | mixer | slicer | presse | saven | maskinen | båndet | røremaskinen',
      ),
      terms(
        'since | wire | tape | taped | finger | hurt | missing | siden | ståltråd | gaffatape | tape | væk | mangler | virker ikke | i stykker',
      ),
    ],
    18,
  ),
  exceptBeside(
    beside(
      terms(
        `tip of a finger | tip of his finger | tip of her finger | lost a finger | lost his finger | lost a thumb | lost a nail | mistede en finger | mistede en fingerspids | fingeren i klemme | hånden i klemme | finger i klemme | caught his hand | caught her hand`,
      ),
      either(
        ROOMS,
        terms(
          'press | machine | on the line | shift | the plant | inspector | the saw | conveyor | presse | maskinen | på vagten | båndet | saven | tilsynet',
        ),
      ),
      22,
    ),
    terms('climbing | skiing | garden | my grandfather | in 19 | klatring | have | haven | min farfar | bedstefar'),
    12,
  ),
];

export const HAZARDS_EXAMPLES = {
  pass: [
    'Mould on the brie again? That’s how it should be, says the canteen.',
    'Skimmel hos lejerne: sådan melder du det til udlejer på kontoret.',
    'The guard on the train told us about the line since 1850.',
    'My grandfather lost a finger to a machine.',
  ],
  fail: [
    'There’s mould behind the shelves in our office, and we’ve said so since Easter.',
    'Der er skimmel i arkivet, og vi er tre på kontoret, der hoster.',
    'The guard on press 4 has been held up with wire since August.',
    'Luis lost the tip of a finger on the line.',
  ],
};
