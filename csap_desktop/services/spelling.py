"""Finds the word of the edition that a misspelt one was meant to be."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

_LEAST_LETTERS = 5
_CANDIDATES = 12
_MANY_LETTERS = 8
_ENDINGS = (
    "",
    "s",
    "es",
    "d",
    "ed",
    "ing",
    "r",
    "er",
    "ers",
    "ly",
    "y",
    "n",
    "en",
    "ness",
)
# Written by hand for this program: the commonest words of English, and those that
# people use when they speak of harm.
_COMMON = frozenset(
    """
    able abort abortion abuse abusive accept accident account accuracy accusation
    accuse across act activity adapt add admit affair afford afraid after again
    against agree ahead alarm alcohol alive allow almost alone along already also
    alter alteration although always amaze among amount anger angry animal announce
    annoy another answer antenatal anxious anybody apart apology appeal appear apple
    apply argue arm army around arrange arrest arrival arrive asked asking asleep
    assault assist assume attach attack attempt attend attic aunt avoid awake aware
    away awful baby back backup backward bad badge bag bake ball band bang bare bark
    barry base basic basket batch bath beach beard beat beauty because become bed
    bedroom before beg began begin begun behave behaviour behind believe bell belly
    belong below belt bend beneath berry beside best bet better between beyond bible
    big bike bill bin bird birth birthday bite bitten bitter black blackmail bladder
    blame blanket bled bleed bless blew blind block blonde blood bloody blow blue
    board boat body boil bomb bone bonus book booking boot border bore borrow boss
    both bother bottle bottom bought bounce bowl box boyfriend brain branch brave
    bread break breakfast breast breath breathe breech bride bridge bright bring
    broom brother brought brown bruise bruising brush build built bully burly burn
    burst bury bus business busy butcher butter button cabin cable cake call calm
    camera camp cancel candle capture caravan card care careful careless caret
    carpet carry cash cast castle cat catch caught cause ceiling celebrate cell
    certain chain chair chance change channel charge charity charm chase chat cheap
    cheat check cheek cheer cheese cherish chest chew chicken child chill chip
    choice choke choose chose chosen church cigar cigarette cinema circle citizen
    city claim clap clarity class clean clear clever client climb clinic clock clone
    close cloth clothe clothes cloud club clung coach coast coat coffee coin cold
    collapse collar collect collection colony colour comb come comfort commence
    comment common company compare complement complete comply computer concern
    condition confess confide confuse connect consider constant contain content
    continue contract control convention conversation convey convict convince cook
    cool copy corner correct correction cost couch cough count counter country
    couple courage course court cousin cover crack crash crawl crawly crazy cream
    creche creep crept crime criminal cripple crisis cross crowd cruel crush cry
    cuddle culture cup cure curious curl curry curse curtain custody custom customer
    cut daddy damage dance danger dare dark date daughter daytime dead deaf deal
    dealt dear death debate debt decide decode deep defend definite degree delay
    delete deliver demand deny depend depress depth describe desert deserve desk
    desperate destroy detail detain detect detective develop device devil diary die
    diet differ difference difficult dig dinner direct direction director dirt dirty
    disability disappear discharge discover discuss disease disgust dish dismiss
    display distance distinct distress disturb divide divorce doctor dog doll door
    double doubt down dozen drag draw drawer dream dreamt dress drift drink drive
    drop drove drown drug drunk drunken dry dump during dust duty each eager early
    earn earth ease easily east easy eat edge educate effect effort egg eight either
    elbow elect else email embarrass emotion empty end enemy energy engage engine
    enjoy enough enter entire equal error escape escort especially estate even event
    ever every everybody everyone everything eviction evil exact exam examine
    example excellent except excite excuse exercise exist exit expect expel expelled
    expensive explain explicit explore expose express external extra extreme eye
    face fact fail faint fair faith fake fall fallen false fame familiar family
    famous far farm fashion fast fat fate father fault favour fear feed feel fellow
    felt female fence fetch fever few field fierce fight figure fill film filthy
    final find fine finger finish fire firm first fish fist fit five fix flash flat
    fled flee flesh flew flight float flood floor flow flower fly fold follow food
    fool foot football forbid force foreign forest forget forgive forgot forgotten
    form formal former forth fortune forward foster fought found four frame frank
    freak free freedom freeze frequent fresh fridge friend friendly frighten front
    froze frozen fruit fuck full fun funeral funny furnish furniture further future
    gain gamble game gang garage garden gas gate gather gave gender generation
    genital gentle ghost gift girlfriend give given glad glass glove glue god going
    gold gone good goodbye grab grace grade grandma grant grass grave great greatest
    green greet grew grey grieve grip groin grope ground group grow grown guard
    guess guest guilt guilty gun guy habit hair half hall hammer hand handle hang
    happen happy harass hard hardly hardship harsh haste hate haunt head health hear
    heard heart heat heavy heel held hell help heroin herself hidden hide high hill
    himself hint hire history hit hold hole holiday home homeless homework honest
    honour hope horrible horse hospital host hostel hot hotel hour house hover
    however huge human humiliate hundred hung hunger hungry hunt hurry hurt husband
    hygiene idea identify ignore illegal illness image imagine important impress
    improve incest include increase indecent indeed infant infect inform injection
    injure injury innocent insert inside insist instead instruction insult intact
    intend intent intercept interest internal internet interview into introduce
    invade invent investigate invite involve island issue itself jacket jail jealous
    jealousy job join joke journey joy judge judgement juice jump junior jury just
    justice keep kept kettle kick kidnap kill kind kiss kitchen knee knew knickers
    knife knock know kooth label lack lady laid lake lamp land language laptop large
    last late later laugh law lawyer layer lazy lead leaf learn learnt least leave
    left legal lend length lent less lesson letter level liar liberty library
    licence license lick lie life lift light like limit line link lip list listen
    little live locale lock lodge logic lonely long look loose lord lose lost lot
    loud lounge love lovely lover lower luck lunch lungs lying machete machine mad
    made madness magazine mail main maintain major make male manage manager manner
    many mark market marriage married marry martin mass massage master match mate
    material matter maybe meal mean meanly meant measure meat median medical
    medicine meet melt member memory mend mental mention mercy mess message metal
    method middle midnight might migrant mile milk mind minister minute mirror miss
    mistake mix mobile model modern molest moment money month mood moon moral more
    morning morphine mosque most motel mother motive motor mould mountain mouse
    mouth move movie much mud muddle multiple murder muscle music muslim must myself
    mystery nail naked name nanny nappies nappy narrow nasty nation natural nature
    naughty nausea near nearby nearly neat neck need neglect neighbour neither nerve
    nervous never newborn news newspaper next nice night nightclub nightmare nine
    nipple nobody noise none noon normal north nose note nothing notice novel now
    nowhere nude number nurse object observe obsess obtain obvious occur ocean odd
    offence offend offer office often older once online only onset open operate
    opinion oppose option orange order ordinary organ organisation organization
    origin orphan other ought ourselves outfit outside over overdose overnight owe
    owing owner pack page paid pain paint pair pajamas pale panel panic pants paper
    paranoid pardon parent park part partial partner party pass passage passenger
    passport past pasture patent path patient pattern pause pay peace penalty penis
    people perfect perform perhaps period permit perpetrator person photo photograph
    phrase physical piano pick picture piece pile pillow pimp pinch pipe pity place
    plain plan plane plant plaster plastic plate play please pleasure plenty pocket
    point poison polite poor popular porn pornography portion position positive
    possess possible post potty pound pour power practice practise praise pray
    precious prefer pregnant prepare presence present preserve press pressure
    presume pretend pretty prevent pride priest prince principle print prison
    private prize probable probation problem proceed process produce production
    profit project promise promotion proof proper propose protect protest proud
    prove provide psychiatric public publish pull punch punish puppy pure purple
    purpose purse pursue push puzzle quality quantity quarrel quarter queen question
    quick quiet quit quite rabbit race racism racist radio rage rail rain raise
    random range rape rare rate rather ratio raw reach react reaction read ready
    real realise really reason receive recent recognise record recover red reduce
    refer refugee refuse regard regret regular reject relate relation relative relax
    release relief religion rely remain remark remember remind remove rent repair
    repeat replace reply report request rescue reset resort respect respond response
    rest restrain result retired return reveal revenge reward rich ridden ride right
    ring rise risk rival river road roar rob rock rode role roll romance romantic
    roof room root rope rotten rough round routine row rub rubbish rude ruin rule
    run rung rush sack sad safe said sail salary sale salon salt same sand sandal
    sandwich sang sank satisfy sausage save say scald scanner scar scare scene
    scheme school score scott scrap scratch scream screen screw search season seat
    second secret secure sedate see seek seem seize selection sell send senior sense
    sent separate serious serve session settle seven several severe sexting sexual
    sexy shade shadow shaft shake shaken shaking shallow shame shape share sharp
    shave shed sheet shelf shelter shine ship shirt shit shock shoe shook shoot shop
    short should shoulder shout shove show shower shut shy sick side sight sign
    signal silence silent silly silver similar simple since sing single sink sister
    situation size skeleton skill skin skirt slap slave sleep slept slid slide
    slight slip slow smack small smart smash smell smelt smile smoke smooth snake
    snatch sneak snow soap sober social society sock sofa soft sold soldier solid
    solution solve someone something sometimes somewhere soon sore sorrow sorry sort
    sought soul sound soup source south space spank spare spat speak special speech
    speed spell spend spent sperm spine spirit spit spite split spoil spoke spoken
    sport spot sprang spread spring spy square stab stable staff stage stain stair
    stale stalk stamp stand standard stare start starve state station stay steal
    steam steel steep step stepson stick stiff still sting stink stir stole stolen
    stomach stone stood stop store storm story straight strain strange stranger
    strangle strap stream street strength stress stretch strict strike string strip
    stroke strong structure struggle stuck student study stuff stung stupid style
    subject submit succeed success such sudden suffer sugar suggest suicide suit
    suitable summer sun supper supply support suppose sure surface surgery surname
    surprise surround survive suspect suspend suspicion swallow swam swear sweat
    sweep sweet swim swing switch sword swore sworn sympathy symptom system table
    tablet tail take taken talent talk tall tantrum tape taste tattoo taught taxi
    tea teach team tear tease teenage teeth telephone television tell temper ten
    tenant tender tense tent terrible terrify terror test text thank theft their
    theme then therapy there these thick thief thigh thin thing think third thirst
    thirty thorough those though thought thousand thread threat threaten three threw
    throat through throw thrown thrust thumb ticket tickle tidy tie tight till time
    tiny tired title today toe together toilet told tomorrow tone tongue tonight
    tool tooth top torch tore torment torn torture total touch tough tour towards
    towel tower town toxic toy trace track trade traffic train trainer transfer
    translation trap trauma travel treat treatment tree tremble trial tribe trick
    trip trodden trouble trousers truck true trust truth try tube tumour turn tutor
    tween twelve twenty twice twin twist type ugly unable unborn uncle under
    understand understood underwear undress uneasy unhappy uniform unite unless
    unlike unsafe until unusual unwanted upon upper upset upstairs urge use usual
    uterus vacant vagina value van vanish various vehicle verbal verse very vicar
    victim victory video view village violence violent violet virgin visit voice
    vomit vote vulnerable wage wait wake walk wall wander want war warm warn wash
    waste watch water wave weak wealth weapon wear weather wedding weed week weekend
    weekly weep weight weird welcome welfare well wellbeing went were west wet
    whatever wheel wheelchair when where whether which while whip whisper whistle
    white who whole whom whose why wicked wide widow wife wild will willing win wind
    window wine wing winter wipe wire wise wish within without witness woke woken
    woman women wonder wood word wore work world worn worry worse worship worst
    worth would wound wrap wreck wrist write written wrong wrote yard year years
    yell yellow yesterday yet young youngest your yourself youth zone
    """.split()  # noqa: SIM905
)


class Speller:
    """Corrects words against the vocabulary of one edition.

    An edit is a letter added, left out, changed, or swapped with its neighbour.
    """

    def __init__(self, words: Mapping[str, int]) -> None:
        """Takes the vocabulary.

        Args:
            words: Each word, folded, and how often it occurs.
        """
        self._often = {word: count for word, count in words.items() if word.isalpha()}
        self._by_length: dict[int, list[str]] = {}
        for word in self._often:
            self._by_length.setdefault(len(word), []).append(word)
        self._sorted = sorted(self._often)

    def knows(self, word: str, stems: Iterable[str] = ()) -> bool:
        """Says whether a word, or one that begins with it or its stem, is known."""
        return word in self._often or any(
            self._begins(beginning) for beginning in (word, *stems)
        )

    def with_e(self, word: str) -> str | None:
        """Returns "burnley" for "burnly", a form of "burn" to all who spell it so."""
        name = f"{word[:-1]}ey"
        is_word = word in self._often or word in _COMMON
        return (
            name
            if word.endswith("ly") and name in self._often and not is_word
            else None
        )

    def correct(self, word: str) -> str | None:
        """Returns the likeliest word that was meant, or None when none is near.

        Args:
            word: Folded; fewer than 5 letters, digits in it, or a common English word
                are never corrected.
        """
        if len(word) < _LEAST_LETTERS or not word.isalpha() or is_common(word):
            return None
        most = 2 if len(word) >= _MANY_LETTERS else 1
        near = [
            other
            for length in range(len(word) - most, len(word) + most + 1)
            for other in self._by_length.get(length, ())
            if word[0] == other[0] or word[:2] == other[1::-1]
        ]
        found = process.extract(
            word, near, scorer=OSA.distance, score_cutoff=most, limit=_CANDIDATES
        )
        ranked = sorted(found, key=lambda match: self._doubt(match[0], match[1]))
        return ranked[0][0] if ranked else None

    def _doubt(self, other: str, edits: float) -> tuple[float, int]:
        """Orders candidates: fewest edits, then commonest."""
        return edits, -self._often[other]

    def _begins(self, beginning: str) -> bool:
        """Says whether any word begins so."""
        at = bisect_left(self._sorted, beginning)
        return at < len(self._sorted) and self._sorted[at].startswith(beginning)


def is_common(word: str) -> bool:
    """Says whether a word is, or is a form of, a common English one.

    Such a word says what it says: "told" is no misspelt "fold".
    """
    for ending in _ENDINGS:
        if not word.endswith(ending):
            continue
        base = word.removesuffix(ending)
        undoubled = base[:-1] if ending and base[-1:] == base[-2:-1] else base
        bases = {base, f"{base}e", undoubled, f"{base.removesuffix('i')}y"}
        if not _COMMON.isdisjoint(bases):
            return True
    return False
