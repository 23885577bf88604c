"""Forenames that hardly ever mean anything else, for `concern_lexicon`.

A name is a hint that a sentence is about somebody; names not listed here cost only that
hint. Names that are common words (Grace, Mark, Rose, Will, Faith) are left out.
Source: Office for National Statistics, "Baby names in England and Wales", the upper
parts of its lists for several decades, chosen by hand.
"""

FIRST_NAMES = """
aaliyah aaron abdul abdullah abigail adam adele adnan adrian agnieszka ahmed aidan aiden aisha aimee alan alana albie alesha alex
alexander alexandra alfie ali alice alicia alisha alison alyssa amara amber amelia amelie amina amir amira amy ana ananya andrew
andrzej angela anita anna annabelle anthony anya archie aria arthur arlo arya asha ashley ashton austin ava ayaan ayesha barbara barney
beatrice becky bella ben benjamin bethany beverley bilal billy bobby bradley brandon brenda brian bronte brooke bryony caitlin callum
cameron carl carol caroline catherine charlotte chantelle charlie chelsea chloe christian christina christopher ciara claire clara connor
conor corey craig daisy damian daniel danielle danny darcey darcie darren david dawid dean deborah demi denise derek dexter diane
dominic donna doris dorothy dylan ebony eddie edith edward eileen elena eleanor eliza elizabeth ella ellie elliot elliott elsie emilia
emily emma eric erin esme ethan eva evan evelyn evie ezra faisal farah fatima fatoumata felix fiona florence francesca freddie freya
gabriel gareth gary gemma george georgia georgina gillian gracie graham hafsa halima hamza hana hannah harley harriet harrison harry
harvey hasan hassan hayley heather heidi helen henry hollie hussain ian ibrahim imogen imran iqra irene isaac isabel isabella isabelle
isla ismail ivan jacob jade jaden jakub jamal james jamie jan jane janet jasmine jason jaxon jayden jayne jean jenna jennifer jenny
jeremy jessica jimmy joan joanna joanne joe joel john johnny jonathan jordan joseph josh joshua joyce judith julia julie kai kamil
karen kate katherine kathleen katie kayden kayla kayleigh keira keith kelly kelsey kenneth kenzie kerry kevin khadija kian kieran kimberley
kirsty kyle kylie lacey laila lauren laura layla leah leanne lee leila lena leon leo leroy lewis lexi lexie liam lily linda lisa logan
lola louis louise luca lucas lucy luke lydia maciej maddison madison maisie malik maria mariam marie martin mary maryam mateusz matilda
matthew maureen mia michael michelle mikey millie milo mohamed mohammad mohammed molly morgan muhammad musa mustafa nadia naomi natalia
natalie natasha nathan nevaeh niamh nicholas nicola nicole nigel nikita noah nora oliver olivia ollie omar oscar owen pamela patricia paul
pauline peter philip phoebe piotr poppy priya rachel rayan rebecca reece reggie reuben rhys richard riley robert robyn rohan ronnie rory
rosie roxanne ruby ryan saira salma sam samantha samir samira samuel sandra sara sarah scarlett scott sean sebastian shannon sharon sheila
shane shelby shirley sienna simon sofia sophia sophie stacey stanley stephanie stephen steven stuart sumaya summer susan syed szymon tahir
tamara tanya taylor teddy teresa thea theo theodore thomas tia tiffany tilly timothy toby tommy tracey tracy travis trevor tyler tyrone
usman valerie vanessa veronica vincent wayne wendy william willow xavier yasmin yousef yusuf zac zach zachary zain zainab zak zara zayn
zoe zofia kaylee kacey kacie jayden jaiden mason jaxson hudson harper ayla amelka oskar filip maja wiktoria alan oleg ionut andrei maria
elena cristian denisa mihai stefan ioana sohail shabana rukhsana parveen nasreen yasin tariq zahra noor rania emmanuel chidi
ngozi blessing kwame abena tobi deshawn shaniqua tianna ellis brody hunter kobe jett koa reya sonny vinnie
"""
