"""How words lean, in tenths, by `tests/domain/learn_leaning.py`."""

BIAS = -0.32

LEANING = """
-16: ? your
-15: id
-13: course
-12: complaint meeting page please
-11: minutes review
-10: need report safeguarding schools thanks you
-9: could didnt letter like partnership sent team thank training we whether which
-9: wondered workers would yyyy
-8: case conference for may name once place poster rang session so was years
-7: area attend can certificate dear deserves enough exploitation gave hub lancashire
-7: level monday neglect open outcome passed policy ran record should social support
-7: times workshop yours
-6: about abuse agency an babies chair charity childrens coping doing free good guidance
-6: hi how kind late love police protection safety stayed turned venue wait well were
-6: wrong
-5: account assessment behind box call cards consent contact details disappointed dr
-5: duty email error female foster happy harm hello high interview january lado lead
-5: link list looked lost march missed newsletter officer parking procedures records
-5: request section shared speak spoke statement suitable talk the u very want wants way
-5: wed what without won working
-4: age answered autistic blackpool booking broken burnley carers chairs change college
-4: county date does emailed event ever families figures fill film form fun gangs glad
-4: gran handled helpline independent interested janet keynote last learning let library
-4: line loved many mistake must or our part polish praise preston promised published
-4: really reference referral retired reviewing rude sexual shaken slides staff strategy
-4: suicide table talked tell though thursday took toolkit treated tuesday update vaping
-4: wasnt webinar
-3: any apologies apply as attached award awards best between briefing building bullying
-3: centre charge colleagues come comment company competition complain copies copy court
-3: cried crime cumbria data day dbs death difference domestic each early eight enter
-3: evening excellent experience explained first football forget full give groups helped
-3: hope hospital information job joining key kindly local longer lovely manager meets
-3: member mrs much multi new note offices panel partners patel pathway pdf phd
-3: photographs placement programme project protocol public quote received recording
-3: respond rules safe scheme send set short show sorry statistics straight suspended
-3: teenage thought threshold thresholds together trainer used useful violent waiting
-3: website work worker worry youre
-2: accrington adults adviser agree aid annual answer areas asked available badge become
-2: becoming big blue board brilliant calendar childminder chorley clear clinic closure
-2: co complaints consultant corridor councillor courses covers cut days dealt deaths
-2: desk died do document drama dsl england enhanced everyone failings fgm firm
-2: fleetwood follow forum forward fostering freedom gazette governors granada
-2: grandmother grateful group guide had hall happens hard have help helping homes hours
-2: icon invoice it july june junior killed kindness lancaster law leaflets lines long
-2: mailing meant members midwife might mothers mp needs nelson news number nurse
-2: officers ofsted on online opening ours overdose pack paid paramedic park
-2: partnerships people peoples person photo plan poorly posters practice pre pregnancy
-2: press prevention primary print prize procedure professional provide puppet radio
-2: raising reader receptionist referrals register reply reported researcher return
-2: reviews risk safer sat services share signs smacking solicitor some speaker spring
-2: stage start starts story student studying train translation trust understand upset
-2: urdu us use value version victims volunteer wanted weeks who whom whos wishes word
-2: year younger
-1: ##s able accessible action adolescent afternoon agenda ago aisha allegations among
-1: antenatal anti are arrangements arrived article association attachment audit author
-1: awareness bbc behaviour bike blackburn body booklet breakdown bring broke brownies
-1: business calm camp campaign cannot care changed chart child childhood choir
-1: christmas closed closing club coaches coffee colleague collect comments committee
-1: compliment concern confirm consider cooks couldnt council dated dates deadline
-1: dealing designed disgusting dissertation district done drove due e easter essay
-1: executive explain fabricated facebook faith fathers feature february felt find fine
-1: foi following front genital graded grandsons guardian harmful havent healthy hearing
-1: held helps holding holidays i illness im include infants internet invited journalist
-1: judge keeping know latest lay leaflet learned led licence lift logo lollipop looking
-1: lunch magazine map marriage mash message midwives minute mobile model modern month
-1: months moved moving mutilation named network noon noticed nspcc numbers nurses
-1: october offer offering office often olds order over pan pass percentage permission
-1: perplexing physical piece pilot places plans play podcast pool possible practitioner
-1: practitioners presentations previous professionals profile progress pupils query
-1: question questions quick quickly raise raised reading real recommend referred
-1: removed replied represent researching right rooms run running screen scrutineer
-1: second several sexually shop slavery smack software son spokesperson st students
-1: subgroup subject suggest suggested superb supply surgery surname take talks tea
-1: teach teachers teenagers telegraph terms theatre thing thirty through to too tool
-1: town translate trauma true trustees twice uclan union until updated vacancies
-1: violence welcome wheelchair where whoever womens works workshops writing written
-1: wrote yet
1: #s abroad address advice afraid altogether am arent asleep august bag bank bathroom
1: beat beaten beer begged better bins birth blokes bone book bought break brought
1: bruise buys calling camera card carried carry cars cash chain charged children church
1: cigarette cleaner clearly concerns corner cp crack crying cupboard curtains dads dark
1: daughters dirty drink drive ear elderly else end eye falls fat fault fed feet filming
1: filthy finger former formers forty friday fridays from funny gambia garage garden
1: gentleman girlfriend given got grandchildren granddaughter grandparents great grey
1: groomed gymnastics having hears heating history hour hundred husbands injuries
1: inspection insulin into isnt kept landlord laughs laxatives leader leaving left lets
1: making mates maybe meet mine minibus my nappies nearly notes of off others owes own
1: papers parental parents passport patient pharmacist phones pics pillow pills pounds
1: prayer problem pub punched pushed pushes puts putting refuses resident rides roll
1: rough rugby runs sarah seven shares shopping shoves showed sign sisters sit site
1: slapped sleeves slipper smashed sobbing sores speaks special spoon stay stepmum
1: stepson stood strapped such supported swimming teaching texting thinks threw tied
1: till toilets top touches unexplained video visits vodka voice wake walked ward washed
1: watch watching wearing wears weekends wen yard young youngest
2: adult advise agent allowed alone along anybody anything asks auntie b barrow beds
2: believe blood booked born breach breakfast bucket buggy buying coat cold community
2: computer cot cough counts crawling cutting dinner disclosure doctor doors down downs
2: dragged dressed drinks driver driving dropped escort estate eyes feedback fell fella
2: fix flinches floor fourteen gate get getting goodbye gp grooming gym harming hates
2: health horrible hotel imam injury ive join landing leg lock locks look lot make
2: manchester mate mattress meals mi mill most myself n nan nans never next nhs nights
2: nine non ok party pension picking posted present punishment put pyjamas reception
2: respite rolled round say scout screams september shaking shoes shook shouts shower
2: shuts sibs sick sits slap starving stick stopped summer sweets syndrome takeaway taxi
2: telling theyd threatened throws ticket time toddlers turns tutor twins unit walking
2: watches went whats whenever yesterday
3: aged always and angry answers around asking assembly before belt both boxing but by
3: called car cheek class clothes dentist did difficulties doesnt downstairs drunk dv
3: eldest even every everything ex family feed feel films force frenulum giving heard
3: hell heroin hitting housing humerus hurt infant knee known l legs lessons live lives
3: locked looks made makes marry men messages nappy neck not nothing other pads pastor
3: phone photos picked pregnant prev raped reach seat secret sends shakes shape shoulder
3: shut since small snapchat somebody sons stairs stand starved staying step strangled
3: street sunday taken than then thin those thoughts toilet torn trying unborn upstairs
3: van vicar videos visit visitor waits weekend wet whole whose wife youd youth
4: ## another appointment assistant babys babysitter been boiler bottle brothers bruises
4: bus cadet calls caretaker cousins cries daddy dead dementia enjoyed face friends goes
4: grandad grandma hair hanging has hasnt hed herself hit in its kid kitchen knife knows
4: life lodger mark marks miss morning mummy near newborn now pants pls point pupil re
4: residential ring road room saturday school sister sleep sleeps sock somalia spiral
4: spoken station stepfather stop store taking talking teeth these theyre things think
4: third touching twelve up volunteers wee weed weight when while window with
5: anyone arms attended bad bath boyfriend burns cant clean coming cry cuts die eleven
5: father frightened grabbed grown happened hate hungry hx keep kill male me met more
5: mums neighbour notice paper pe scared sex sixth stepbrother ta theyve useless using
5: wall woman x3
6: # arm at because bedroom cousin daughter drinking drugs eat eating feeding found four
6: game gets hand here himself hurts if ill lady leave leaves midnight nursery older one
6: only out priest refusing ribs same saw six stuff today toddler touched under why
7: #yo away baby black burn changing dog flat girls going hits hurting neighbours niece
7: no ones outside partner pictures saying screaming takes theres this uncle wont
8: again back carer disclosed friend gone grandson hear hide house just lads little
8: living says she tablets their they told
9: bed being boy comes food home husband kids nobody said see sleeping started teacher
9: tonight
10: brother coach go keeps mother mum night
11: hes old seen two
12: lad man shes someone something them
13: dont door girl he him his
14: her
15: dad
"""
