"""Forenames that hardly ever mean anything else, for `concern_lexicon`.

A name is a hint that a sentence is about somebody; names not listed here cost only that
hint. Names that are common words (Grace, Mark, Rose, Will, Faith) are left out.
Source: Office for National Statistics, "Baby names in England and Wales", the upper
parts of its lists for several decades, chosen by hand.
"""

FIRST_NAMES = """
aaliyah aaron abdul abdullah abena abigail adam adele adnan adrian agnieszka ahmed
aidan aiden aimee aisha alan alana albie alesha alex alexander alexandra alfie ali
alice alicia alisha alison alyssa amara amber amelia amelie amelka amina amir amira
amy ana ananya andrei andrew andrzej angela anita anna annabelle anthony anya archie
aria arlo arthur arya asha ashley ashton austin ava ayaan ayesha ayla barbara barney
beatrice becky bella ben benjamin bethany beverley bilal billy bobby bradley brandon
brenda brian brody bronte brooke bryony caitlin callum cameron carl carol caroline
catherine chantelle charlie charlotte chelsea chidi chloe christian christina
christopher ciara claire clara connor conor corey craig cristian daisy damian daniel
danielle danny darcey darcie darren david dawid dean deborah demi denisa denise derek
deshawn dexter diane dominic donna doris dorothy dylan ebony eddie edith edward eileen
eleanor elena eliza elizabeth ella ellie elliot elliott ellis elsie emilia emily emma
emmanuel eric erin esme ethan eva evan evelyn evie ezra faisal farah fatima fatoumata
felix filip fiona florence francesca freddie freya gabriel gareth gary gemma george
georgia georgina gillian gracie graham hafsa halima hamza hana hannah harley harper
harriet harrison harry harvey hasan hassan hayley heather heidi helen henry hollie
hudson hussain ian ibrahim imogen imran ioana ionut iqra irene isaac isabel isabella
isabelle isla ismail ivan jacob jade jaden jaiden jakub jamal james jamie jan jane
janet jasmine jason jaxon jaxson jayden jayne jean jenna jennifer jenny jeremy jessica
jett jimmy joan joanna joanne joe joel john johnny jonathan jordan joseph josh joshua
joyce judith julia julie kacey kacie kai kamil karen kate katherine kathleen katie
kayden kayla kaylee kayleigh keira keith kelly kelsey kenneth kenzie kerry kevin
khadija kian kieran kimberley kirsty koa kobe kwame kyle kylie lacey laila laura
lauren layla leah leanne lee leila lena leo leon leroy lewis lexi lexie liam lily
linda lisa logan lola louis louise luca lucas lucy luke lydia maciej maddison madison
maisie maja malik maria mariam marie martin mary maryam mason mateusz matilda matthew
maureen mia michael michelle mihai mikey millie milo mohamed mohammad mohammed molly
morgan muhammad musa mustafa nadia naomi nasreen natalia natalie natasha nathan nevaeh
ngozi niamh nicholas nicola nicole nigel nikita noah noor nora oleg oliver olivia
ollie omar oscar oskar owen pamela parveen patricia paul pauline peter philip phoebe
piotr poppy priya rachel rania rayan rebecca reece reggie reuben reya rhys richard
riley robert robyn rohan ronnie rory rosie roxanne ruby rukhsana ryan saira salma sam
samantha samir samira samuel sandra sara sarah scarlett scott sean sebastian shabana
shane shaniqua shannon sharon sheila shelby shirley sienna simon sofia sohail sophia
sophie stacey stanley stefan stephanie stephen steven stuart sumaya susan syed szymon
tahir tamara tanya tariq taylor teddy teresa thea theo theodore thomas tia tianna
tiffany tilly timothy tobi toby tommy tracey tracy travis trevor tyler tyrone usman
valerie vanessa veronica vincent vinnie wayne wendy wiktoria william willow xavier
yasin yasmin yousef yusuf zac zach zachary zahra zain zainab zak zara zayn zoe zofia
"""
