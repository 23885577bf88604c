"""What people say who do not name the harm, as data for `concern_lexicon`.

The lines are read as those of `concern_words_people`: an end of life hinted at, images
held over somebody, a parent at the end of strength, what a child says of itself, hate,
gifts that tie, shorthand of those who write notes.
"""

INDIRECT = """
certain 4.6: if i was|were|wasnt|werent gone|dead|here|around|alive|not|never,
  if i died|disappeared|vanished|left this|wasnt, no reason to live|go|be|carry,
  whats|is the point of|in living|carrying|going|anything|life|me, a burden,
  sick|tired of living|life|being alive|here, dont want to wake|exist|carry,
  dont wanna wake|be|exist|live|go, not wake up, never wake up, wont wake up tomorrow,
  wont be here|around tomorrow|much|long|soon|by, cant see a|any way|future|point,
  rather be dead, want to sleep forever, sleep and never|not, had enough of life|living,
  finish myself|it, do something stupid, jump in|from|under|off the,
  on the bridge|roof|ledge, standing on|at the _ bridge|edge|tracks,
  drawn|written a note, goodbye note|letter|letters, left a note saying,
  video|videos|pic|pics|picture of me|us|myself,
  pictures|photo|photos|nude|screenshots of me|us|myself,
  i cant look|cope|carry|manage|stand|bear after|with|on|him,
  i cant look|cope|carry|manage|stand|bear her|them|my|the|this,
  i might|could|will|would hurt|hurting|shake|shook|smother,
  i may|almost|nearly|keep|want hurt|hurting|shake|shook|smother,
  i might|could|will|would to hurt|shake|smother|drown|hit|kill,
  i may|almost|nearly|want to hurt|shake|smother|drown|hit|kill,
  i|ive|have _ shook|shaken|hurt|hit _ him|her|them|baby,
  i|ive|have _ slapped|smacked|dropped|burnt|burned _ him|her|them|baby,
  i|ive|have _ shook|shaken|hurt my|the baby|son|daughter,
  i|ive|have _ hit|slapped|smacked|dropped my|the baby|son|daughter,
  thoughts|thinking of|about hurting|harming|killing,
  thoughts|thinking of|about smothering|drowning|leaving,
  i lost|lose my|it temper|with|rag|and, going to leave them|him|her|the|my,
  something bad|terrible|awful to my|him|her|the|me, i regret having,
  when|if i cry|scream|shout|wet|ask|tell|say|dont|say, i cry|cried myself|every|all,
  nobody|noone comes|came|hears|heard|feeds,
  im|were|am|are so|always|really|very|still hungry|starving,
  im|were|am|are so|always|really|very|still cold|scared|frightened,
  im|were starving|frightened|hiding|trapped, were hungry|scared|terrified,
  i am scared|frightened|terrified|trapped|hiding|hungry|starving,
  im scared|hungry|terrified, i dont feel safe, i have|ive got no|nobody one|to|where,
  nobody|noone to tell|talk, locked in|out my|the|our|of,
  i|ive been locked|touched|raped, i was|were touched|raped|abused|molested by,
  i was|were groomed|beaten|assaulted|interfered|used by,
  i was|were abused|molested|raped as|when|in|at|for,
  i was|were assaulted|touched|groomed|beaten as|when|in|at|for,
  abused|molested|raped|assaulted|groomed me|us, never told anyone|anybody|a|my,
  never told _ soul|until|before, interfered with
sexual 4: downloading|downloaded|looking|viewing _ images|pictures|videos|kids|children,
  messed|messing|mess with|about with|girls|boys|kids, puts his hand|hands,
  pulls _ pants|knickers|trousers|skirt|top, lifts _ skirt|top|nightie,
  pulling _ pants|knickers|trousers|skirt, interfered with, sore there|below,
  bought _ underwear|bra, women|womens problem|problems, gets in with her|him|me,
  what men do, grown up things|games|stuff, birds and bees game, big girl|boy secret,
  watches _ change|sleep|undress, peep~ on|at|through, camera in, hidden camera
lure 3: video|videos|pic|pics|photos of me|her|him|them|us|my|our,
  want|wants|wanted|demanding|demanded|pay ## or|not|to,
  or they|he|hell|theyll send|post|share,
  been|was|were|being|is|getting bought|given|gifted _ phone|clothes,
  been|was|were|being|is|getting paid|promised|offered _ phone|clothes,
  been|was|were|being|is|getting bought|given|gifted _ trainers|vodka,
  been|was|were|being|is|getting paid|promised|offered _ trainers|vodka,
  been|was|were|being|is|getting bought|given|gifted _ by|from,
  been|was|were|being|is|getting paid|promised|offered _ by|from,
  picking|picked|picks|pick _ up from|outside|at|by|after|in, pick~ up our|my|the,
  she|he calls her|his, wads, twenties, bundles of, rolls of notes, back gate,
  join|joining|joined the|isis|them|a fighters|cause|brothers,
  join|joining|joined the|isis|them|a war|jihad|struggle|army, fighters, martyr,
  martyrs, martyrdom, caliphate, jihad, infidel, infidels, kuffar, unbelievers,
  nonbelievers, incel, incels, manifesto, swastika, swastikas, hitler, nazi, nazis,
  race war, great replacement, beheading, beheadings, school shooting|shooter, bombs,
  explosives, have it coming, has it coming, deserve|deserves to die|be,
  should all die|be|burn, shoot up|everyone|them, kill them all, white power,
  works all|for|in|every hours|nothing|day, day|days off, boss has|keeps|holds|took,
  has|keeps|took|holds|have their|her|his passport|passports,
  has|keeps|took|holds|have their|her|his papers|id|documents, on remand, shotting,
  owes|owed|owing, sent|going|gone country|cunch, the elders|olders
home 2.5: perp, perpetrator, returned in breach, breach of, nmo, ipv, etoh, ivdu,
  drowsy, previous|prev|last|other _ removed, children|kids|babies removed, edd,
  booking bloods, unbooked, gun, sleeps with a|gun|knife,
  put in the|a cupboard|shed|garage|cellar|loft,
  puts _ in|under the cupboard|shed|garage|cellar|stairs|shower,
  out of prison|jail|nick, come|came|just out after, cant get out|up of bed,
  smashed|smash|smashing the|our|up
injury 3: is|just hanging|dangling|floppy|limp, floppy, wont move|use his|her, v hx,
  blue lips, lips are|were blue, not breathing|waking|responding, pv bleed, bleed,
  vague hx, mark|marks|lump behind|under|on|above|round his|her|the, teeth marks,
  grown ups teeth, no explanation, ?nai, poss nai, # humerus|femur|tibia|rib|ribs|skull,
  humerus, femur
group 2: # ch|chn|cyp, chn, two|three|four|five|# under five|# in|at,
  our|my|the year #s|##s
related 3: our|my year #s|##s, our|my #s|##s,
  our|my younger|older girls|boys|lads|lasses
one 2: the|a|this|that babys|babbys|childs|toddlers|infants|babby|bubba, unborn,
  the littlun, the little un|uns|n, them|these|those little ones|uns
local 2.5: in|at|from|of my|our _ class|group|club|school|team,
  in|at|from|of my|our _ ward|unit|setting|form|troop,
  in|at|to|of the|a household|address|property, in household, back gate, # ch
certain 4.6: want|wish|need it|this|everything to be|stop|end over|finished|stopped,
  everything hurts, i dont|havent|wont|cant|never|stopped eat|eaten|eating,
  did|done|doing it|that|this to me|us|her|them|my,
  hold|holds|held their|his|her noses|nose, prev|previous|prior _ removals|removal,
  boggy swelling, no antenatal|anc care|attended
conduct 3: meeting|meets a|her|him|them|up|girls|boys, holding|holds _ hand|hands,
  tape over, asked for _ lock|photo|photos|number|picture, writes|wrote her|him|them,
  sold|sells|selling|supplied _ weed|drugs|vapes,
  supplies|gave|gives|buys|bought _ weed|drugs|vapes,
  sold|sells|selling|supplied _ alcohol|vodka|cigs|cigarettes,
  supplies|gave|gives|buys|bought _ alcohol|vodka|cigs|cigarettes
lure 3: promised to|in a|her|his|someone|some|marriage man|cousin|relative|family,
  promised in marriage, promised to a|her|his|someone|some
fear 2.5: in bits, in pieces,
  hiding|hid|hides in|under|behind|inside the|a|wardrobe|cupboard|bed, wardrobe,
  airing cupboard, cant get hold of, wees|wee herself|himself, hiding in
home 2: re dv, fell|falls|fallen|rolled off|from|out|down bed|sofa|the,
  fell|falls|fallen|rolled off|from|out|down settee|stairs|cot, on sor, sor, cp chair,
  wants rid, called to address|an address
group 2: children|kids|child|ch hiding|present|upstairs,
  children|kids|child|ch asleep|watching|witnessed|sleeping,
  children|kids|child|ch screaming|crying|there|inside,
  children|kids|child|ch watched|saw|heard|living
related 3: my|our|her|his cousins,
  my|our|her|his little|younger|young|baby cousin|cousins
one 2: # mo|mos|mth|mths|wk|wks|months|weeks
alarm 4.5: nobody|noone|one would|will|wont|wouldnt|ever believe|believes|listen
certain 4.6: we|i|weve|ive have|got|had|has nothing|no to|food|eat,
  we|i|weve|ive have|got|had|has nothing|no heating|electric|clothes|bed,
  weve|ive got|had|have nothing|no to|food|eat|left, cant do it|this any|anymore|no,
  cant take|stand|bear any|it|this more|anymore|longer|any
young 3: im|i am a young carer, i|and miss school|lessons, i am adopted|fostered
one 1.5: fob, mob, dtr, hx, fathers|dads drug, cig, diff stages|ages, poss, pt, yp, lac,
  none|one|neither|all of them|em over|under|older|younger|more
injury 3: cig burns|marks, changing|changed story|account|history, diff stages, sch #
home 2: concealing, concealed, sch #, not engaged|engaging, disengaged
neglect 2.5: in rags, rags, strapped in|into|to a|the|his|her,
  never has|had|wears|wearing a|any|no|his|her coat|shoes|lunch,
  never got|gets|brings|owns a|any|no|his|her coat|shoes|lunch,
  never has|had|wears|wearing a|any|no|his|her socks|glasses|dinner|tea,
  never got|gets|brings|owns a|any|no|his|her socks|glasses|dinner|tea,
  never has|had|got|gets|brings|owns lunch|food|shoes|breakfast,
  never has|had|got|gets|brings|owns dinner|tea|money|toys
certain 4.6: i cant|cannot|wont|darent go|come|be back|home|there|in|near,
  would|will|wouldnt|wont care|notice|mind|miss|cry if|when i,
  if i jumped|jump|took|cut|fell,
  happened|happen to me|us as|when|at|in|for|by|too|again|while, it happened to me,
  dont|do not make|send|let me|us go|live|back|stay|see,
  please dont make|send|tell|let|ring
injury 3: a burn, wont|cant|doesnt|refuses|couldnt|wouldnt _ sit down|still,
  black|dark around|under,
  walking|walks|walked oddly|funny|strangely|awkwardly|stiffly|bow,
  sore|hurts to sit|walk|wee, hurts when he|she _ wees|sits|walks, shoulder blades,
  twice the|its|his|her size
sexual 4: condom, condoms, put on a condom, tickling game, sold for sex
trusted 1: housemaster, housemistress, matron
fear 2.5: only nice|kind|good|lovely|ok to us|me|him|her|them,
  hold|held|grip of the|her|his back|neck|arm, had|has hold of, by the neck,
  how to hide|cover cuts|bruises|marks|scars, hide|hiding|hides cuts|bruises|marks
group 2: two|three|four sixth|year|form formers|eights|nines,
  some|several|the|of sixth|year|form formers|eights|nines,
  two|three|four|some|several|the|of sixth|year|form tens|ones|elves, sixth formers,
  two|three|four|five|six of our|the|my pupils|students|girls|boys|lads
conduct 3: measuring|measures|measured the|her|him|girls|boys|them, nightclub, pub with,
  hotel room, coming|came out|back of|from|with _ nightclub|pub|hotel|flat|car|room,
  shares a|his|her room|bed|tent, insists|insisted on, snapchats, snapchat,
  shuts _ dark|cupboard, asked _ for their|her|his
misdeed 1: measuring, measures, insists, nightclub, hotel room, snapchats, shuts _ dark,
  smacks, tell|told _ about us
"""
