"""Words for the people a concern is about, as data for `concern_lexicon`.

How to read the lines: "kind weight: phrase, phrase". In a phrase "~" stands for the
endings of a verb, "|" parts words that may stand in one place, "_" is up to three words
of any kind, "#" a number below 18 and "##" a larger one, "@name" a list of MACROS.

The kinds: `related` is a child or household the writer can point at, `local` a place
near the writer, `one` some single child, `any` a child as such, `group` some children,
`many` children as such, `kin` somebody's family, `he` a pronoun, `elder` an adult who
may need protection, `worker` somebody who works with children, `young` a child writing.
"""

MACROS = {
    "@my": "my|our|ours|me|her|his|hers|their|the neighbours|your|one of my|one of our",
    "@child": "child|boy|girl|baby|toddler|kid|lad|lass|teen|teenager|pupil|infant|"
    "newborn|son|daughter|grandson|granddaughter|grandchild|grandaughter|granson|neice|nephue|niece|nephew|stepson|"
    "stepdaughter|stepchild|brother|sister|sibling|bro|sis|youngster|babe|bab|bairn|"
    "goddaughter|godson|nipper|tot|preschooler|schoolboy|schoolgirl|teenage|"
    "adolescent|foetus|unborn|schoolchild|kiddie|kiddy|lil",
    "@children": "children|boys|girls|babies|toddlers|kids|lads|lasses|teens|teenagers|"
    "pupils|infants|sons|daughters|grandsons|granddaughters|grandchildren|nieces|"
    "nephews|brothers|sisters|siblings|twins|triplets|kiddies|youngsters|bairns|"
    "youths|schoolgirls|schoolboys|schoolchildren|stepchildren|grandkids|childs|teenage",
    "@kids": "schoolgirls|schoolboys|twins",
    "@childs": "stepdaughters|stepsons|grandchilds|babys|toddlers|teenagers|pupils|"
    "infants|goddaughters|godsons|childrens|sibling",
    "@kin": "mum|mam|mom|mother|mummy|mams|mums|dad|father|daddy|dads|fathers|mothers|"
    "stepdad|stepfather|stepmum|stepmother|stepmom|uncle|auntie|aunty|aunt|parent|"
    "parents|grandad|granddad|grandpa|grandfather|granny|grandma|grandmother|gran|nan|"
    "nana|nanny|partner|boyfriend|girlfriend|bf|gf|husband|wife|ex|cousin|carer|carers|"
    "guardian|fella|bloke|hubby|missus|dada|mama|papa|da|ma|moms|uncles|mummys|daddys|"
    "stepdads|boyfriends|partners|foster",
    "@kinof": "mums|mams|moms|dads|sisters|brothers|nans|grans|uncles|aunties|cousins|"
    "partners|boyfriends|girlfriends|exs|sons|daughters|kin|mothers|fathers",
    "@num": "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
    "fourteen|fifteen|sixteen|seventeen|#",
    "@adj": "little|young|small|tiny|quiet|new|younger|older|youngest|eldest|oldest|wee|"
    "teenage|poor|other|same|foster|fostered|adopted|disabled|autistic|vulnerable|"
    "pregnant|primary|school|reception|nursery|looked|sweet|lovely|middle|baby|twin|"
    "male|female|white|black|asian|polish|romanian|tiny|neighbours|neighbors|best|step|"
    "#yo|unaccompanied|traveller|refugee|half|big|lil|only|own",
    "@worker": "teacher|coach|ta|instructor|headteacher|head|tutor|leader|worker|"
    "carer|childminder|nanny|nurse|priest|vicar|imam|officer|doctor|gp|dentist|"
    "volunteer|helper|caretaker|driver|manager|lifeguard|mentor|counsellor|therapist|"
    "chaplain|physio|referee|dsl|assistant|visitor|midwife|paramedic|practitioner|"
    "receptionist|cleaner|governor|lead|student|pharmacist|landlord|parent|shopkeeper",
    "@fam": "family|families|household|couple|lady|woman|man|guy|bloke|neighbour|"
    "neighbor|house|flat|people|lodger|tenant|tenants|residents",
}

