"""How words lean, in tenths, by `tests/domain/learn_leaning.py`."""

BIAS = -0.29

LEANING = """
-16: ? your
-15: id
-13: course
-12: complaint meeting page please
-11: minutes report review thanks
-10: need safeguarding schools you
-9: could didnt letter like name once partnership rang team thank we whether which
-9: wondered would yyyy
-8: attend case for may open poster sent so social training turned was workers years
-7: about an area can childrens conference dear deserves exploitation gave hub late
-7: level monday neglect outcome passed place policy ran record session should support
-7: times venue wait workshop yours
-6: abuse babies certificate chair charity coping doing dr enough good guidance how
-6: january kind lancashire lost love march missed officer police protection safety
-6: stayed want well were working wrong
-5: agency answered assessment behind blackpool call cards consent contact disappointed
-5: duty female free happy harm hello hi high interview lado lead link looked newsletter
-5: parking records section shared spoke statement talk the toolkit u wants way wed
-5: without won
-4: age autistic awards best booking broken burnley carers chairs change college county
-4: court date day details does email error event ever families figures fill first
-4: foster fun gangs glad gran handled helpline independent interested last let library
-4: line list loved lovely manager mistake must or our part polish praise preston
-4: promised published reference request reviewing rude services sexual shaken short
-4: slides speak strategy suitable talked tell though took tuesday update vaping very
-4: waiting wasnt webinar what
-3: any apply as attached between briefing brilliant building bullying centre charge
-3: clinic colleagues come comment company competition complain consultant copies copy
-3: cried crime cumbria data dbs death difference domestic each early eight enter
-3: evening everyone experience explained film forget form full groups helped hope
-3: hospital job joining key kindly local longer many meets member mrs new note offices
-3: panel pathway phd photographs placement press programme project protocol public
-3: question quote received recording referral respond retired rules scheme send set
-3: show sorry staff statistics straight suicide suspended table teenage thursday
-3: together treated used useful violent website whos work worker
-2: account accrington adults agree aid answer areas asked available award badge become
-2: becoming big board calendar campaign cannot childminder chorley clear closure co
-2: complaints councillor covers cut days dealt deaths desk died document done drama dsl
-2: england enhanced failings firm fleetwood football forum forward fostering freedom
-2: gazette give governors granada grandmother grateful guide had half hall happens hard
-2: have help helping homes hours icon information invoice july june junior killed
-2: kindness lancaster law leaflet leaflets lines long mailing meant members midwife
-2: midwives might mothers mp much needs nelson news number nurse officers ofsted on
-2: online ours overdose pack paid paramedic park partners partnerships peoples person
-2: photo plan practice pre pregnancy primary print prize procedure procedures
-2: professional progress provide puppet radio raising reader really receptionist
-2: referrals register removed replied reply reported researcher return reviews risk
-2: safe safer sat share signs smacking solicitor some speaker spring st start starts
-2: story student subgroup teachers threshold thresholds tool trainer translation trust
-2: understand until upset urdu us value version victims volunteer wanted weeks where
-2: who whom wishes year younger
-1: ##s able action adolescent adviser after afternoon ago all allegations among annual
-1: anti are arrangements arrived article association attachment audit author awareness
-1: bbc behaviour bike blackburn body booklet breakdown bring business calm care cdop
-1: changed chart child childhood choir christmas closed closing club coaches coffee
-1: colleague collect comments committee compliment concern confirm consider cooks
-1: council courses dated dates deadline deal dealing designed dissertation district do
-1: drove due easter emergency essay excellent explain fabricated faith feature february
-1: felt fgm find fine foi follow following genital grandsons group havent having
-1: healthy hearing helps hold holding holidays i illness im include infants internet
-1: invited it journalist judge keeping know latest lay learned learning led logo
-1: lollipop looking lunch magazine map marriage mash message minute mobile model modern
-1: month months moved moving multi mutilation nephew network noon noticed nspcc numbers
-1: october offer offering office often olds order pass people percentage permission
-1: perplexing physical piece pilot places plans play podcast pool possible posters
-1: practitioner presentations prevention professionals pupils query questions quickly
-1: raise raised real recommend referred represent researching residents rooms run
-1: running scrutineer sending several sexually shed shop slavery smack software son
-1: spokesperson stall still stops students studying subject suggest suggested superb
-1: supply surgery surname take tea teach teenager teenagers telegraph tenant terms
-1: theatre thing thirty through to too train translate trauma true trustees twice union
-1: updated use vacancies welcome wheelchair wish womens works writing written wrote yet
1: #s a abroad address advice afraid am august b bag bank bathroom beat beaten beer bins
1: birth blokes bone book break brought bruise calling camera card carried carry cash
1: chain children church cigarette cleaner concerns corner cp crack crying cupboard
1: curtains dads dark daughters deaf dirty doctor doors drink drive e elderly else end
1: eye falls fat fed feet fella filming filthy finger flinches former formers forty
1: friday fridays from garage garden gentleman girlfriend given got grandchildren
1: granddaughter grandparents grey hears heating history holds hundred husbands injuries
1: inspection insulin into isnt ive join kept landlord laxatives leader leaving lets
1: making mates meet mine minibus my names nappies next notes of off others owes own
1: papers parental parents passport patient pharmacist phones pics pillow pills pounds
1: prayer problem pub punched pushed pushes puts putting refuses resident rides roll
1: runs say seven shares shook shopping shoves sign sisters sit slapped sleeves smashed
1: sobbing sores speaks special spoon stay stepmum stick stood stopped strapped summer
1: supported survey swimming teaching ten texting threw till toilets top touches tutor
1: unexplained video visits vodka voice wake walked ward washed watch watching wearing
1: wears weekends welfare young youngest
2: adult advise agent allowed alone along and anybody anything asks asleep assembly
2: auntie barrow beds before believe blood booked born boxing breach breakfast buggy
2: buying coat cold community computer cot cough counts crawling dinner disclosure down
2: dragged dressed drinks driver driving dropped eldest escort estate every eyes family
2: fell fix floor fourteen get getting giving goodbye gp groomed grooming gym harming
2: hates health horrible hotel housing imam injury known landing leg lock locks look
2: looks lot make mate meals mill most myself n nan nans never nhs nights nine non
2: nothing ok other party pension phone picking posted present punishment put pyjamas
2: reception respite rolled rough round scout screams seat september shakes shaking
2: shoes shouts shower shuts sibs sick sits slap somebody stairs starving step sweets
2: syndrome takeaway taxi telling theyd threatened throws time toddlers turns unit
2: walking watches whenever whose yesterday
3: aged angry another answers around asking belt both bruises but by called calls car
3: cheek class clothes cutting did difficulties disabled downs downstairs drunk dv even
3: everything ex feed feel films force frenulum goes heard hell heroin hitting hurt
3: infant its kitchen knee l legs lessons live lives locked made makes marry men
3: messages nappy neck not pads pastor photos picked pregnant prev pupil raped secret
3: sends shape shoulder shut since sleep small snapchat sons stand staying strangled
3: street sunday taken than then thin those thoughts toilet torn twins unborn upstairs
3: van videos visit visitor waits weekend went wet whats whole wife with youd youth
4: ## always appointment assistant babys babysitter bedroom been boiler bottle brothers
4: bus cant caretaker cousins cries daddy dementia doesnt enjoyed face friends grandad
4: grandma hair hanging hasnt hed herself hit hungry in kid knife knows life lodger mark
4: marks morning mummy near neighbour newborn now pants point re reach residential road
4: room saturday scared school sister somalia spiral spoken station stepfather stop
4: store taking talking teeth these theyve things think third touching twelve using
4: vicar volunteers wee weed weight when while window
5: anyone arms at bad bath because boyfriend burns cadet clean coming cousin cuts dead
5: die eleven father frightened gets grabbed grown happened has hate hx ill keep kill
5: male me met more notice nursery paper pe pls refusing ring sex sixth sleeps
5: stepbrother theyre trying up useless wall woman
6: # arm attended burn cry daughter drinking eat eating feeding found four game hand
6: here hurts if lady leave leaves midnight mums older one only out priest same saw six
6: their theres toddler touched under why x3
7: #yo away baby black carer changing dog drugs flat girls going himself hits hurting
7: neighbours niece no outside partner pictures saying screaming stuff ta takes this
7: today told uncle wont
8: again back being disclosed gone grandson hear hide house husband kids lads little
8: living ones see she started tablets teacher they
9: bed comes food friend home just mother nobody said says sleeping tonight
10: boy brother coach go keeps mum night
11: old someone two
12: he hes seen shes something them
13: dont door him his lad man
14: girl her
15: dad
"""
