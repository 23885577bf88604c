"""Words of those who tell of a concern, as data for `concern_lexicon`.

The lines are read as those of `concern_words_people`. The kinds: `worry` is the
writer's, `told` is disclosure, `topic` names a kind of harm as policies do, `trade` is
professional shorthand, `now` and `instant` say when.
"""

TELLING = """
worry 2: worried, worrying, worry, worries, worryed, woried, worred, concern,
  concerned, concerns, conserned, concerning, fear, fears, suspect~, suspicious,
  suspicion, suspicions
worry 0.8: uneasy, uncomfortable, not sure if, not happy about,
  doesnt seem|look right|normal, dont like, i think, i believe, i feel, we think,
  we believe, i fear, we fear, we suspect, scared for, fear for, frightened for,
  anxious about, bothering me, plays on, keep thinking, cant sleep, breaks my heart,
  heartbreaking, sick to, feel sick, it isnt right, its not right, thats not right,
  not normal, strange, odd, weird, funny, dodgy, off about, wrong, iffy, suss, help,
  urgent, urgently, asap, advice, please advise, what do|should i|we do,
  should i|we, is this|that|it ok|normal|abuse, any advice, dont want to get,
  dont want her|him|to, anonymous, anonymously, confidential, dont use my name,
  tip off, alleg~, alleged, allege, allegation, allegations, accused, accus~,
  accusation, rumour, rumours, historic, witness~, witnessed, saw, seen, heard,
  hear, hearing, noticed, notice, noticing, observed, aware, overheard, spotted,
  safety, welfare, wellbeing, risk, at risk, vulnerable, danger, dangerous,
  escalat~, getting worse, worse
told 1.5: things he|she says|does|did|said,
  told me|us|my|her|his|a|the|staff|teacher|that|them|someone|nursery, tell~ me|us,
  said that|he|she|his|her|they|to|dad|daddy|mummy|mum|its,
  says he|she|his|her|they|that|dad|daddy|mummy|mum|its|it,
  saying that|he|she|his|her, claims, reckons, admitted, admits, mentioned, states,
  stated, alleges, reports that, described, asked me|if, begged,
  showed me|us|her|staff, wrote, wrote in, diary, note, whispered
topic 2.3: child abuse, abuse, child neglect, neglect, child sexual exploitation,
  sexual exploitation, exploitation, child exploitation, exploit~,
  criminal exploitation, child criminal exploitation, cse, cce, fgm,
  female genital mutilation, child cruelty, cruelty, emotional abuse,
  physical abuse, sexual abuse, child sexual abuse, honour based, hbv, grooming,
  modern slavery, trafficking, safeguarding, child protection,
  safeguarding issue|issues|matter, radicalisation, breast ironing,
  fabricated illness, fii, fabricated or induced, harm, harmful
trade 1.6: mash, lado, cin, cpp, cp, referral, referred, refer, s17, lac, cla, eha,
  early help, childrens services, csc, police, dsl, core group, ppn, cp register, strat,
  ssd, camhs, crime ref, log number, mo, poss, query, nfa, hx, dx, pmh
now 1: currently, still, every day|night|week, again, keeps, today,
  this morning|afternoon|evening, last night, yesterday, just now,
  on friday|monday|tuesday|wednesday|thursday, all weekend, all the time,
  every time, constantly, always, never, often, regularly, for weeks|months, since,
  lately, recently
instant 1: right now, now, at this moment, at the moment, as i type|write|speak,
  tonight, this minute, immediately
"""
