"""How words lean, in tenths, by `tests/domain/learn_leaning.py`."""

BIAS = -0.30

LEANING = """
-16: ? your
-15: id
-13: course
-12: complaint minutes page please
-11: meeting report review
-10: like need safeguarding schools thanks you
-9: could didnt partnership rang social team thank we whether which wondered would yyyy
-8: attend case conference for may sent training was workers years
-7: about an can dear deserves exploitation gave hub lancashire late level monday
-7: neglect open outcome passed place policy poster ran record session should so support
-7: times turned venue workshop yours
-6: abuse area babies certificate chair charity childrens coping doing dr enough good
-6: guidance how january kind letter lost love march missed officer once police
-6: protection safety stayed wait well were wrong
-5: agency answered behind blackpool call cards carers consent contact details
-5: disappointed does duty female free happy harm hello hi high interview lado lead link
-5: list name newsletter parking preston records shared spoke statement strategy talk
-5: tell the though toolkit u want wants wed what without won working
-4: age assessment autistic awards best booking broken burnley chairs change college
-4: competition county court date day email error event ever families figures fill film
-4: fun gangs gran handled independent interested last let library line loved lovely
-4: manager mistake note number our part polish praise promised reference request
-4: retired reviewing rude section services sexual shaken short slides speak suitable
-4: talked teenage took tuesday update vaping very waiting way
-3: aid any apply as attached award between briefing brilliant bruising building
-3: bullying charge clinic colleagues come comment company complain consultant copies
-3: copy data days dbs death desk difference domestic each eight enter evening everyone
-3: explained first forget form foster give glad grateful groups helped hope hospital
-3: joining local longer many meets mrs much must new offices or overdose panel
-3: partnerships pathway phd photo placement press prize programme project protocol
-3: public question quote received receptionist referral researcher respond rules scheme
-3: send set show sorry starts statistics straight suicide suspended table threshold
-3: thursday upset used useful violent wasnt webinar whos work worker
-2: able accrington adults adviser agree answer areas asked available badge become board
-2: bring calendar changed childminder chorley clear closure co complaints councillor
-2: covers crime cut dealt deaths died document done drama dsl early england enhanced
-2: experience explain failings firm fleetwood football forum forward freedom gazette
-2: granada grandmother grandsons guide had half hall happens hard have help helping
-2: helpline homes hours icon information injury invoice job july junior key killed
-2: kindness lancaster law leaflets lines long looked mailing meant members message
-2: midwife midwives might month mothers mp needs nelson news noticed nurse october
-2: officers ofsted on online ours pack paid paramedic park partners peoples person
-2: photographs plan play practice pre pregnancy primary print procedure procedures
-2: professional provide published pupils puppet radio raising reader really recording
-2: referrals register removed replied reply reported return reviews risk safe safer
-2: signs smacking some speaker spring st staff start story student subgroup thresholds
-2: together tool trainer translation understand until urdu us value version victims
-2: volunteer wanted website weeks who whom wishes written year younger
-1: account action adolescent after afternoon ago allegations among annual anti are
-1: arrangements arrived article association attachment audit author awareness bbc
-1: becoming behaviour big bike blackburn body booklet boys breakdown business calm
-1: campaign cannot care cdop centre chart child childhood childs choir closing club
-1: coaches coffee collect comments committee compliment concern confirm consider cooks
-1: council courses dated dates deadline deal dealing designed dissertation district do
-1: doctors drove due easter emergency english essay excellent fabricated feature
-1: february felt fgm find fine five foi follow following fostering front full genital
-1: group harmful having head healthy hearing helps hold holding i illness include
-1: infants internet invite invited it journalist judge june kindly know latest lay
-1: leaflet learned learning led logo lollipop looking lunch magazine map mash member
-1: minute mobile model modern months moved moving multi mutilation nephew network noon
-1: normal nspcc numbers offering office often olds order parents pass people percentage
-1: permission perplexing physical piece pilot places plans podcast pool possible
-1: posters practitioner presentations prevention private professionals progress query
-1: questions quickly raise raised real recommend referred refuge represent researching
-1: rooms run running screen scrutineer sending several share shed shop slavery smack
-1: software solicitor son spokesperson stall still students studying subject suggest
-1: suggested superb supply surgery surname talks teach teachers teenagers telegraph
-1: tenant terms theatre thing thirty through to too train translate trauma treated true
-1: trust trustees unhappy union updated use vacancies welcome wheelchair where will
-1: wish womens works worried writing wrote yet
1: #s a abroad address adult advice afraid am angry august b bag bank beat beaten beer
1: believe bins birth blokes bone book break brought bruise calling came camera card
1: carry cash chain children church cigarette cleaner closed colleague concerns corner
1: crack crying cupboard curtains dads dark deaf dirty doctor doors drink e else end eye
1: falls fat fed feet fella filming filthy finger flinches former formers forty fourteen
1: friday fridays from garage gentleman girlfriend given grandchildren granddaughter
1: grandparents grey hears history holds hundred husbands injuries insulin into isnt ive
1: join kept landlord laxatives leader leaving lessons lets locked lot mate mates meet
1: minibus my names notes of off others owes papers parental passport patient pharmacist
1: phones pics pills pounds prayer problem pub pushed pushes puts putting read resident
1: rides roll rough runs sat scout seven shares shook shoves sign sisters sit sleeves
1: sobbing sores special spoon stay stepmum stick stood stopped strapped summer
1: supervisor supported survey swimming teaching teenager texting thinking threw till
1: toddlers toilets touches tutor unexplained video visits vodka wake walked washed
1: watch watching wearing wears weekends welfare weve wife young youngest
2: advise agent allowed alone along and anybody anything asks asleep assembly assistant
2: auntie bathroom blood booked born both boxing breach breakfast buggy but buying
2: clothes coat cold community computer cot cough counts cp daughters dinner disclosure
2: downs dragged dressed drinks driver dropped eldest escort estate every eyes feeding
2: fell fix floor get getting giving goodbye gp groomed grooming gym harming hates
2: health heating hell horrible hotel housing imam inspection its known leg lock locks
2: look looks made make meals men mill most myself n nan nappies nhs nights nine non not
2: nothing ok other own party pension picking pillow posted present punishment put
2: pyjamas reception respite round screams seat september shaking shoes shouts shower
2: sibs sick sits slap somebody stairs starving step sunday syndrome takeaway taxi
2: telling threatened three throws time turns twins unit walking watches went whenever
2: whose yesterday
3: ## across always another answers around asking barrow beds before belt by called
3: calls car cheek class cutting did different difficulties disabled downstairs drive
3: driving drunk dv even everything ex family feed films force frenulum friends goes
3: heard heroin hitting hurt infant kitchen knee l landing legs live lives makes marks
3: marry messages nans nappy near neck neighbour never pads pants pastor phone photos
3: pregnant prev pupil raped reach secret sends shakes shape shoulder shut shuts since
3: sleep small snapchat sons spoken stand staying strangled street taken taking than
3: thin things those thoughts toilet torn unborn upstairs van vicar videos visit visitor
3: waits weekend wet whats whole youd youth
4: aged arms babys babysitter bedroom boiler brothers bruises burn bus cant caretaker
4: cousins cries daddy dementia doesnt down enjoyed face feel grandad grandma grown hair
4: hanging hasnt hed herself hit hungry kid knife knows lodger male mark morning mummy
4: now pe pls point re residential road room saturday scared school sister somalia
4: spiral station stepfather stop store talking teeth then these theyre think third
4: touching trying twelve using volunteers wall wee weed weight when window with
5: # anyone appointment bad bath because been bottle boyfriend burns cadet clean coming
5: cuts daughter dead die eating eleven father found frightened gets grabbed happened
5: has hate hx in keep kill lady me met more mums newborn notice nursery paper ring same
5: sex sixth sleeps stepbrother takes theyve up useless woman
6: arm at attended baby cousin cry drinking eat four game hand here himself hurts if ill
6: leave midnight no older ones out pictures priest refusing saw six their theres
6: toddler touched under while why wont x3
7: #yo away black carer changing drugs flat girls going hits hurting leaves neighbours
7: one only outside partner saying screaming stuff ta they this today told uncle
8: again back being comes disclosed dog friend gone grandson hear hide home house
8: husband kids lads little living niece see she sleeping started tablets teacher
9: bed food just nobody said says tonight
10: boy brother coach go keeps mother night old
11: mum someone two
12: dont door he hes lad seen shes something them
13: girl him his man
14: her
15: dad
"""