PEOPLE = """
related 3: my|our|her|his|their @child, my|our|her|his|their @adj|#yo @child
  my|our|her|his|their @children, my|our|her|his|their @adj @children
  @kinof|neighbours|neighbors|friends|mates|colleagues|partners|cousins @child
  @kinof|neighbours|neighbors|friends|mates|colleagues|partners|cousins @adj @child
  @kinof|neighbours|neighbors|friends|mates|colleagues|cousins @children|baby
  my|our friends|neighbours|neighbors|mates|sisters|brothers|daughters|sons _ @child
  my|our _ @num year|yr|years|yrs|month|mth|week old|olds|baby
  my|our|her|his #yo, my|our eldest|youngest|oldest, my little one|ones, our little one
  one of my|our|the|her|his @children|students|patients|clients|lads|players|members
  one of the other|little|older|younger|new|foster @children
  child|boy|girl|lad|kid|pupil|student|baby|teenager of mine|ours
  foster child|son|daughter|kid|baby|placement, looked after child
  my|our best|friend|mate|neighbour|neighbor|neighbours|neighbors|m8
  i foster, in my|our care, on my|our caseload, on my|our books, my caseload
  our pupil|student|patient|tenant|tenants|client|resident, my pupil|student|patient
  a pupil|student|patient|client|tenant of ours|mine, my son in law, my @childs
  i know a|of|this|some, someone|sum1|sumone|somebody i know, a friend of mine, kid i know
  my|our family|friends, a family i|we|that|who, this family, that family, the family
  i look after, i mind, i childmind, i nanny for, i babysit, we look after, i tutor
  i teach a|this, i coach a|this, i visit a|this, i visited a|the
  a mum|mother|dad|father|lady|woman|man|couple|girl|boy at|in|from my|our|the|work
local 2.5: in my|our class|form|year|group|club|team|nursery|school|clinic|surgery|tutor
  in my|our setting|troop|unit|pack|squad|set|lesson|lessons|room|care|house|street
  at my|our school|nursery|club|setting|surgery|practice|clinic|church|mosque|college
  at my|our work|shop|centre|hostel|gym|playgroup|academy|temple|group
  from my|our school|nursery|club|class|church|college|estate|street|year|team
  who attends my|our|the, who comes to my|our|the, comes to my|our|the, attends my|our
  staying with us|me, lives with us|me, living with us|me, placed with us|me
  next door|doors, the flat above|below|upstairs|downstairs, flat|apartment #|##
  house opposite|across, across the road|street, upstairs neighbours|neighbors|neighbour
  downstairs neighbours|neighbors|neighbour, upstairs|downstairs from me|us
  over the road|fence, down the|my|our road|street, up the road, the neighbours
  the neighbors, my neighbour, my neighbours, neighbour, neighbours, neighbor, neighbors
  on my|our street|road|estate|close|avenue|lane|block|landing|floor|bus|route
  in my|our street|road|block|building|close|village|flats, at number|no #|##
  number|no #|##, a few doors down|up|away, through the wall|walls, above|below me|us
  at the school gate|gates, school run, opposite me|us|my|our, a house on|in|near
  the house on|in|near, this house, that house, the same house, this address
  the address, this family, that family, the family, live|lives|living near|by|behind me
  at the park, in the park, by the shops, outside the shop|shops|chippy|offy
  in that|this house|flat|home|place|room|tent|caravan, that flat, this flat
  the caravan, hostel|hotel room, the property, at the property, behind us|me
  in the taxi|back|car|cab|playground|shop, came into my|the shop|surgery|pharmacy
  came to|into reception|ae|clinic|the|school, came|comes in for|with|wearing
  presented to|at|with|in, seen today|in, attended with|today|ae, on the ward
  home visit, on a visit, when i visited|visit, house visit, on visiting
one 2: a|this|that|the|some|another|one|wee boy|girl|lad|lass|baby|toddler|kid|schoolgirl
  a|this|that|the|some|one|another @adj boy|girl|lad|lass|baby|toddler|kid|child|teen
  a|this|that|the|one|another teenager|teen|infant|newborn|schoolboy|teenage
  this|that|these|those|the child|pupil|young|youngster|sibling|kid|baby|student
  @num year|yr|years|yrs|month|months|mth|mths|week|weeks|wk|day|yo _ old, #yo, #yold
  @num y|yo|yr, aged @num, age @num,  hes @num, shes @num
  year|yr|y # boy|girl|pupil|child|student|lad|class, y#|yr# boy|girl|pupil|child|student
  only @num, about @num, around @num, turned|turns @num, just @num
  a child who|at|in|has|on|with|that|from|she|he|living|called|and, child has|had|was|is
  child said|says|told|appears|presents|presented|states|stated|reports|seems|looked
  child lives|living|seen|not|disclosed|attended|at, yp has|is|was|said|told|disclosed
  a young person who|at|in|has|on|with|that|from|she|he|living|called
  a|this|that|the|our young person, a|this|the yp, this|that|the young lady|man|woman|girl
  sibling, younger siblings, a newborn, new baby, newborn baby, a pupil, a student
  unborn baby|child, pregnant girl|teen|pupil, a schoolgirl, a kid, an infant, a toddler
  young person|pupil|student|patient|client disclosed|says|said|told|is|has|was|reports|wrote
  little ones, the little ones, kids opposite, under fives in, the eldest|youngest|oldest, eldest|youngest daughter|son|boy|girl
  grandson, granddaughter, grandaughter, niece, nephew, stepson, stepdaughter, grandchild, stepchild
  son, daughter, sons, daughters
  a teen, a tot, a baby, pt, boy, girl, lad, lass, baby, toddler, teenager, kid
  a child crying|screaming|pleading|begging|being|sobbing|shouting|alone|left|outside, child crying|screaming, the little one, little one, little girl, little boy, wee one, bairn, young lad, young girl
any 1: child, a child, teen, infant, pupil, a pupil, young person, minor, a minor, student
  somebody, someone, sum1, sumone, som1, a person, an individual, a friend, my friend
  a family, family, families, a parent, a mother, a father, yp, patient, client
  a lady, a woman, a man, a guy, customer, passenger, resident, service user
group 2: these|those|them @children, two|three|four|five|six|seven|several @children
  two|three|four|five|six|seven|both|all @adj @children, the @children, the @adj @children
  @kids, three under five, kids there|inside, children there|inside|upstairs|living
  some girls|boys|lads|kids, some young|older|teenage girls|boys|lads|kids
  young girls|boys, teenage girls|boys, underage girls|boys|kids|drinkers
  # @children|kids, a group of girls|boys|lads|kids|teenagers|children, with children|kids
  other girls|boys|kids, girls in, kids in|at that|the|this, has kids|children|bairns
many 0.3: @children, parents, parent, young people, students, minors, under # s, under ##s, under #s, youth
kin 1.5: mum, mam, mom, mother, mummy, dad, father, daddy, stepdad, stepfather, stepmum
  stepmother, stepmom, uncle, auntie, aunty, aunt, grandad, granddad, grandpa
  grandfather, granny, grandma, grandmother, gran, nan, nana, partner, boyfriend
  girlfriend, bf, husband, wife, cousin, carer, fella, mums, dads, mams, step dad|mum
  stepdads, step father|mother, mums|mams|moms|mothers new|boyfriend|bf|partner|fella
  foster mum|dad|carer|carers|parent|parents|mother|father, older|big brother
  his|her|their|the|both|my|both|these parents|parent, parents are|have|say|refuse|refuses|not|deny|state, my ex, her ex, his ex, new partner|boyfriend|bf|fella|bloke|man, in laws, family friend
  my|her|his|their dad|mum|mam|mom|father|mother|stepdad|uncle|parents|brother|grandad
  @kin does, mother in law, lodger, mi|me dad|mum|mam|mom|brother|sister|nan|uncle
he 1.5: he, she, him, her, his, hers, himself, herself, hes, shes, hed, shed, he s, she s
  hisself, hersen, hissen, em, shes been, hes been
they 0.7: they, them, their, theyre, theyve, themselves, themself, theyd
me 0.7: me, myself, us, meself, mysen, ourselves
young 3: im @num, i am @num, im only @num, i am only @num, im nearly @num, im a kid
  im @num years|yrs|yo|year, i am @num years|yrs|yo|year, i am a child|kid|teenager
  im in year #, i am in year #, im in y#|yr#, im in yr #, my teacher says, at my school
  in my school, my school, my mum and dad|my, my foster carer|carers|mum|dad, my stepdad
  my step dad|mum, my mummy, my daddy, my mums boyfriend|bf|partner|new
  my dads girlfriend|gf|partner|new, me and my little|big|brother|sister|bro|sis
  my little|big brother|sister|bro|sis, my homework, my form tutor, my social worker
  mi mum|dad|mam|stepdad, me mum|mam|dad|stepdad|mums|mams|dads|brother, my dad, my mum
  my mam, my mom, my uncle, my cousin, my step|older brother|dad|mum|sister
  my foster, my care home, my childrens home, my key worker, my placement, am # years
elder 2: elderly, old lady|man|woman|gentleman|boy|chap, vulnerable adult|lady|man|woman
  pensioner, my|her|his|our nan|nana|gran|granny|grandma|grandmother|grandad|grandpa
  my|our|his|her granddad|grandfather|great|elderly|aged|aging|ageing, dementia
  alzheimers, care home, nursing home, residential home, supported living
  sheltered housing, learning disability|disabilities|difficulties, housebound
  an adult with|who, adult with, adults with, ##yo, ## year|years|yr old, ## year|years old
  my mother in law, my father in law, in her|his sixties|seventies|eighties|nineties
  ## y|yo, in her|his ##s, age|aged ##, adult daughter|son|brother|sister, frail
  my|our mum|mother|dad|father|aunt|uncle who has, disabled adult|woman|man|neighbour
  mental capacity, lacks capacity, down syndrome|downs, wheelchair user, bedbound
  home help, day centre, warden, power of attorney, her|his pension, widow, widower
  neighbour whos|who is ##, lives alone, a resident, residents, stroke, parkinsons
worker 1: teacher, teaching assistant, classroom assistant, ta, coach, trainer, instructor
  headteacher, head teacher, deputy head, headmaster, tutor, scout leader, brown owl
  cub|guide|youth|brownie|group leader, youth worker, foster carer|carers|parent|parents
  foster mum|dad|father|mother, childminder, nanny, babysitter, nursery worker|nurse|staff
  nursery manager|lady|assistant, key worker|person, keyworker, priest, vicar, imam
  minister, pastor, rabbi, curate, sunday school teacher, support worker, social worker
  care worker, residential worker, police officer, policeman, pc, nurse, doctor, gp
  dentist, volunteer, helper, staff, member of staff, caretaker, site manager, cook
  lunchtime supervisor, dinner lady, lollipop man|lady, bus|taxi|minibus|school driver
  school bus driver, escort, passenger assistant, manager, colleague, co worker, coworker
  lifeguard, choirmaster, music|piano|dance|drama|swimming|gym|karate|riding teacher
  football manager, referee, physio, therapist, counsellor, mentor, chaplain, cadet
  delivery|van|cab driver, drivers, one of our|the|your drivers|volunteers|staff|coaches|teachers|workers|leaders, a worker, one of the workers, care staff, team leader, learning support, lsa, hlta
  sir, our teacher, pe teacher, a leader, our leader, mosque teacher, ustad, maulana
  employee, colleagues, agency staff|worker, supply teacher, night staff, a man who works
  works with children|kids, works at|in a|the|our school|nursery|home, au pair, tutors
  coaches, teachers, staff members, personal trainer, sports coach, assistant coach
  the club secretary|chairman|president, fitness instructor, photographer, sensei, trainee
"""

REPORTERS = """
nothing 0: i am a|an|the|one @worker, im a|an|the @worker, i am a|an|the _ @worker
  im a|an|the _ @worker, as a|an|the @worker, as a|an|the _ @worker, i work as a|an
  i|we volunteer at|with|as|for|in, his|her|the|their|my|our tutor|nurse says|said
  his|her|the|their|our teacher|tutor|coach|nurse|gp|doctor told|noticed|has noticed|rang
  teacher reports|reported|noticed, health visitor, school nurse, our staff
  spoke to|with _ @worker, told her|his|my|our|their @worker, told her|his|my|our|their school|class|form|college @worker, to her|his|my|the @worker
  my|our|a|the colleague noticed|told|has|saw|and, colleagues and i, for staff
"""
