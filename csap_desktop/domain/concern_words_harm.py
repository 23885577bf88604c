"""Words for what happens to people in a concern, as data for `concern_lexicon`.

The lines are read as those of `concern_words_people`. The kinds: `alarm` says enough
almost by itself; `act` is violence, `rough` what may be; `injury`, `neglect`, `fear`,
`sexual`, `lure` (exploitation), `home` (what surrounds a child), `suicide` are signs;
`topic` names a kind of harm as policies also do; `told` is disclosure; `worry` is the
writer's; `trade` is professional shorthand; `money` is what adults lose; `now` is now.
"""

HARM = """
certain 5: want|wanting|wanna to die, wanna die, kill myself, killing myself, end my life, end it all, dont want to live|be here|exist
  the bruises|bruising|marks|burns|cuts|injuries are|is|on|have|still|were|was|look|all, my nudes, nudes of me, i cut myself, i hurt myself, i self harm, i take an overdose
  dont feel safe, not safe at home, please help me he|hes|shes|my, going to kill|hurt me|her|him|us|them, gonna kill|hurt me|her|him|us|them, gunna kill|hurt me|her|him|us
  hits|hurts|beats|touches|raped|hit|rapes|abused|abuses|beat|punches|slaps|smacks|batters|kicks me|us, hitting|hurting|beating|touching me|us, let|lets me eat|out
act 3: hit~, hurt~, hurts, hits, beat~, beats, beaten, beatin, slap~, punch~, kick~, smack~
  thump~, batter~, whack~, choke~, strangle~, throttle~, shook, shaken, shakes, bit, bites
  bitten, stab~, pinch~, scald~, whip~, whipped, belted, belts, clout~, wallop~, headbutt~
  attack~, abuse~, molest~, rape~, assault~, torture~, suffocate~, spit~, spat, burnt
  burned, burns, starve~, poison~, drug~, tie~ _ up, tied up, locked _ in|up|out, locks _ in
  lock|locking _ in|up, chained, shut|shuts _ in the, pull~ _ hair, throttl~, bash~, lamp~
  twat~, leather~ _, smash~, threw _ at|across|down, throws _ at|across|down|out
  kill~, murder~, mistreat~, ill treat~, illtreat~, maltreat~, harm~, hold~ _ down
  pinned, pin _ down, pins, dragged, drags, drag, force~ _ to, forced, forces, make~ _ drink
  slippered, cane~, caned, pushed _ down|into|against|over, pushes _ down|into|against
  grab~ _ by|throat|neck|arm|hair|wrist, shoved, shoves, shoving, hit, flogg~, lash~ _ out
  take~ _ out on, took _ out on, takes it out on, gives|gave _ a slap|hiding|clip|beating
  raise~ _ hand|fist, good hiding, a beating, beatings, a slap, a smack, the belt, fists
  hurtin, hittin, smackin, kickin, wooden spoon, violent to|towards|with, being violent
  neglects, neglecting, neglected, bully~, bullied, bullies, raped, made to, makes me|him|her|them do|go
   mishandle~, manhandle~, rough with|handed
  cruel to, mean to, nasty to, horrible to, treats _ like, treated _ like a, poison~
rough 1.6: push~, grab~, throw~, throws, threw, shove, shout~, shoutin, yell~, scream~
  screamin, swear~, swore, threaten~, threat~, insult~, humiliat~, humiliates, restrain~
  force, shut _ up, call~ _ names|stupid|fat|slag|thick, names, kick~ off, bite, raging
  angry, temper, anger, lose~ it, loses it, lost it, flips, flip, kicks off, aggressive
  controlling, bossy, ignore~ him|her, blame~, belittl~, stalk~, follow~ her|him, chase~
  intimidat~, lash~, fighting, fights, banging, thuds, thumps, smashing, swearing, effing
  made _ stand|sit|sleep|eat|kneel, makes _ stand|sit|sleep|eat|kneel|do, punish~
  telling _ off, hitting out, wont let, wouldnt let, not allowed, doesnt let, never lets
  doesnt allow, dont let, never allowed, isnt allowed, aint allowed, kick~ _ out, chuck~ out
  threw _ out, throws _ out, kicked out, thrown out, chucked out, cruel, nasty
injury 3: bruise~, bruses, bruse, brused, bruisin, black eye|eyes, bust lip, cut lip
  split lip, burn mark|marks, cigarette burn|burns, bite mark|marks, hand print|prints
  handprint, handprints, finger marks, fingermarks, marks on|all|round|around|down, mark on
  scratches, scratch marks, welt, welts, broken arm|leg|rib|ribs|wrist|nose|bone|bones
  fracture~, fractured, injury, injuries, injured, wound, wounds, bleeding, blood
  swollen, lump on, a cut on|above|over, cuts on, cuts all, scars, scar on, scab, scabs
  shaken baby, head injury, retinal, ligature, red marks, a mark, love bites|bite
  belt marks, rope marks, unconscious, concussion, limping, limp, sti, std, chlamydia
  sore down|private|bottom|privates, torn, petechiae, subdural, spiral, unexplained
  wont heal, black and blue, grazes, gash, stitches, hobbling, in pain, pressure sore|sores
  bed sore|sores|bedsores, bedsores, burn on, scald on, burns on, teeth knocked
  lost _ weight, losing weight, weight loss, failure to thrive, faltering growth
neglect 2.5: isnt|aint|wasnt|never any food|milk|money|heating, dont eat, doesnt eat, sleeps all, asking us|me for food, hungry, starving, hunger, thin, skinny, skin and bone|bones, underweight
  malnourished, dirty, filthy, unwashed, smelly, smells, stink~, stinks, smelt, grubby
  unkempt, scruffy, matted, no food, no coat, without _ coat, no shoes, bare feet|foot
  barefoot, no socks, no heating, no electric|electricity|gas|leccy|hot, no bed|bedding|sheets
  mattress on, bare mattress, on the floor, soiled, dirty|full|wet|soaking nappy|nappies
  same clothes|uniform|nappy, nits, head lice, lice, rotten|black teeth, empty fridge
  fridge _ empty, steal~ _ food|lunch, stole food, stealing food, bins, eating from|out
  begging, begs for food, asks|asking|asked for food|something|seconds, scavenging
  left alone|unattended|unsupervised, leave~ _ alone|own|home, left _ alone|own|by|home
  leaves _ alone|own|home|unattended, leavin _ alone|own, left _ on his|her|their|there|own
  home alone, alone in|at|all|overnight|with no, on his|her|their own, on there own
  by himself|herself|themselves|themself, unsupervised, unattended, no adult, no adults
  nobody|noone|nobodys|no one looking|watching|minding|feeds|fed|home|there|picks, outside
  out till|until|late|at|all|in, roaming, wandering, wander~, neglected, neglectful, uncared
  isnt fed, not fed, doesnt feed, dont feed, never fed, not feeding|eating, not been fed
  barely eats|fed, wont feed, not had anything|breakfast|tea|dinner|food, has no|had no food
  no breakfast|lunch|dinner|tea|clean|clothes|uniform|milk|formula|nappies|toys|money
  not at|in|been|attended|attending school, missing school, misses school, off school
  never at|in school, stopped coming|going|attending, hasnt been seen|to|in|at, not seen
  havent seen, nobody has seen, no one has seen, not collected, nobody collected|collects
  late collected, never picked|collected, missed appointments, was not brought, wasnt brought
  dna, not brought, not registered, not taking|given medication|insulin|inhaler|her|his
  no insulin|medication, refuses treatment, refuse medical, not taken to|her|him, mould
  mouldy, dog mess|faeces|poo|muck, cat mess|litter, needles on, rats, mice, cockroaches
  squalor, hoarding, rubbish everywhere, flea|fleas, flea bites, covered in, looks after
  looking after his|her|the|their, caring for his|her|the|their, cooks for, young carer
  parented, sleep~ _ in|on the|a|floor|sofa|car|shed|park|couch, sleeping rough, sofa surfing
  sleeps in, not washed, never washed, freezing, soaking, shivering, in the cold|rain|dark
  t shirt, tshirt, pyjamas, no pants|underwear, nappy rash, cradle cap, unwell, not developing
  locked out, standing outside, in the car, car seat, doesnt have a bed|coat, hasnt got a
  hasnt eaten, havent eaten, hadnt eaten, not eaten, wet bed, wet|dirty clothes|clothing
  ill fitting, too small, holes in, looks ill|poorly|tired|pale|awful|terrible, pale
  fall~ asleep, falls asleep, exhausted, tired, too tired, dark circles, tooth decay, abscess
  never seen|see _ doctor, doesnt wash, wont wash, no one cares, nobody cares, dont care
  doesnt care, drops|dropped _ off at, leaves early|late, up all night, no bedtime
  forget~ to feed, forgets _, nothing to eat, something to eat, nothing in, leaving _ with
fear 2.5: scared, scard, scare~, afraid of|to|he|she, terrified, terrify~, frightened
  frighten~, petrified, flinch~, flinches, cower~, hides from|when|under|in, hiding from
  hid under|behind|in, withdrawn, gone quiet|very|really, quiet lately, very quiet, so quiet
  not himself|herself|themselves|themself, changed lately, changed completely, cry~, cries
  crying, cryin, in tears, sobbing, sob~, screaming, screams, upset, distress~, distressed
  wet|wets|wetting _ bed|himself|herself|bed|pants, bedwetting, soils, nightmares, jumpy
  anxious, panic attacks|attack, tremble~, trembling, shaking, shook with, clingy, clings
  frozen, on edge, hypervigilant, nervous around|of|when, wary of, uncomfortable around|when
  doesnt|didnt|dont|wont|wouldnt|not|refuses|refusing|refused _ go home|back|there|to
  begs|begged|begging _ not, not to go|ring|call|tell, please dont, dont tell, do not tell
  told not to tell|say, not to tell|say, secret, secrets, our secret, or else, get in trouble
  get into trouble, keep it quiet, runs|ran|run|running away|off, missing, gone missing
  missing from, went missing, goes missing, absconded, absconds, been missing, whereabouts
  isnt safe, not safe, unsafe, doesnt feel|dont feel safe, feel|feels unsafe, in danger
  aggressive, acts out, acting out, lash~ out, violent at, violent play, play fights, sexualised
  drawings, drew a picture|pictures|herself, drawing of, played with dolls, acts|acted out
  not speaking|talking, mute, wont speak|talk, stopped eating|talking|speaking, head down
  behaviour has|changed, sudden change, change in behaviour|her|his, hates him|her|going
  watchful, jumps when, hides, hid, fearful, worried sick, traumatised, sad, depressed
  tearful, lonely, unhappy, miserable, low, broken, numb, desperate, cant cope, snapped
sexual 4: touch~ _ him|her|me|them|my|his|private|down|bits|there|up|inappropriately|kids
  touched, touches, touchin, touching her|him|me|them|us|my|girls|boys|kids|children, groped
  grope~, fondle~, rape~, raped, molest~, naked, nude, nudes, dick pic|pics, his willy
  private parts, privates, private bits, in her|his|my bed, into her|his|my bed|room|bedroom
  gets in|into _ bed, comes in|into _ room|bedroom, came in|into _ room|bedroom, sexual things
  having sex, had sex, has sex, sex with, sleeping with, slept with, sleeps with, wank~
  masturbat~, expose~ himself, flash~ her|him|them|at|girls|kids, kiss~, kissed, kisses
  sexual, sexually, sexualised, porn, pornography, indecent, undress~, undressed, topless
  watch~ _ shower|bath|change|changing|undress, in the shower|bath, showers with, sti
  underage sex, pregnant, pregnent, love bite, perv, pervert, paedo, pedo, paedophile, nonce
  peado, pedophile, sex offender, sexual assault, cuddle~, strok~, stroke~ her|his|my, on his lap
  sit|sits|sitting|sat on his|her|lap, tickle~, sexts, sexting, rubs, rubbed, rubbing, incest
  knickers, underwear, boobs, breasts, genitals, vagina, penis, willy, her body, weird stuff
  things to me|her|him|them, stuff to me|her|him, dirty things, dirty pictures|videos
  films her|him|them|me, filmed her|him|them|me, filming, hand down|up|in|on her|his|my, down her|his|my trunks|pants|top|trousers
  inappropriate, creepy, creep, too close, doing things, does things, did things, done things
lure 2.5: older man|men|guy|boyfriend|lad|lads|boy|boys|male|males|males|bloke|bf|woman
  older people|friends, grown man|men|up, adult man|men|male|males, ##yo, man she|he met
  men come|coming|in|at|she|visiting|keep, different men, strange men|man, random men|man
  gifts, presents, new phone|phones|trainers|clothes|jewellery|bike|coat|iphone, expensive
  second phone, two phones, burner, burner phone, wads, cash, lots of money, money she|he
  unexplained money|gifts, hotel, hotels, takeaways, picked up by|in|from, gets in|into _ car|cars
  getting into cars|_ car, got into|in _ car|cars, cars outside, car picks, taxis, county lines
  dealing, deals drugs|for, deal~ drugs|weed, sell~ drugs|weed, runner, running drugs|for
  carry~ drugs|knife|a|knives, carries a|knife, knife, knives, machete, blade, gun, weapon
  gang, gangs, trap house, cuckoo~, bando, going country, groom~, groomin, grommed, traffick~
  trafficked, trafficing, meet~ up, meets up, meet him|her|them|a, meeting up|a man|him, online
  snapchat, snap, insta, instagram, tiktok, whatsapp, discord, roblox, telegram, kik, xbox
  fortnite, chat|chatting|talk|talking|speaking|messaging|messages _ online|man|men|stranger
  stranger, strangers, send|sends|sending|sent|post|posting|posts|share|shares|sharing|show|shows|showed|showing|shown _ pictures|pics|photos|nudes|videos|picture|selfies|vids|photo|video|porn|films, sends
  sent _ pictures|pics|photos|nudes|videos|selfies, sending pics|pictures, blackmail~, webcam
  threatening to share|post|send, owes money, in debt, owe them, sugar daddy, onlyfans
  out all night|hours|night, comes|came home|back at|drunk|high|late|with, stays|staying out
  forced marriage, forced to marry, marry, married off, sent abroad|back|to, flown, take~ _ abroad
  taken abroad|out of|to somalia|pakistan|gambia, cutting ceremony, be cut, the cut, circumcis~
  cut down there, holiday to, cutter, aunties, special party, honour, dishonour, shame, radicalis~
  extremist, extreme, isis, far right, terror~, witch, possessed, spirit|spirits, demon|demons
  evil spirits, exorcis~, kindoki, juju, unpaid, works _ for no, passport, no passport, domestic servant
  nail bar, car wash, not at school works|working, slave, slavery, debt, vape~, vapes, alcohol for
home 2: drunk, drink~, drinks, drinking, drinkin, drunken, pissed, alcohol, alcoholic, vodka
  cans, drugs, drug, druggie, druggies, heroin, crack, cocaine, coke, weed, cannabis, spice, ket
  smackhead, smackheads, junkie, crackhead, crackheads, high, off his|her|their head|face, stoned
  wasted, using again, using, user, users, dealer, dealers, passed out, asleep on, cant wake
  wont wake, needles, syringes, syringe, dv, domestic violence|abuse|incident|incidents, arguing
  argue~, arguments, rowing, rows, screaming match|matches, shouting and, shouting at, fight~
  fighting, beaten up, beats her|up, hits her|mum, police there|called|were|round, prison
  just out, out of prison|jail, released from, bail, tag, convicted, conviction, on licence, known to
  registered sex offender, schedule one, violent, violence, abusive, controlling, threatening
  new boyfriend|partner|man|fella|bloke, men in|at, all hours, parties, partying, out every
  mental health, bipolar, psychotic, hearing voices, postnatal, schizophrenia, sectioned, overdose
  overdosed, suicidal, evicted, homeless, living in, overcrowded, no fixed, dogs, dangerous dog, xl
  at home, goings on, going on, happening, happened, goes on, homelife, home life, not coping
  struggling, unstable, chaotic, concealed, concealed pregnancy, moved away, disappeared, vanish~
  vanished, home schooled, home educated, home educating, not let|letting, wont let|answer|open
  refused entry|access, disguised compliance, avoid~ us|visits|professionals, curtains closed|shut
  kept inside|in|away|off, kept home, keeps _ off|in|inside|home, dont get on, banned from, contact
  nobody|noone knows, not their|her|his|real, private fostering, not related, living with
suicide 4: suicide, suicidal, sucidal, suicidle, self harm~, selfharm~, self harms, selfharming
  cut~ himself|herself|myself|themself|her|his|my arms|arm|wrists|legs, cutting, cuts her|his|my
  kill myself|himself|herself|themselves|my|self, killing myself|himself|herself, end it|it all
  end my|her|his life, ending it|my|her|his, want~ to die, wants to die, wanna die, wanting to die
  wish i was|were dead, wished i was|were|he|she, wish i wasnt|wasn|werent, better off without|dead
  took|taken|taking an overdose, overdose, od, overdosed, tablets, pills, dont want to live|be here
  doesnt want to live|be here|exist, not want to live|be, cant go on|do this|take, no point
  hurt myself|herself|himself, hurting myself|herself|himself, jump off, hang himself|herself|myself
  hanging, not be here, disappear, kms, anorexi~, anorexic, making herself|himself sick, starving herself
alarm 4.5: not|isnt|doesnt|dont|dosent|never feel|feels|safe safe at|in|with|there|going|to
  scared|afraid|frightened|terrified|scard of|to my|his|her|go|going|dad|mum|him|home|what|tell
  dont|doesnt want to go|be home|back|there, something|sumthing|somethings|summat not|isnt|aint|wrong|off
  something|somethings|summat|things is|just|not|dont|doesnt|arent not|isnt|very|wrong|right|off|add|seem
  right at home, things not right, isnt right|wrong at, not right at|in|about|with, bad feeling
  gut feeling, gut instinct, sixth sense, alarm bells, warning bells, red flags, red flag, raised eyebrows
  being abused|hurt|beaten|hit|neglected|groomed|exploited|harmed|bullied|starved|trafficked|touched
  been abused|hurt|beaten|hit|neglected|groomed|raped|harmed|trafficked|sexually|touched|strangled
  is|was|are|getting|gets abusing|beaten|hurting|neglecting|grooming|hitting|beating|raping|touching
  get|gets|got hit|beaten|beat|smacked|slapped|hurt|locked|battered|punched|kicked|belted|touched|leathered
  at risk of|from _ harm|him|her|abuse|fgm|exploitation|significant|being, at risk from, in immediate|in danger
  immediate danger|risk, significant harm, risk of harm|significant, safeguarding concern|concerns about|for|regarding
  welfare check, welfare concern|concerns, safe and well, check on|up|him|her, can|could someone|somebody|you go|check|visit
  someone needs|need to, somebody needs|need to, something needs|need to|doing, before something, before its too
  too late, before he|she, before somebody|someone, need to report|refer|tell|speak|disclose|raise, have to tell|report
  want to report|refer|tell|raise|flag, like to report|raise|refer|flag|make, wish to report|refer|raise, i am reporting|referring
  make|making|made a referral, please help|urgent|someone, help me|us|her|him|them, pls|plz help|urgent, who|where do|can|should i|we tell|report|ring|call
  who to tell|ring|turn|speak|talk|report, dont know what|who to, not sure what|who to, dunno wot|what, nobody believes|listens|will|is
  noone believes|listens, no one believes|listens, wont believe, didnt believe, not be believed, take~ _ seriously
  nai, non accidental, non accidental injury, section ##, s47, sec ##, strategy meeting|discussion, ice cpc, icpc
  child protection plan, child protection medical, cp plan|medical|conference|concern|concerns|referral, cin plan, on a cin|cpp|cp
  mash referral|ref, referral to|for mash|csc|cads|you|childrens, refer~ him|her|this|to|them, marf, dash, marac
  disclose~, disclosed, disclosure, disclosures, opened up, confided, confide~, broke down, blurted, came to me, let slip
  welfare|safety|wellbeing of two|three|four|five|this|that|my|the|a _ child|children|boy|girl|kids|boys|girls|baby
act 3: refuses|refused|refusing to give|let|allow|take|feed, give|gives|gave|giving _ beer|vodka|alcohol|cigs|cigarettes|drink|drugs|weed|spice|vodka|cider
  drown~, drowned, set fire, burn _ out, hold~ _ under, tip~ over, dangle~, locks|locked|lock|locking the|her|his door, bolt on, padlock, cage, hit her|him|them, clip~ round
  shake~, shook, jerk~, yank~, dragg~, flung, fling~, hurl~, chuck~, haul~, twist~, squeez~, squash~, pull~ her|his|my|the, knock~ _ about|out|down, laid into, lays into, set about
  hand round|around|over|on her|his|my|the, by the throat|neck|arm|hair|scruff|ear|ears|ankles, hand print, slap marks, cable, stick, slipper, belt, shoe, hose, hairbrush, coat hanger, ruler
neglect 2.5: human waste, faeces, urine, poo everywhere, wee, soiling, changing nappies, mind the others|baby|little, not been to|in|at, hasnt been to|in|at, not let in, no sign of, out at, out all
  middle of the night, in the early hours, #am, at # at night, at ## at night, late at night, gets light, till morning|dark|midnight, after midnight, past midnight, sat on the wall|step|kerb|steps|doorstep
  on the doorstep|step|wall|kerb|landing, found wandering|outside|alone|walking, walking alone|round|along|by, crossing, by the road|canal|river|railway|train|water, in the road, near the road|canal
  by itself, all alone, no supervision, nobody there|in|with, not being|getting fed|looked|changed|washed|care, not looked after, doesnt look after, cant look after, unable to care|cope|look
  unkept, stained, filth, filthy, mess, maggots, flies, sores, infected, untreated, in agony, toothache, caries, carious, decayed, glasses, hearing aids, inhaler, insulin, medication, epilepsy
  hoards|hoard|hoarding food, stuffs|stuffing food, takes|taking food, ate from|out, eats from|out, drinks from, only eats, one meal, noodles, crisps for, skips|skipping meals, cant afford to feed
  thin|skinny that|as, collar bone, ribs, sunken, dehydrated, lost weight, not growing|gaining, not putting on, failing to, delayed, cant talk|walk, never been seen|registered|to, not had jabs
  no lights|lighting|water|toilet|cot|carpet|furniture|curtains|window, broken windows|glass|door, candles, gas on, wires, hazards, unsafe house|home, condemned, garden shed, bath, caravan with, tent
  poor hygiene, body odour, bo, hair hacked|shaved|cut off, shaved _ head, same top|dress|trousers|jumper|outfit|shoes, in august|july|december|january, in this heat|weather|cold, long sleeves
fear 2.5: begs|begging|begged|asks|asked|pleads|pleaded us|me|her|him|them|staff|to _ stay|live|go|leave|tell|lock|take|not, clung, clinging, hysterical, panics, panicked, goes white|pale|stiff|rigid|blank|mute
  wets|wetting|wet, bites his|her nails|himself|herself, bangs his|her head, bit himself|herself, pulls her|his hair|own, deserves it|to, he|she is bad, bad girl|boy, hates herself|himself|me|us, hate myself
  goes quiet|silent, went quiet|silent, gone silent, shuts down, backs away, shrinks, ducks, covers his|her|face, puts his|her|hands, regress~, rocking, sucking her|his, not coping, stopped smiling|playing|seeing|coming
  lock the|my|her|his door, cannot|cant get in|out|away, wont be left, wont leave, live with us|me, could live|stay, stay with me|us, dont make, dont send, too scared|frightened|afraid, looks frightened|scared|terrified|ill
  staying away, staying with friends, sleeping at, sleeps at, chucked out, kicked out, turfed out, nowhere to go|sleep|live, on the streets, bin store, park bench, ran off, run off, legged it, wont come home|back|in|out
sexual 4: no top|clothes|pants|knickers|trousers on, with no clothes|top|pants, take|takes|taking|took _ clothes|top|pants|trousers|bra off, off on camera, on camera, clothes off, get|gets|got|getting|climbs|climbed|crawls|comes _ bed|bath|shower with, in bed with
  sit on _ knee|lap|him, sits on _ knee|lap, sat on _ knee|lap, on his|her|my knee|knees|lap, emergency contraception, morning after pill, abortion, termination, contraception, implant, pregnancy test, miscarriage, in the showers|toilets|toilet|cubicle|changing
  her|his|my bedroom|bed|bra|bum|bottom|chest|front|tail|fanny|minnie|flower|bits, secret game|games, special game|games|friend|secret, our game, tickling, plays with _ self|down|there, knows too much, sexual knowledge|language|behaviour|behaviours, wolf whistl~, leer~, ogl~, catcall~, chats up, chatting up, flirt~
  escort~, prostitut~, pimp~, punter, punters, brothel, selling herself|himself|sex, paid for sex, sex for, pay~ _ for sex|pictures
lure 2.5: in his|her thirties|twenties|forties|fifties|sixties, twice her|his age, much older, years older, way older, old enough, five|four|three|six|several|lots|group|gang|car|full|loads of men|blokes|lads|guys, blokes, men waiting, waiting for her|him|outside, waits for|outside
  send|sends|sending|sent _ abroad|away|back|pakistan|bangladesh|somalia|india|gambia, taken|took|take|takes|taking _ pakistan|bangladesh|somalia|india|gambia|abroad|nigeria|sudan|egypt|turkey|kurdistan|afghanistan, accept the marriage, marriage, wedding, engaged to, marry, cousin in, dowry, honour, family honour
  asking|asks|asked _ number|numbers|snap|snapchat|insta, drive|drives|driving|drove _ home, buys|buying|bought her|him|them|kids|girls|boys|teenagers, pays|paying|paid her|him|them, gives|giving|gave her|him|them _ money|cash|phone|gifts|lifts|vapes|presents|things, free vapes, jewellery, false nails, make up, dressed up, dolled up
  tracks|tracking|tracked her|his|my, her|his phone, won|controls her|his|what, all night on|talking|online|up, older friends|lads|crowd, wrong crowd, dodgy people|men|lads|crowd, hanging round|around|about|with, hangs round|around|with, knocking about with, mixed up in|with, being used, being pressured|forced|made|threatened|followed|blackmailed|controlled|exploited|tricked
  pressur~, coerc~, threatened with, owes them|him|people|someone, pay back, drop~ off packages|parcels|drugs|things, packages, parcels for, delivering for, cash in hand, robbed, stabbed, beaten up by, initiat~, masks|mask, balaclava, e bike, motorbike, train tickets|ticket, found in liverpool|manchester|london|preston|a, missing for, not come home|back, didnt come home|back, hasnt come home|back, out of area
home 2: get|gets|got back at|when|late, never in, never home, never there, in and out, comings and goings, people in and, strangers in, smells of alcohol|drink|weed|cannabis|booze, smelt of alcohol|drink|weed|cannabis|booze, stand up, could hardly|barely stand|walk|speak, slurr~, unsteady, falling over, staggering, in a state, comatose, unconscious, out of it, spaced out
  throwing _ about|around|things|stuff, throws _ about|around|things|stuff, knocks her|him|them|mum|about, knocking her|him|them|mum|about, hits the bottle, on the sofa, pill, pills, tablets, vape, dealing, raided, raid, armed, arrested, non molestation, injunction, restraining order, refuge, fled, fleeing, hiding, found us, coercive, jealous, tag on
  hears|hearing|heard _ voice|voices, evil, possessed, devil, paranoid, psychosis, off her|his meds|medication, hurt the baby, harm the baby, doesnt love|want|like her|him|the|them, hates the|her|him, never wanted, wish _ never|hadnt born|been, drowned at|him|her, never been born|wanted, accident, stupid, worthless, useless, thick, fat, ugly, disgusting, slag, slut, waste of, waster
  speaks|talks|spoke|talked to that|the|him|her|them|this|his|her|my, the way he|she|the|they, discipline, discipline~, punishment, punish~, strict, no friends, no one visits, isolated, hidden, keeps them|him|her|the, kept from, not enrolled, home school|schooled|education, flitted, done a, moved _ in the night, whereabouts unknown
money 2.5: emptied her|his|their|the, empty _ account, account, accounts, stopped her|him seeing, stops her|him seeing, keep us|people|everyone away, moved in with, moved _ in, same clothes, hungry, finger marks, asks us|me not, wont let _ in|see|visit|speak, signed, loan, loans, cash from, lend~ money, door step, cold caller, gambl~, stopped _ care|carers|visits, cancelled her|his|the
certain 4.6: feel|feeling like ending|dying|jumping|killing|giving, ending it|everything|things, everyone|everybody hates me, nobody|noone would|wants|loves|cares miss|me|about|if, better off without me, hate my life|self, cant take it|this|anymore, want it to stop|end, make it stop|all, wish i was dead|gone|never
  scared of my|him|his, scared to go|tell|be|say, call me|us stupid|a|fat|slag|names|worthless, calls me|us a|stupid|fat|names|worthless|slag|thick, throws me|my, locks me, hurts me, makes me do|watch|touch|go|sleep, wont let me eat|out|go|see|have, dont let me|us, hes|shes gonna|going|hurting|hitting|beating|got, he|she will hurt|kill|hit|burn|find, he|she can hear, will hear me, cant talk on|now|because|long
worry 2: worried, worrying, worry, worries, worryed, woried, worred, concern, concerned, concerns, conserned, concerning, fear, fears
  suspect~, suspicious, suspicion, suspicions
worry 0.8: uneasy, uncomfortable, not sure if, not happy about, doesnt seem|look right|normal
  dont like, i think, i believe, i feel, we think, we believe, i fear, we fear, we suspect, scared for, fear for, frightened for
  anxious about, bothering me, plays on, keep thinking, cant sleep, breaks my heart, heartbreaking, sick to, feel sick
  it isnt right, its not right, thats not right, not normal, strange, odd, weird, funny, dodgy, off about, wrong, iffy, suss
  help, urgent, urgently, asap, advice, please advise, what do|should i|we do, should i|we, is this|that|it ok|normal|abuse, any advice
  dont want to get, dont want her|him|to, anonymous, anonymously, confidential, dont use my name, tip off, alleg~, alleged, allege
  allegation, allegations, accused, accus~, accusation, rumour, rumours, historic, witness~, witnessed, saw, seen, heard, hear, hearing, noticed, notice
  noticing, observed, aware, overheard, spotted, safety, welfare, wellbeing, risk, at risk, vulnerable, danger, dangerous, escalat~, getting worse, worse
topic 2.3: child abuse, abuse, child neglect, neglect, child sexual exploitation, sexual exploitation, exploitation, child exploitation, exploit~
  criminal exploitation, child criminal exploitation, cse, cce, fgm, female genital mutilation, child cruelty, cruelty, emotional abuse
  physical abuse, sexual abuse, child sexual abuse, honour based, hbv, grooming, modern slavery, trafficking, safeguarding, child protection
  safeguarding issue|issues|matter, radicalisation, breast ironing, fabricated illness, fii, fabricated or induced, harm, harmful
told 1.5: things he|she says|does|did|said, told me|us|my|her|his|a|the|staff|teacher|that|them|someone|nursery, tell~ me|us, said that|he|she|his|her|they|to|dad|daddy|mummy|mum|its
  says he|she|his|her|they|that|dad|daddy|mummy|mum|its|it, saying that|he|she|his|her, claims, reckons, admitted, admits, mentioned
  states, stated, alleges, reports that, described, asked me|if, begged, showed me|us|her|staff, wrote, wrote in, diary, note, whispered
trade 1.6: mash, lado, cin, cpp, cp, referral, referred, refer, s17, lac, cla, eha, early help, social services, social worker|workers, childrens services
  social care, csc, police, dsl, core group, ppn, cp register, strat, ssd, camhs, crime ref, log number, mo, poss, query, nfa, hx, dx, pmh
money 2.5: bank card, her|his money, takes _ money, taking _ money, took _ money, steal~, stole, stolen, nick~, nicked, savings, pension
  cash point, cashpoint, withdrawals, signed over, sign over, will changed, chang~ _ will, power of attorney, scam~, scammed, builder, rogue, fraud
  owes, bullying her|him, unpaid bills, left in bed|wet|chair|soiled, not changed, left without, no one visits|comes, not washed, locked in
  medication, not given, missed visits, rough, rude to, shouts at, drugged, dehydrated, call bell, pad, falls, fell, taken advantage
  taking advantage, isolat~, isolated, no visitors, wont let us, coerced, coerc~, control~, fleec~, using _ flat, taken over
now 1: right now, now, at this moment, at the moment, as i type|write|speak, tonight, this minute, currently, still, every day|night|week, again, keeps
  today, this morning|afternoon|evening, last night, yesterday, just now, immediately, on friday|monday|tuesday|wednesday|thursday, all weekend, all the time
  every time, constantly, always, never, often, regularly, for weeks|months, since, lately, recently
conduct 3: filming, under the cubicle|door|doors|cubicles, pats, patted, chatting to|up, giving them|her|him|girls|kids rides|lifts, messag~ _ girls|boys|pupils|children|kids|her|him|students|daughter|son|them|players|me, texts _ girls|pupils|her|him|kids|them|boys
  messages|texts _ at|late night, text~ _ girl|girls|pupil|kids, dm~ _ girls|pupils|kids|her|him, snapchat~, added _ on|snapchat|insta|instagram, follow~ _ on|instagram
  alone with|in, gives|giving|gave _ lifts|lift, lifts home, lift home, closes|shuts|locks _ door, door shut|closed|locked, favourite, favourites, favouritism
  gifts, relationship with, affair with, too friendly, too close, over familiar, overfamiliar, inappropriate, inappropriately, inapropriate, unprofessional, boundaries
  comments about _ body|bodies|looks|girls, sleeping with, slept with, comments on, winks, stares, staring, watches _ change|changing|shower, changing room|rooms, showers, his phone, took photos|pictures|videos
  takes|taking photos|pictures|videos, private lesson|lessons|messages|message, one to one, his house, her house, sleepover, sleepovers, invites, invited _ to his|her
  number, personal number|phone, restrain~, restrained, restraint, dragged, drags, grabbed, grabs, force fed|feed, forced _ eat, smelled|smelt|smelling of, drunk, drinking
  caution|cautioned|arrested|charged, dbs, photos of, swears at, humiliates, massage~, massages, hug~, hugs, hugging, lap, flirt~, flirts, flirting, kiss~, sexual
  hand on, hands on, hits, slapped, hit, smacked, hurt, shouts at, screams at, shouted at, screamed at, locks, locked, left _ alone, left unattended|them|the
  handles roughly, roughly, rough, conduct, behaviour, misconduct, abus~, touch~, touched, groom~, grooming, secret, told _ not
"""
