"""Words that tell the routes apart, as data for `concern_lexicon`.

The lines are read as those of `concern_words_people`. Most add nothing to a sum, they
only say what a concern is about: `trusted` is somebody in a position of trust; a role
is not accused after `nottold` or `isone`, or before `teller`; `accused` joins a deed to
it; `misdeed` is what such people must not do, `lead` a pronoun that may mean them.
`grown` is an adult who may need protection for certain, `maybe` one who may be, `gran`
an old relative, `losing` what only adults suffer, `minor` a child for certain, `kid`
perhaps, `tome` harm to the writer. The last lines are events, rules and clinical words.
"""

ROUTE = """
trusted 1: deputy head, sea|army|air cadet|cadets officer|leader|instructor|sergeant,
  football|sports agent|scout,
  minders|childminders husband|wife|son|partner|boyfriend|brother,
  teachers|coachs|pastors husband|wife|son|partner|boyfriend|brother,
  respite lady|worker|carer|man, akela, brown owl, teaching staff,
  choir|youth leader|master|staff, rabbis|vicars|imams|priests assistant|helper|son,
  someone|somebody|woman|man at|from my|our|the nursery|school|club,
  man|woman|bloke|lady who plays|runs|teaches,
  man|woman|bloke|lady who minds|trains|drives|coaches,
  riding|dance|ski|driving instructor|teacher,
  our|the|my|his|her|their head|deputy has|was|is|been|keeps|who,
  lady|man|woman|girl at|from _ childminders|minders|creche,
  lady|man|woman|girl at|from _ club|group|preschool, @trust,
  @trust leader|worker|assistant|escort|driver|coach|teacher|staff,
  @trust leaders|workers|assistants|escorts, @trust drivers|coaches|teachers|helpers,
  head|form|school|class|maths teacher|coach,
  pe|art|science|english|swimming|music teacher|coach,
  scout|cub|beaver|brownie|guide leader|master,
  rainbow|explorer|cadet|youth|play|group leader|master,
  passenger|care|classroom|teaching assistant|worker,
  transport|personal|one|support assistant|worker,
  passenger|care|classroom assistants|workers|leaders,
  teaching|youth|support|play assistants|workers|leaders,
  taxi|bus|minibus|transport|school driver|escort|assistant, night|care|nursery staff,
  one of the|our|your|my carers|leaders|drivers,
  one of the|our|your|my helpers|volunteers|staff|coaches,
  youth|social|key|support worker, care|residential|nursery|family|outreach worker,
  foster carer|carers|parent|parents|mum|dad|mother|father, member of staff,
  police officer|sergeant|cadet, sunday school teacher, karate|judo|boxing coach,
  father|brother|sister|pastor _ at our|the|my|his|her,
  rev|reverend|canon|coach _ at our|the|my|his|her,
  mr|mrs|miss|ms|sir|coach|rev who|at|in|from, mr|mrs|miss|ms _ who|at|in|from|teaches,
  one to one assistant|support|worker|teacher|staff|helper,
  lady|man|woman|person|bloke at _ placement|nursery|school,
  lady|man|woman|person|bloke at _ club|home|church,
  who teaches|coaches|runs|drives|works, who leads|volunteers|instructs|minds|trains,
  works|worked|volunteers|helps with|at|in _ children|kids,
  works|worked|volunteers|helps with|at|in _ school|nursery|club,
  works|worked|volunteers|helps with|at|in _ hostel|group|academy|pool,
  head|deputy|boss|manager|owner of a|the|our|my|his|her school|nursery|home|club,
  the man|woman|lady|bloke there
nottold 0: to|told|tell|telling|ring|rang|reach|ask|asked|inform|contact|informed,
  saw my|his|her|our|the,
  to|told|tell|telling|ring|reach|ask|asked|inform|contact my|his|her|the|their|our|a,
  get|getting|got|need|without|have a|the|my|his|her, friend, friends
isone 0: i am|was, im, as a|an|the, work as, i work, being a, i volunteer, we are
teller 0: overheard, weighed, examined, treated, received, attended, wonders,
  reported by, is|was|been told, brought, worries, works alongside,
  has|had a|this|one _ pupil|child|patient, noticed, has noticed, said, says, rang,
  phoned, rung, reports, reported, told me|us|the|mum|staff|head, thinks, thought, saw,
  heard, raised, spoke, found, is|was|are worried|concerned|too|also, worried,
  concerned, asked me|us|to, here, suggested, advised, mentioned, agrees, knows,
  referred, friend, arent|isnt|werent|not sure|certain, dont|doesnt know|want
accused 1: by|against|about|from|with|of a|the|his|her|my|our|their|one,
  against|about|by, happy|unhappy|comfortable with|about|around, relationship with
misdeed 1: @hurts, @hurtsing, keeps asking|touching|messaging|texting|giving|taking,
  stay behind, stays behind, stood there, watched, watches, watching _ change|shower,
  came|comes|walks|walked into|in, in the cubicle|shower|showers|changing,
  sit|sits _ on _ knee|lap, send|sends|sending|sent, messages, messaging, messaged,
  texts, texting, texted, snapchat, instagram, whatsapp, dms, photographs,
  photographing, photos, pictures, filming, films, filmed, lifts, lift home,
  alone with|in, found alone, drinks with,
  takes|taking|took _ out|photos|pictures|home|photographs, invites, invited,
  buys|bought|gives|giving|gave her|him|them|it|the|my|one|kids|boys|girls, smokes,
  sleeping|sleeps|slept|sex|relationship|affair with, kisses, kissed, kissing, hug,
  hugs, cuddles, cuddling, strokes, stroked, stroking, tickles, touches, touched,
  touching, rubs, rubbing, massages, gropes, groped, hand|hands on|up|down,
  holding hands, locks|locked|locking|shuts|shut|shutting|leave|leaves|left|leaving,
  restrains, restrained, pinned,
  calls|called|calling|names _ names|stupid|thick|fat|pig|animal,
  calls|called|calling _ ugly|lazy|useless|dirty|worthless,
  humiliates, humiliated, mocks, makes|made|making|forces|forced, refuses to,
  moved|moves|moving|took|takes _ into her|his, pulled, pulls, pulling, adds, alone,
  grabs, grab, grabbed, grabbing, drag, drags, dragged, dragging, shoves, shoved,
  on his|her|their own in|with, his|her phone out,
  takes|took|invites|invited _ his|her|their flat|house|place|car,
  told|tells|telling _ not|secret, secret, secrets, inappropriate, inappropriately,
  too close|friendly, rough, roughly, drunk, convicted|banned|sacked|arrested,
  personal number, her|his phone number|number, comments on|about, stares, staring,
  asks|asked her|him|the|them|girls|boys|one _ to, abused, abusing, abuses, groomed,
  did it to me, done it to me
worksas 1: he|she is|was a|an|the|our, hes|shes a|an|the|our|my, who is a|an|the|our,
  he|she works|volunteers|helps|coaches|teaches|drives, hes|shes the
misdeed 1: asks|asked for, writes|wrote|writing her|him|them|poems|letters,
  sharing|shared|shares a|his|her|the bed|room|tent, puts|put _ tape|hand|hands|over,
  into her|his own|bed|bedroom|room|house|car|flat, holds|holding _ hand|hands,
  meeting|meets|met a|her|him|them|up|girls|boys, downloading, downloaded, indecent,
  in court, images, pics
misdeed 1: shouts, shouted, shouting, screams|screamed at, swears|swore at, threatens
lead 0: he, she, hes, shes, they, his, her, theyre, who, it
grown 1: my|a patient|resident|client ##, home to his|her son|daughter,
  terrified|scared|afraid|frightened of his|her son|daughter,
  supported|sheltered|extra housing|accommodation|living|care,
  in a|her|his wheelchair, brain|head injury, old man|lady|woman in|on, his|her|my pa,
  i deliver|take meals|dinners,
  the man|woman|lady|gentleman|lad|bloke downstairs|upstairs,
  the man|woman|lady|gentleman|lad|bloke opposite|above|below, im ##,
  mrs|mr _ in flat|number|bungalow, is ##, hes|shes ##, dads|mums|nans|grans ##,
  my|our aunt|aunty|auntie|uncle|wife has ms|parkinsons,
  my|our husband|mum|dad|mother|father has ms|parkinsons,
  my|our aunt|uncle|wife|husband has dementia|cancer|mnd|alzheimers,
  my|our mum|dad|mother|father has dementia|cancer|mnd|alzheimers,
  woman|lady of|about|aged|around|in _ forty|fifty|sixty|seventy,
  resident|client|patient of|about|aged|around|in _ forty|fifty,
  resident|client|patient of|about|aged|around|in _ sixty|seventy,
  sister|mum|dad is|of|aged forty|fifty|sixty|seventy|eighty,
  wife|mother|father|aunt is|of|aged forty|fifty|sixty|seventy|eighty,
  im|i am thirty|forty|fifty|sixty|seventy|eighty|##,
  old|elderly lady|man|woman|gentleman|neighbour,
  old|elderly chap|couple|person|people|aunt, elderly, pensioner, pensioners, dementia,
  alzheimers, parkinsons, frail, care home, nursing home, residential home,
  sheltered housing|flat|accommodation, supported living, extra care,
  learning disabilities|disability|difficulties, downs syndrome, down syndrome,
  vulnerable adult|man|woman|lady, housebound, bedbound, pension,
  her|his|their seventies|eighties|nineties|sixties, great aunt|uncle,
  power of attorney, lacks|mental capacity, day centre, home help,
  mums|dads|mothers|fathers carer|carers, nans|grans|grandads|aunts|uncles carer|carers,
  night staff, residents has|have|had|is|are, pressure|bed sore|sores, bedsores,
  bedsore, blind|deaf|disabled man|woman|lady|gentleman|chap, adults with|who,
  an adult with|who|at, disabled adult|woman|man|husband|wife,
  is|are|am|was|im|of|aged|age ## |and|but|with, warden
gran 1: my|our gran|grans|nan|nans|nana|nanas|granny|grandma|grandmas,
  my|our grandad|grandads|granddad|grandmother|grandfather|grandpa|great,
  my|our aunt|auntie|aunty|uncle,
  grandads|grandmas|grans|nans, grandad
spouse 1: a lady|gentleman, my husband|wife|hubby|partner|ex,
  my missus|fiance|money|wages|benefits|salary, my ex husband|wife|partner,
  my late husband|wife
maybe 1: my|our widow,
  a|the|my|our tenant|gentleman|colleague|workmate, our husband|wife,
  man|woman|he|she wants|threatening|going to jump, is|are|am|was|im|of|aged|age ##,
  ## year|years|yr|yrs, ##yo, hes|shes|im ##, lives alone,
  my|our mother|father|mum|dad lives alone, my|our mother|father|mum|dad is ##,
  my|our mother|father in law, we have no children, no kids, my|our adult, my|our grown,
  my|our sister|brother in law,  in her|his forties|fifties
losing 1: night nurse, being used by, cook _ in his|her kitchen, account, accounts,
  pension, savings, bank, cash machine|point, cashpoint, benefits,
  carer|carers _ rough|shouts|hits|laugh|money, wet|soiled pad|pads|bed, soaked through,
  bed|pressure sores|sore, bedsores, sores, sign|signed|signs _ over,
  her|his house|money|cash|flat|will, one of our|the residents, take~ _ money,
  took _ money, builder, roof, cuckoo~, taken over, moved into|in, night staff,
  rings|rang|ring the bell, call bell, thousand pounds, withdrawals, nursing home,
  care home, all money, a resident, residents
minor 1: my|our two|three|four|youngest|eldest|lot, boy, girl, lad, lass, lads, lasses,
  boys, girls, baby, babies, toddler, toddlers, kid, kids, infant, pupil, pupils,
  teenager, teenagers, teen, child, children, youngster, newborn, unborn, schoolgirl,
  schoolboy, grandchildren, #yo, aged #, @num year|yr|years|month|months|week _ old,
  is|hes|shes|im|am @num, under #s, my|her|his|the class|form|school|nursery, year @num,
  y#, yr#, little one|ones, the twins, foster boy|girl|boys|girls|child|children,
  young person|people|lass|lad|girl, childrens home, my teacher, homework,
  sixth former|formers, my mums|dads, my stepdad, # and, cubs, brownies, pre school,
  preschooler, nieces, nephews, yp, who is @num, under #, ## months|weeks,
  months|mths|weeks gone|pregnant, sibs, siblings, at school
kid 1: son, daughter, sons, daughters, grandson, granddaughter, niece, nephew,
  stepson, stepdaughter, brother, sister, my mum|dad|mam|mom, student, grandchild
nothing 0: @event _ on|about|around|of|called _ @theme,
  @theme|infants|danger|sleep|sleeping @event, @theme and @theme @event,
  @theme|danger puppet|awareness|prevention|badge @event|show,
  your shaken|bruising baby|babies|in,
  your @theme|bruising|burns in|on|and _ @event|infants|babies,
  resident|residents|constituent|constituents _ my|our surgery|ward,
  resident|residents|constituent|constituents _ my|our surgery|ward _ asked,
  age can|may|should|must|does a _ alone|own|out|home|unsupervised,
  age can|may|should|must|does a child|baby,
  law to smack|hit|leave _ child|children|baby,
  age for leaving|smacking|marrying _ baby|child|children,
  cant go on the|your|line|to,
  cant go on holiday|tuesday|monday|friday|wednesday|thursday
group 2: choirboys, choirboy, altar boy|boys|girls, scouts, cubs, brownies, cadets
hypothetical 2: like|wants|hopes to be|become a|an, we are reading, reading _ in our
hypothetical 3: what|the|which age can|may|should|must|for|does, legal age,
  how old must|should|does|do, against the law, is it legal|illegal|lawful to
thanks 2: not stopped talking about, loved|enjoyed the|your|our|every, play about,
  show about, film about
resource 2: made|drew|designed a|some poster|posters|pictures, badge about
training 2: @event on|about, fun|open|safety day|evening,
  to the @theme|internet safety|awareness day, contest, competition, fair, fete,
  choir, orchestra, awards evening|night, book|reading group|club, tickets, puppets
certain 6: delayed presentation, skeletal survey, differing ages, subconj,
  story|history|mechanism|account inconsistent,
  inconsistent history|story|account|with, torn frenulum,
  bruise|bruising|bruises to pinna|cheek|ear|buttock|torso|neck,
  unexplained humerus|femur|rib|ribs|l|r|left|right|skull|tibia|bruise|bruising,
  spiral femur|humerus|tibia|fracture, metaphyseal, no hx given
certain 4.6: i cant go on, i just cant go on, carrying on any|anymore, cannot go on
one 2: # # old|yo|infant|with, # #
nothing 0: be|become a|an social|youth|police|support|care worker|officer
tome 1: hits|hit|hurts|hurt|beats|beat|touches|touched|slaps|slapped|kicks|smacks me|us,
  hitting|hurting|touching|beating|strangled|strangles|locks|made|makes|forces me|us,
  comes|came|gets|got in|into my room|bed|bedroom, in|into bed with me,
  never told no|any one, never told anyone|anybody|nobody
nothing 0: his|her|my|their|your old man|lady,
  agency|care|night|weekend girl|girls|lad|lass
"""
